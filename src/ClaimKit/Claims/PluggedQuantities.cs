using ClaimKit.Quantities;
using ClaimKit.Tokens;

namespace ClaimKit.Claims;

/// <summary>Puts the quantities of a plugged-in recognizer in the place of the library's own.</summary>
internal static class PluggedQuantities
{
    /// <param name="recognizer">The recognizer.</param>
    /// <param name="text">The text with its tokens.</param>
    /// <param name="sentence">The sentence to look at.</param>
    /// <param name="quantities">The library's own quantities of the sentence; replaced. What stands around a number is still the library's to say.</param>
    public static void Replace(IQuantityRecognizer recognizer, TokenizedText text, Sentence sentence, List<FoundQuantity> quantities)
    {
        FoundQuantity[] own = [.. quantities];
        quantities.Clear();
        int free = sentence.FirstToken;
        foreach (Quantity quantity in recognizer.Recognize(text.Text, sentence.Span))
        {
            if (quantity.Span.Length == 0 || !sentence.Span.Contains(quantity.Span))
            {
                continue;
            }

            (int first, int end) = TokenRange.Of(quantity.Span, text, sentence);
            if (first < end && first >= free)
            {
                FoundQuantity? same = Array.Find(own, found => found.Quantity.Span.Overlaps(quantity.Span)) is { EndToken: > 0 } found ? found : null;
                int qualifier = same is { } known && known.FirstToken == first ? known.QualifierToken : first;
                quantities.Add(new FoundQuantity(quantity, first, end, qualifier, same?.Context ?? NumberContext.None));
                free = end;
            }
        }
    }
}
