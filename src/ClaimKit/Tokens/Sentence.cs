using ClaimKit.Text;

namespace ClaimKit.Tokens;

/// <summary>A sentence: a range of characters and the range of tokens in it. The sentences of a text cover all its tokens in order.</summary>
/// <param name="Span">From the first to the last token's end, in code units of the text.</param>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index after the last token.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken);
