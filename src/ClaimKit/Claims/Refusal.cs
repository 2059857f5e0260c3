using System.Diagnostics;

namespace ClaimKit.Claims;

/// <summary>A number that was seen and is no claim, and why.</summary>
/// <param name="Number">The number with its unit.</param>
/// <param name="Reason">Why it is no claim.</param>
[DebuggerDisplay("{Number.Text} {Reason}")]
public sealed record Refusal(TextPart Number, RefusalReason Reason);
