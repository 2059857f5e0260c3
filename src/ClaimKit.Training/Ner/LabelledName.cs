using ClaimKit.Entities;
using ClaimKit.Text;

namespace ClaimKit.Training.Ner;

/// <summary>A name in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="IsCertain">Whether it must be found; otherwise it is as right to find it as not to.</param>
internal readonly record struct LabelledName(TextSpan Span, EntityKind Kind, bool IsCertain = true);
