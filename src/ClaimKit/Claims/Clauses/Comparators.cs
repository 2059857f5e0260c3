using ClaimKit.Tokens;

namespace ClaimKit.Claims.Clauses;

/// <summary>Phrases after which the other side of a comparison stands.</summary>
internal static class Comparators
{
    private static readonly WordTable<int> Starts = new(
    [
        new("compared", 1), new("relative", 1), new("versus", 2), new("vs", 2), new("vs.", 2), new("than", 2), new("comparing", 1), new("comparison", 1), new("against", 2), new("instead", 1),
    ]);

    /// <summary>The words that such phrases begin with.</summary>
    public static IEnumerable<string> Words => Starts.Words;

    /// <summary>How many tokens a comparator takes that begins at <paramref name="i"/>, or 0.</summary>
    public static int LengthAt(TokenizedText text, int i, int end)
    {
        if (!Starts.TryGet(text.WordAt(i), text[i].Hash, out int form))
        {
            return 0;
        }

        if (form == 2)
        {
            return 1;
        }

        bool follows = i + 1 < end && text[i + 1].Kind == TokenKind.Word && text.WordAt(i + 1) is "to" or "with" or "against" or "of";
        return follows ? 2 : 0;
    }
}
