using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>The library's own recognizer of quantities: numbers in digits and words with their units, ranges and qualifiers.</summary>
/// <remarks>Thread-safe. Time is linear in the length of the text, and no text makes it throw. Numbers of list items and references (<c>(1)</c>, <c>Table 2</c>) are left out.</remarks>
public sealed class QuantityRecognizer : IQuantityRecognizer
{
    private QuantityRecognizer()
    {
    }

    /// <summary>The one instance: it has no settings.</summary>
    public static QuantityRecognizer Default { get; } = new();

    /// <summary>The quantities of <paramref name="text"/>, in order and without overlaps.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<Quantity> Recognize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Recognize(text, new TextSpan(0, text.Length));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="range"/> reaches past the end of <paramref name="text"/>.</exception>
    public IReadOnlyList<Quantity> Recognize(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(range.End, text.Length, nameof(range));
        var tokenized = new TokenizedText();
        Tokenizer.Tokenize(text, tokenized, length: range.End, start: range.Start);
        var found = new List<FoundQuantity>();
        foreach (Sentence sentence in tokenized.Sentences)
        {
            QuantityFinder.Find(tokenized, sentence.FirstToken, sentence.EndToken, found);
        }

        var quantities = new List<Quantity>(found.Count);
        foreach (FoundQuantity quantity in found)
        {
            if (quantity.Context != NumberContext.ListIndex)
            {
                quantities.Add(quantity.Quantity);
            }
        }

        return quantities;
    }
}
