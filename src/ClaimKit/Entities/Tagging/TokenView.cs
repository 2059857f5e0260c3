using ClaimKit.Learning;

namespace ClaimKit.Entities.Tagging;

/// <summary>What the features of the tagger see of one token. Computed once, and then read for the token itself and for its neighbours.</summary>
/// <param name="Word">Hash of the folded word; a small code for numbers and signs.</param>
/// <param name="Shape">Hash of the writing: runs of capitals, small letters, digits and signs.</param>
/// <param name="Class">The classes of the word.</param>
/// <param name="Hit">What the lexicons and patterns take the token for, and where in the mention it stands; 0 for nothing.</param>
/// <param name="Kind">What kind of mention they see there; 0 for none.</param>
/// <param name="Group">The words that keep the same company.</param>
internal readonly record struct TokenView(uint Word, uint Shape, WordClass Class, uint Hit, uint Kind, WordGroup Group)
{
    /// <summary>What stands before the first and behind the last token of a sentence.</summary>
    public static readonly TokenView Edge = new(1, 0, WordClass.None, 0, 0, default);
}
