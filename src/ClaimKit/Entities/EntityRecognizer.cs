using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Finds models, benchmarks, tasks, metrics and resources by the library's lexicons and patterns.</summary>
/// <remarks>Immutable and thread-safe. No text makes it throw.</remarks>
public sealed class EntityRecognizer : IEntityRecognizer
{
    private readonly EntityFinder finder;

    /// <summary>Creates a recognizer.</summary>
    /// <param name="lexicon">Names to know besides the library's own, or null. Copied.</param>
    public EntityRecognizer(UserLexicon? lexicon = null) => finder = new EntityFinder(lexicon);

    /// <summary>The recognizer with the library's names alone.</summary>
    public static EntityRecognizer Default { get; } = new();

    /// <summary>The mentions in the whole of <paramref name="text"/>, in order and without overlaps.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<Entity> Recognize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Recognize(text, new TextSpan(0, text.Length));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="range"/> reaches past the end of <paramref name="text"/>.</exception>
    public IReadOnlyList<Entity> Recognize(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(range.End, text.Length, nameof(range));
        var tokenized = new TokenizedText();
        Tokenizer.Tokenize(text, tokenized);
        var mentions = new List<Mention>();
        foreach (Sentence sentence in tokenized.Sentences)
        {
            if (sentence.Span.Overlaps(range))
            {
                finder.Find(tokenized, sentence.FirstToken, sentence.EndToken, mentions);
            }
        }

        var entities = new List<Entity>(mentions.Count);
        foreach (Mention mention in mentions)
        {
            var span = new TextSpan(tokenized[mention.FirstToken].Start, tokenized[mention.EndToken - 1].End);
            if (range.Contains(span))
            {
                string found = span.Of(text);
                entities.Add(new Entity { Span = span, Text = found, Name = mention.Name ?? found, Kind = mention.Kind, IsThisWork = mention.IsThisWork, LowerIsBetter = mention.LowerIsBetter });
            }
        }

        return entities;
    }
}
