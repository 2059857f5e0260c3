namespace ClaimKit.Quantities;

/// <summary>A quantity with the tokens that it is made of.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="FirstToken">Index of its first token, sign included, qualifier words not.</param>
/// <param name="EndToken">Index after its last token, unit included.</param>
/// <param name="QualifierToken">Index of the first token of the qualifier's words ("up to", "more than"); equal to <paramref name="FirstToken"/> without one.</param>
/// <param name="Context">What stands right around it.</param>
internal readonly record struct FoundQuantity(Quantity Quantity, int FirstToken, int EndToken, int QualifierToken, NumberContext Context);
