using System.Text.Json.Serialization;
using ClaimKit.Claims;

namespace ClaimKit.Output;

/// <summary>The contract's <c>refusal</c>.</summary>
internal sealed class WireRefusal
{
    public required WireSpan Span { get; set; }

    [JsonConverter(typeof(RefusalReasonNameConverter))]
    public required RefusalReason Reason { get; set; }
}
