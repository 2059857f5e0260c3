using System.Diagnostics;

namespace ClaimKit.Claims;

/// <summary>A change or ratio against a baseline.</summary>
/// <remarks>Immutable and thread-safe; equality by value. The value has no sign: <see cref="Direction"/> says which way it goes.</remarks>
[DebuggerDisplay("{ToString(),nq} {Span}")]
public sealed record Delta : Measurement
{
    /// <summary>Which way the measured quantity itself moves.</summary>
    public Direction Direction { get; init; }

    /// <summary>What the number means: a difference, a fraction, a factor, or what is left.</summary>
    public DeltaForm Form { get; init; }

    /// <summary>The change as a person writes it, in the invariant culture: <c>−95 % (relative)</c>, <c>+4.6 points</c>, <c>×3.2 ↓</c>, <c>90 % kept</c>.</summary>
    public override string ToString() => Form == DeltaForm.Relative ? $"{NumberText.Of(this)} (relative)" : NumberText.Of(this);
}
