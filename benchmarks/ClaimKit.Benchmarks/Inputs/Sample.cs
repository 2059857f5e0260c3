namespace ClaimKit.Benchmarks.Inputs;

/// <summary>What one call of a benchmark reads: the annotated abstracts and thousands of others, so many that no cache holds them from one call to the next.</summary>
internal static class Sample
{
    private const int FromCorpus = 4000;

    public static Paper[] Papers { get; } = [.. BenchmarkData.Gold(), .. BenchmarkData.Corpus(FromCorpus)];

    public static string[] Texts { get; } = [.. Papers.Select(paper => paper.FullText)];

    public static long Bytes { get; } = BenchmarkData.BytesOf(Papers);
}
