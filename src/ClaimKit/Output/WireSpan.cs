using System.Text.Json;
using ClaimKit.Claims;
using ClaimKit.Text;

namespace ClaimKit.Output;

/// <summary>The contract's <c>span</c>.</summary>
internal sealed class WireSpan
{
    public required int Start { get; set; }

    public required int End { get; set; }

    public required string Text { get; set; }

    public static WireSpan From(TextPart part) => From(part.Span, part.Text);

    public static WireSpan From(TextSpan span, string text) => new() { Start = span.Start, End = span.End, Text = text };

    public TextPart ToPart() => new(ToSpan(Start, End), Text);

    public static TextSpan ToSpan(int start, int end) =>
        start >= 0 && end >= start ? new TextSpan(start, end) : throw new JsonException($"A span from {start} to {end} is none.");
}
