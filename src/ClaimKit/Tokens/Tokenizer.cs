namespace ClaimKit.Tokens;

/// <summary>
/// Splits a text into tokens in one pass from left to right, in time linear in its length. LaTeX debris is understood in place:
/// <c>\%</c> is a percent sign and <c>3.2times</c> a number with a multiplication sign, and every span counts in the original text.
/// </summary>
/// <remarks>Thread-safe: it has no state. No text makes it throw.</remarks>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/>, in order and without overlaps.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokenized = new TokenizedText();
        Tokenize(text, tokenized, keepMarkup: true);
        return tokenized.Tokens.ToArray();
    }

    /// <summary>The sentences of <paramref name="text"/>, with the tokens counted as <see cref="Tokenize(string)"/> returns them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<Sentence> SplitSentences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokenized = new TokenizedText();
        Tokenize(text, tokenized, keepMarkup: true);
        return tokenized.Sentences.ToArray();
    }

    /// <summary>Fills <paramref name="into"/> with the tokens and sentences of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="into">The buffers to fill; what they held before is forgotten.</param>
    /// <param name="titleEnd">Where a title ends and the abstract begins: always the end of a sentence. 0 without a title.</param>
    /// <param name="length">Where to stop reading; -1 for the end of the text.</param>
    /// <param name="start">Where to begin reading.</param>
    /// <param name="keepMarkup">Whether <see cref="TokenKind.Markup"/> is a token. The later stages read without: <c>$95\%$</c> is to them what <c>95%</c> is.</param>
    internal static void Tokenize(string text, TokenizedText into, int titleEnd = 0, int length = -1, int start = 0, bool keepMarkup = false)
    {
        into.Reset(text);
        new TokenScanner(into.Plain[..(length < 0 ? text.Length : length)], into, titleEnd, start, keepMarkup).Run();
        SentenceSplitter.Split(into);
    }
}
