using System.Globalization;
using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Claims;

/// <summary>Remarks on text that no abstract should look like.</summary>
internal static class TextDiagnostics
{
    /// <param name="text">The whole text.</param>
    /// <param name="length">How much of it was read.</param>
    /// <param name="tokens">The tokens of what was read.</param>
    public static IReadOnlyList<Diagnostic> Of(string text, int length, TokenizedText tokens)
    {
        List<Diagnostic>? found = null;
        if (length < text.Length)
        {
            found = [new Diagnostic(DiagnosticCodes.TextTooLong, string.Create(CultureInfo.InvariantCulture, $"The text has {text.Length} characters; only the first {length} were read."))];
        }

        if (FirstBroken(text.AsSpan(0, length)) is int broken and >= 0)
        {
            found ??= [];
            found.Add(new Diagnostic(
                DiagnosticCodes.BrokenCharacter,
                string.Create(CultureInfo.InvariantCulture, $"The text has a character U+{(int)text[broken]:X4} at {broken} that stands for nothing; it was read as a symbol."),
                new TextPart(new TextSpan(broken, broken + 1), text.Substring(broken, 1))));
        }

        if (tokens.FirstCut >= 0)
        {
            TextSpan span = tokens[tokens.FirstCut].Span;
            found ??= [];
            found.Add(new Diagnostic(
                DiagnosticCodes.SentenceTooLong,
                string.Create(CultureInfo.InvariantCulture, $"A sentence is longer than {SentenceSplitter.MostTokens} words, numbers and marks; it was cut at {span.Start}."),
                new TextPart(span, text.Substring(span))));
        }

        return found ?? (IReadOnlyList<Diagnostic>)[];
    }

    /// <summary>Index of the first NUL, replacement character or lone surrogate, or -1.</summary>
    private static int FirstBroken(ReadOnlySpan<char> text)
    {
        int from = 0;
        while (from < text.Length)
        {
            int at = text[from..].IndexOfAny(Suspects);
            if (at < 0)
            {
                return -1;
            }

            at += from;
            char c = text[at];
            bool pair = char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            if (!pair)
            {
                return at;
            }

            from = at + 2;
        }

        return -1;
    }

    private static readonly System.Buffers.SearchValues<char> Suspects =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Select(c => (char)c), '\0', '\uFFFD']);
}
