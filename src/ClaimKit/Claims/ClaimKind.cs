namespace ClaimKit.Claims;

/// <summary>What kind of statement a claim is.</summary>
public enum ClaimKind : byte
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>The claim has a number of its own.</summary>
    Numeric,

    /// <summary>A comparison without a number: outperforms, on par with, state of the art, ranks first.</summary>
    Comparison,
}
