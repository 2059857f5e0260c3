namespace ClaimKit.Quantities;

/// <summary>What kind of thing stands behind a number.</summary>
internal enum UnitKind : byte
{
    None = 0,
    Percent,
    Points,
    Times,

    /// <summary>Orders of magnitude: the number is a power of ten.</summary>
    Magnitude,

    /// <summary>A physical unit or a rate: <c>ms</c>, <c>GB</c>, <c>tokens/s</c>.</summary>
    Measure,

    /// <summary>Things that are counted: tokens, frames, parameters.</summary>
    Count,
    Currency,

    /// <summary>K, M, billion: a factor, not a unit.</summary>
    Scale,

    /// <summary>A device whose hours or days are counted: GPU, A100.</summary>
    Device,
    Rank,
}
