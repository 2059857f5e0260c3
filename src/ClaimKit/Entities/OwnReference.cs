namespace ClaimKit.Entities;

/// <summary>Tokens that refer to the paper's own system.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index after the last token.</param>
/// <param name="Kind">How they refer to it.</param>
internal readonly record struct OwnReference(int FirstToken, int EndToken, OwnReferenceKind Kind);
