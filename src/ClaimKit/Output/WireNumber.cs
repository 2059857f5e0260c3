using System.Text.Json.Serialization;
using ClaimKit.Claims;
using ClaimKit.Quantities;

namespace ClaimKit.Output;

/// <summary>The contract's <c>number</c>.</summary>
internal sealed class WireNumber
{
    public required int Start { get; set; }

    public required int End { get; set; }

    public required string Text { get; set; }

    public required double Value { get; set; }

    public double? Upper { get; set; }

    public required string Unit { get; set; }

    [JsonConverter(typeof(EnumNameConverter<Qualifier>))]
    public Qualifier Qualifier { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Uncertainty { get; set; }

    public static WireNumber? From(Measurement? measurement) => measurement is null ? null : new WireNumber
    {
        Start = measurement.Span.Start,
        End = measurement.Span.End,
        Text = measurement.Text,
        Value = measurement.Value,
        Upper = measurement.Upper,
        Unit = measurement.Unit,
        Qualifier = measurement.Qualifier,
        Uncertainty = measurement.Uncertainty,
    };

    public static WireNumber From(Quantity quantity, string text) => new()
    {
        Start = quantity.Span.Start,
        End = quantity.Span.End,
        Text = quantity.Span.Of(text),
        Value = quantity.Value,
        Upper = quantity.Upper,
        Unit = quantity.Unit,
        Qualifier = quantity.Qualifier,
        Uncertainty = quantity.Uncertainty,
    };

    public Measurement ToMeasurement() => new()
    {
        Span = WireSpan.ToSpan(Start, End),
        Text = Text,
        Value = Value,
        Upper = Upper,
        Unit = Unit,
        Qualifier = Qualifier,
        Uncertainty = Uncertainty,
    };
}
