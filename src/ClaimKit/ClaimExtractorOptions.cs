using ClaimKit.Entities;

namespace ClaimKit;

/// <summary>Settings of a <see cref="ClaimExtractor"/>. They are validated and copied when the extractor is built; later changes have no effect on it.</summary>
public sealed class ClaimExtractorOptions
{
    /// <summary>Longest text that is read, in UTF-16 code units; the rest is left out with a diagnostic. At least 1; 16 Mi by default.</summary>
    public int MaxTextLength { get; set; } = 16 * 1024 * 1024;

    /// <summary>Claims with a lower confidence are left out. From 0 (the default: all) to 1.</summary>
    public double MinConfidence { get; set; }

    /// <summary>How many threads <see cref="ClaimExtractor.ExtractAsync"/> uses at most. At least 1; the number of processors by default.</summary>
    public int MaxParallelism { get; set; } = Environment.ProcessorCount;

    /// <summary>Names of the user's own, believed before all others.</summary>
    public UserLexicon Lexicon { get; init; } = new();

    internal ClaimExtractorOptions Validated()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxTextLength, 1);
        if (!(MinConfidence is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(MinConfidence), MinConfidence, "MinConfidence lies between 0 and 1.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(MaxParallelism, 1);
        return new ClaimExtractorOptions { MaxTextLength = MaxTextLength, MinConfidence = MinConfidence, MaxParallelism = MaxParallelism, Lexicon = Lexicon };
    }
}
