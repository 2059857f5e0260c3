using ClaimKit.Quantities;

namespace ClaimKit.Claims;

/// <summary>Makes measurements out of quantities.</summary>
internal static class Measurements
{
    public static Measurement Of(in Quantity quantity, string text) => new()
    {
        Span = quantity.Span,
        Text = quantity.Span.Of(text),
        Value = quantity.Sign == QuantitySign.Minus ? -quantity.Value : quantity.Value,
        Upper = quantity.Upper,
        Unit = quantity.Unit,
        Qualifier = quantity.Qualifier,
        Uncertainty = quantity.Uncertainty,
    };
}
