using System.Diagnostics;
using ClaimKit.Text;

namespace ClaimKit.Claims;

/// <summary>A stretch of the paper's text with its place.</summary>
/// <param name="Span">Where it stands, in code units of the paper's text.</param>
/// <param name="Text">The stretch itself.</param>
[DebuggerDisplay("{Span} {Text}")]
public sealed record TextPart(TextSpan Span, string Text);
