using System.Text.Json.Serialization;

namespace ClaimKit.Output;

/// <summary>The contract's <c>diagnostic</c>; the span is left out when the whole text is meant.</summary>
internal sealed class WireDiagnostic
{
    public required string Code { get; set; }

    public required string Message { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireSpan? Span { get; set; }
}
