using ClaimKit.Text;

namespace ClaimKit.Entities;

/// <summary>Finds names in a stretch of text. Implement it to plug in another tagger; its mentions compete with those of the built-in lexicon and patterns.</summary>
/// <remarks>Implementations must be thread-safe and must not throw on any text.</remarks>
public interface IEntityRecognizer
{
    /// <summary>The mentions inside <paramref name="range"/> of <paramref name="text"/>, in order, with spans into the whole <paramref name="text"/>.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="range">The stretch to look at, usually one sentence.</param>
    IReadOnlyList<Entity> Recognize(string text, TextSpan range);
}
