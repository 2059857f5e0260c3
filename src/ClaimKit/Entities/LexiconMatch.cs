namespace ClaimKit.Entities;

/// <summary>A name of a lexicon found in the tokens of a text.</summary>
/// <param name="Form">Index of the form in its table, or -1 where nothing was found.</param>
/// <param name="EndToken">Index after the last token; the token is taken whole even where the form covers only its beginning.</param>
/// <param name="FormEnd">Where the form ends in the text: before the end of the last token in <c>LLaVA-1.5-7B</c>, when the form is <c>LLaVA-1.5</c>.</param>
/// <param name="IsWeak">Whether the case differs so much that the word may be an ordinary one.</param>
internal readonly record struct LexiconMatch(int Form, int EndToken, int FormEnd, bool IsWeak)
{
    public static readonly LexiconMatch Nothing = new(-1, 0, 0, false);

    public bool IsFound => Form >= 0;
}
