namespace ClaimKit.Entities.Tagging;

/// <summary>A name as the tagger sees it.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Confidence">The probability, from 0 to 1, of the least certain of its tags.</param>
internal readonly record struct TaggedName(int FirstToken, int EndToken, EntityKind Kind, float Confidence);
