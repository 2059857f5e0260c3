using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Finds the quantities of a sentence in one pass over its tokens. Every look to the left or right is bounded, so the time is linear in the tokens.</summary>
internal static class QuantityFinder
{
    /// <summary>Appends the quantities of the tokens from <paramref name="firstToken"/> to <paramref name="endToken"/>, one sentence, in order and without overlaps.</summary>
    internal static void Find(TokenizedText text, int firstToken, int endToken, List<FoundQuantity> into)
    {
        var window = new TokenWindow(text, firstToken, endToken);
        int from = into.Count;
        new SentenceReader(window, into).Run();
        if (into.Count > from + 1)
        {
            SharedReading.ShareUnits(window, into, from);
            SharedReading.ShareQualifiers(window, into, from);
        }
    }
}
