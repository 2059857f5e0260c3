using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Entities.Tagging;
using ClaimKit.Quantities;

namespace ClaimKit;

/// <summary>Settings of a <see cref="ClaimExtractor"/>. They are validated and copied when the extractor is built; later changes have no effect on it.</summary>
/// <remarks>Not thread-safe while it is changed.</remarks>
public sealed class ClaimExtractorOptions
{
    /// <summary>Longest text that is read, in UTF-16 code units; the rest is left out with a diagnostic. At least 1; 16 Mi by default.</summary>
    public int MaxTextLength { get; set; } = 16 * 1024 * 1024;

    /// <summary>Claims with a lower confidence are left out. From 0 (the default: all) to 1.</summary>
    public double MinConfidence { get; set; }

    /// <summary>How many threads <see cref="ClaimExtractor.ExtractAsync"/> uses at most. At least 1; the number of processors by default.</summary>
    public int MaxParallelism { get; set; } = Environment.ProcessorCount;

    /// <summary>The kinds of claims that are wanted: all by default. Remove one to turn it off.</summary>
    public ISet<ClaimKind> Kinds { get; } = new HashSet<ClaimKind> { ClaimKind.Numeric, ClaimKind.Comparison };

    /// <summary>Names of the user's own, believed before all others.</summary>
    public UserLexicon Lexicon { get; init; } = new();

    /// <summary>Recognizers of names beside the library's own: none by default. What they find is believed like <see cref="Lexicon"/>; where two overlap, the longer mention stays.</summary>
    public IList<IEntityRecognizer> EntityRecognizers { get; } = [];

    /// <summary>The trained tagger of names: the library's own for null, the default.</summary>
    public NameTagger? Tagger { get; set; }

    /// <summary>What finds the numbers: the library's own by default.</summary>
    public IQuantityRecognizer QuantityRecognizer { get; set; } = Quantities.QuantityRecognizer.Default;

    /// <summary>The recognizer of the user's, or null for the library's own, which the extractor asks in a shorter way.</summary>
    internal IQuantityRecognizer? PluggedQuantityRecognizer => QuantityRecognizer is Quantities.QuantityRecognizer ? null : QuantityRecognizer;

    internal ClaimExtractorOptions Validated()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxTextLength, 1);
        if (!(MinConfidence is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(MinConfidence), MinConfidence, "MinConfidence lies between 0 and 1.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(MaxParallelism, 1);
        ArgumentNullException.ThrowIfNull(QuantityRecognizer);
        ArgumentNullException.ThrowIfNull(Lexicon);
        var copy = new ClaimExtractorOptions
        {
            MaxTextLength = MaxTextLength,
            MinConfidence = MinConfidence,
            MaxParallelism = MaxParallelism,
            Lexicon = Lexicon,
            QuantityRecognizer = QuantityRecognizer,
            Tagger = Tagger,
        };
        copy.Kinds.IntersectWith(Kinds);
        foreach (IEntityRecognizer recognizer in EntityRecognizers)
        {
            ArgumentNullException.ThrowIfNull(recognizer, nameof(EntityRecognizers));
            copy.EntityRecognizers.Add(recognizer);
        }

        return copy;
    }
}
