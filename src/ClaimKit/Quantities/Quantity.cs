using ClaimKit.Text;

namespace ClaimKit.Quantities;

/// <summary>A number with its unit as the text states it.</summary>
/// <remarks>Immutable and thread-safe. A number inside a name (<c>GPT-4</c>, <c>top-5</c>, <c>3D</c>) is no quantity.</remarks>
public readonly record struct Quantity
{
    /// <summary>The number with its sign, unit and both ends of a range: <c>~310M</c>, <c>1%-2%</c>, <c>92.4 ± 0.3</c>. Words of the qualifier are outside.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The value without its sign, with scales (K, M, B, T, thousand, million …) multiplied out. "half" is 50 percent, "twice" 2 times, "two orders of magnitude" 100 times.</summary>
    public required double Value { get; init; }

    /// <summary>The other end of a range, or null.</summary>
    public double? Upper { get; init; }

    /// <summary>One of <see cref="Units"/>, another unit in its usual short form (<c>GB</c>, <c>tokens/s</c>), or empty for a bare number.</summary>
    public required string Unit { get; init; }

    /// <summary>How the words before the number limit it.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>The sign written before the number.</summary>
    public QuantitySign Sign { get; init; }

    /// <summary>The plus-minus part (<c>0.3</c> in <c>92.4 ± 0.3</c>), or null.</summary>
    public double? Uncertainty { get; init; }
}
