using ClaimKit.Text;

namespace ClaimKit.Output.Html;

/// <summary>A stretch of text that is part of a claim, or a refused number.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is there.</param>
/// <param name="Claim">Index of the claim in the result; -1 for none.</param>
/// <param name="Note">What a reader is told about it, or null.</param>
internal readonly record struct TextMark(TextSpan Span, MarkKind Kind, int Claim, string? Note = null);
