using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimKit.Claims;
using ClaimKit.Quantities;

namespace ClaimKit.Output;

/// <summary>The contract's <c>delta</c>: a number with what it means. Flat, because the serializer would write an inherited number after the rest.</summary>
internal sealed class WireDelta
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

    [JsonConverter(typeof(EnumNameConverter<Direction>))]
    public Direction Direction { get; set; }

    [JsonConverter(typeof(EnumNameConverter<DeltaForm>))]
    public required DeltaForm Form { get; set; }

    public static WireDelta? From(Delta? delta) => delta is null ? null : new WireDelta
    {
        Start = delta.Span.Start,
        End = delta.Span.End,
        Text = delta.Text,
        Value = delta.Value,
        Upper = delta.Upper,
        Unit = delta.Unit,
        Qualifier = delta.Qualifier,
        Uncertainty = delta.Uncertainty,
        Direction = delta.Direction,
        Form = delta.Form != DeltaForm.None ? delta.Form : throw new ArgumentException("A delta on the wire has a form.", nameof(delta)),
    };

    public Delta ToDelta() => new()
    {
        Span = WireSpan.ToSpan(Start, End),
        Text = Text,
        Value = Value,
        Upper = Upper,
        Unit = Unit,
        Qualifier = Qualifier,
        Uncertainty = Uncertainty,
        Direction = Direction,
        Form = Form != DeltaForm.None ? Form : throw new JsonException("A delta has a form."),
    };
}
