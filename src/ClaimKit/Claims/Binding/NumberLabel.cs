namespace ClaimKit.Claims.Binding;

/// <summary>What a number in a sentence is to a claim.</summary>
internal enum NumberLabel : byte
{
    /// <summary>No claim.</summary>
    None = 0,

    /// <summary>Part of the claim of another number: the baseline's value, or the score beside a change.</summary>
    OtherSide,
    Score,
    AbsoluteUp,
    AbsoluteDown,
    RelativeUp,
    RelativeDown,
    FactorUp,
    FactorDown,

    /// <summary>What is left of something spent.</summary>
    RetainedDown,

    /// <summary>What is left of a performance.</summary>
    Retained,
}
