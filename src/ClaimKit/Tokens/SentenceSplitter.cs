using ClaimKit.Text;

namespace ClaimKit.Tokens;

/// <summary>Groups tokens into sentences. Decimals, abbreviations and names keep their full stops inside a token, so only real stops are left to judge.</summary>
internal static class SentenceSplitter
{
    /// <summary>Longest sentence: longer ones are no prose but tables and lists, and are cut, so that the work for a text is bounded by its length.</summary>
    internal const int MostTokens = 400;

    public static void Split(TokenizedText text)
    {
        int first = 0;
        for (int i = 0; i < text.TokenCount; i++)
        {
            if (i - first >= MostTokens)
            {
                Close(text, first, i);
                first = i;
                text.FirstCut = text.FirstCut < 0 ? i : text.FirstCut;
            }

            TokenKind kind = text[i].Kind;
            if (kind == TokenKind.LineBreak)
            {
                Close(text, first, i);
                first = i + 1;
            }
            else if (kind == TokenKind.Stop)
            {
                int end = EndOfStops(text, i);
                if (end == text.TokenCount || (Begins(text, i, end) && !IsListMarker(text, first, i)))
                {
                    Close(text, first, end);
                    first = end;
                }

                i = end - 1;
            }
            else if (kind == TokenKind.Word && IsLostLink(text, i))
            {
                Close(text, first, i + 1);
                first = i + 1;
            }
        }

        Close(text, first, text.TokenCount);
    }

    /// <summary>The index after the stops and closing marks that stand together.</summary>
    private static int EndOfStops(TokenizedText text, int stop)
    {
        int end = stop + 1;
        while (end < text.TokenCount && text[end].Kind is TokenKind.Close or TokenKind.Quote or TokenKind.Stop or TokenKind.Possessive && !text[end].Has(TokenShape.SpaceBefore))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a sentence begins at token <paramref name="next"/> after the stop at <paramref name="stop"/>.</summary>
    private static bool Begins(TokenizedText text, int stop, int next)
    {
        ref readonly Token token = ref text[next];
        if (text.Text[text[stop].Start] is '。' or '？' or '！')
        {
            return true;
        }

        if (!token.Has(TokenShape.SpaceBefore))
        {
            // "… of the method.We show": a lost space, when a lower-case word, a number or a bracket ends and a capital begins.
            bool capital = token.Kind == TokenKind.Word && token.Has(TokenShape.InitialCapital) && token.Has(TokenShape.LowerCase);
            return capital && stop > 0 && (text[stop - 1].Has(TokenShape.LowerCase) || text[stop - 1].Kind is TokenKind.Percent or TokenKind.Close);
        }

        if (token.Kind != TokenKind.Word || !token.Has(TokenShape.LowerCase) || token.Has(TokenShape.InitialCapital | TokenShape.InnerCapital | TokenShape.Digit))
        {
            return token.Kind is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon);
        }

        // A lower-case word begins a sentence only after a plain full stop: "when asked 'why?' it answers" goes on.
        bool plain = next == stop + 1 && text.Text[text[stop].Start] == '.';
        return plain && stop > 0 && (text[stop - 1].Kind != TokenKind.Word || text[stop - 1].Length >= 4);
    }

    /// <summary>"We find: 1. models do …; 2. they …": the stop belongs to the number. Not so in "at a ratio of 8:1:1."</summary>
    private static bool IsListMarker(TokenizedText text, int first, int stop)
    {
        bool shortNumber = stop > first && text[stop - 1].Kind == TokenKind.Number && text[stop - 1].Length <= 2;
        return shortNumber && (stop - 1 == first || (text[stop - 2].Kind is TokenKind.Colon or TokenKind.Semicolon && text[stop - 1].Has(TokenShape.SpaceBefore)));
    }

    /// <summary>arXiv turns "… of the method.We show" into "… of the this http URL show": the next sentence begins behind it, if anywhere.</summary>
    private static bool IsLostLink(TokenizedText text, int i)
    {
        return i > 1 && i + 1 < text.TokenCount && text[i].Length == 3 && text[i].Has(TokenShape.InnerCapital)
            && text.WordAt(i) is "URL" && text.WordAt(i - 1) is "http" or "https"
            && text[i + 1].Kind == TokenKind.Word && text[i + 1].Has(TokenShape.InitialCapital);
    }

    private static void Close(TokenizedText text, int first, int end)
    {
        if (end > first)
        {
            text.Add(new Sentence(new TextSpan(text[first].Start, text[end - 1].End), first, end));
        }
    }
}
