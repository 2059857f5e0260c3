using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimKit.Claims;

namespace ClaimKit.Output;

/// <summary>The contract's document: one object, one line. Refusals and diagnostics are left out where there are none.</summary>
internal sealed class WireResult
{
    public required string? Id { get; set; }

    public string? Title { get; set; }

    public required WireClaim[] Claims { get; set; }

    public WireTradeOff[] TradeOffs { get; set; } = [];

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireRefusal[]? Refusals { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireDiagnostic[]? Diagnostics { get; set; }

    public static WireResult From(ExtractionResult result) => new()
    {
        Id = result.Id,
        Title = result.Title,
        Claims = [.. result.Claims.Select(WireClaim.From)],
        TradeOffs = [.. result.TradeOffs.Select(pair => new WireTradeOff { Cost = pair.Cost, Benefit = pair.Benefit })],
        Refusals = result.Refusals.Count == 0
            ? null
            : [.. result.Refusals.Select(refusal => new WireRefusal { Span = WireSpan.From(refusal.Number), Reason = refusal.Reason })],
        Diagnostics = result.Diagnostics.Count == 0
            ? null
            : [.. result.Diagnostics.Select(remark => new WireDiagnostic { Code = remark.Code, Message = remark.Message, Span = remark.Part is null ? null : WireSpan.From(remark.Part) })],
    };

    public ExtractionResult ToResult() => new()
    {
        Id = Id,
        Title = Title,
        Claims = [.. Claims.Select(claim => claim.ToClaim())],
        TradeOffs = [.. TradeOffs.Select(ToTradeOff)],
        Refusals = [.. (Refusals ?? []).Select(refusal => new Refusal(refusal.Span.ToPart(), refusal.Reason))],
        Diagnostics = [.. (Diagnostics ?? []).Select(remark => new Diagnostic(remark.Code, remark.Message, remark.Span?.ToPart()))],
    };

    private TradeOff ToTradeOff(WireTradeOff pair) =>
        (uint)pair.Cost < (uint)Claims.Length && (uint)pair.Benefit < (uint)Claims.Length
            ? new TradeOff(pair.Cost, pair.Benefit)
            : throw new JsonException($"A trade-off names claims {pair.Cost} and {pair.Benefit} of {Claims.Length}.");
}
