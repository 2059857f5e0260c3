using System.Diagnostics;
using ClaimKit.Quantities;
using ClaimKit.Text;

namespace ClaimKit.Claims;

/// <summary>A measured number as the text states it.</summary>
/// <remarks>Immutable and thread-safe; equality by value.</remarks>
[DebuggerDisplay("{ToString(),nq} {Span}")]
public record Measurement
{
    /// <summary>Where the number stands, in code units of the paper's text, with sign and unit.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The stretch of text itself.</summary>
    public required string Text { get; init; }

    /// <summary>The value, in <see cref="Unit"/>. The lower end where there are two.</summary>
    public required double Value { get; init; }

    /// <summary>The other end of a range, or null.</summary>
    public double? Upper { get; init; }

    /// <summary>One of <see cref="Units"/>, another unit in its usual short form, or empty for a bare number.</summary>
    public required string Unit { get; init; }

    /// <summary>How the words before the number limit it.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>The plus-minus part, or null.</summary>
    public double? Uncertainty { get; init; }

    /// <summary>The number as a person writes it, in the invariant culture: <c>75.1 %</c>, <c>up to 92.4 ± 0.3</c>, <c>1–2 %</c>.</summary>
    public override string ToString() => NumberText.Of(this);
}
