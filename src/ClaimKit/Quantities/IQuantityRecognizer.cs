using ClaimKit.Text;

namespace ClaimKit.Quantities;

/// <summary>Finds quantities in a stretch of text. Implement it to plug in another library; the extractor takes what it returns instead of its own.</summary>
/// <remarks>Implementations must be thread-safe and must not throw on any text.</remarks>
public interface IQuantityRecognizer
{
    /// <summary>The quantities inside <paramref name="range"/> of <paramref name="text"/>, in order, without overlaps, with spans into the whole <paramref name="text"/>.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="range">The stretch to look at, usually one sentence.</param>
    IReadOnlyList<Quantity> Recognize(string text, TextSpan range);
}
