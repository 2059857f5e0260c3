namespace ClaimKit.Claims;

/// <summary>What the number of a change means.</summary>
public enum DeltaForm : byte
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>A difference in the metric's own points: "+5.9 mIoU", "by 2.2%" of an accuracy.</summary>
    Absolute,

    /// <summary>A fraction of the baseline's value: "reduces FLOPs by 77%".</summary>
    Relative,

    /// <summary>A multiplication: "3.2 times", "10× smaller".</summary>
    Factor,

    /// <summary>What is left: "90% of the performance", "1/10 of the data".</summary>
    Retained,
}
