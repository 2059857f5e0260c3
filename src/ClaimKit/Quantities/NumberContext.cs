namespace ClaimKit.Quantities;

/// <summary>What the tokens right around a number say about it before anything is known about the sentence.</summary>
internal enum NumberContext : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>A year or part of a date.</summary>
    Year,

    /// <summary>A product of sizes: 384×384, 1152times1152.</summary>
    Resolution,

    /// <summary>The number of a list item, section, figure or citation: (1), [12], Section 3.</summary>
    ListIndex,

    /// <summary>A count joined to what it counts as an adjective: 3-shot, 12-layer, 7B-parameter, 5-fold cross-validation.</summary>
    Attribute,
}
