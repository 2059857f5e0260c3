using ClaimKit.Text;

namespace ClaimKit.Tokens;

/// <summary>Groups tokens into sentences. Decimals, abbreviations and names keep their full stops inside a token, so only real stops are left to judge.</summary>
internal static class SentenceSplitter
{
    public static void Split(TokenizedText text)
    {
        int first = 0;
        for (int i = 0; i < text.TokenCount; i++)
        {
            TokenKind kind = text[i].Kind;
            if (kind == TokenKind.LineBreak)
            {
                Close(text, first, i);
                first = i + 1;
            }
            else if (kind == TokenKind.Stop)
            {
                int end = i + 1;
                while (end < text.TokenCount && text[end].Kind is TokenKind.Close or TokenKind.Quote or TokenKind.Stop or TokenKind.Possessive && !text[end].Has(TokenShape.SpaceBefore))
                {
                    end++;
                }

                if (end == text.TokenCount || Begins(text, i, end))
                {
                    Close(text, first, end);
                    first = end;
                    i = end - 1;
                }
            }
        }

        Close(text, first, text.TokenCount);
    }

    /// <summary>Whether a sentence begins at token <paramref name="next"/> after the stop at <paramref name="stop"/>.</summary>
    private static bool Begins(TokenizedText text, int stop, int next)
    {
        ref readonly Token token = ref text[next];
        if (!token.Has(TokenShape.SpaceBefore))
        {
            // "… of the method.We show": a lost space, when a lower-case word ends and a capital begins.
            return token.Kind == TokenKind.Word && token.Has(TokenShape.InitialCapital) && stop > 0 && text[stop - 1].Has(TokenShape.LowerCase);
        }

        if (token.Kind != TokenKind.Word || !token.Has(TokenShape.LowerCase) || token.Has(TokenShape.InitialCapital | TokenShape.InnerCapital | TokenShape.Digit))
        {
            return token.Kind is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon);
        }

        return stop > 0 && (text[stop - 1].Kind != TokenKind.Word || text[stop - 1].Length >= 4);
    }

    private static void Close(TokenizedText text, int first, int end)
    {
        if (end > first)
        {
            text.Add(new Sentence(new TextSpan(text[first].Start, text[end - 1].End), first, end));
        }
    }
}
