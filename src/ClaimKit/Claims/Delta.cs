namespace ClaimKit.Claims;

/// <summary>A change or ratio against a baseline.</summary>
/// <remarks>Immutable and thread-safe; equality by value. The value has no sign: <see cref="Direction"/> says which way it goes.</remarks>
public sealed record Delta : Measurement
{
    /// <summary>Which way the measured quantity itself moves.</summary>
    public Direction Direction { get; init; }

    /// <summary>What the number means: a difference, a fraction, a factor, or what is left.</summary>
    public DeltaForm Form { get; init; }
}
