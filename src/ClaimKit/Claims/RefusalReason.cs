namespace ClaimKit.Claims;

/// <summary>Why a number in the text is no claim.</summary>
public enum RefusalReason : byte
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>How many samples, hours or images a dataset holds.</summary>
    DatasetSize,

    /// <summary>How many parameters a model has.</summary>
    ModelScale,

    /// <summary>How many tasks, models, languages or other things there are.</summary>
    Count,

    /// <summary>A calendar year or date.</summary>
    Year,

    /// <summary>An image size, frame rate or bit width of the input.</summary>
    Resolution,

    /// <summary>How many tokens or frames a model takes in.</summary>
    ContextLength,

    /// <summary>A setting of the experiment: a budget, a ratio, a number of shots.</summary>
    Setting,

    /// <summary>The number of a list item, section, equation or citation.</summary>
    ListIndex,

    /// <summary>The other side of a comparison whose claim stands elsewhere.</summary>
    OtherSide,

    /// <summary>Background: a statement about the world, not about a system.</summary>
    Background,

    /// <summary>Nothing in the sentence says what was measured.</summary>
    NotMeasured,
}
