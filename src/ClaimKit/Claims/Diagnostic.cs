using System.Diagnostics;

namespace ClaimKit.Claims;

/// <summary>A remark on imperfect text. Text never makes the extractor throw; it makes it say so here.</summary>
/// <param name="Code">Stable code: see <see cref="DiagnosticCodes"/>.</param>
/// <param name="Message">What was found and what was done about it.</param>
/// <param name="Part">Where, or null when it concerns the whole text.</param>
[DebuggerDisplay("{Code,nq} {Message,nq}")]
public sealed record Diagnostic(string Code, string Message, TextPart? Part = null);
