using ClaimKit.Input;

namespace ClaimKit.Benchmarks.Inputs;

/// <summary>The texts that are measured: real abstracts from <c>../shared</c> (or where <c>CLAIMKIT_SHARED</c> says), else the fixtures.</summary>
internal static class BenchmarkData
{
    private static readonly string Root = FindRoot();
    private static readonly string? Shared = FindShared();

    /// <summary>Whether the project's shared data is here; without it the figures say little.</summary>
    public static bool IsReal => Shared is not null;

    /// <summary>The annotated abstracts, which are dense with claims.</summary>
    public static Paper[] Gold() => IsReal ? [.. Read("gold", "train-docs.jsonl"), .. Read("gold", "dev-docs.jsonl")] : Fixtures();

    /// <summary>Abstracts of every kind, most of them without a claim.</summary>
    public static Paper[] Corpus(int count) => IsReal ? [.. Read("corpus", "abstracts-20k.jsonl.gz").Take(count)] : Repeat(count);

    /// <summary>Number of UTF-8 bytes of the papers' texts.</summary>
    public static long BytesOf(IEnumerable<Paper> papers) => papers.Sum(paper => (long)System.Text.Encoding.UTF8.GetByteCount(paper.FullText));

    /// <summary>The folder of the repository.</summary>
    public static string RepositoryFolder => Root;

    private static IEnumerable<Paper> Read(params string[] parts) => PaperReader.ReadFile(Path.Combine([Shared!, .. parts]), _ => { });

    private static Paper[] Fixtures() => [.. PaperReader.ReadFile(Path.Combine(Root, "fixtures", "abstracts", "docs.jsonl"), _ => { })];

    /// <summary>The fixtures over and over, each time with a number of its own in the text.</summary>
    private static Paper[] Repeat(int count)
    {
        Paper[] fixtures = Fixtures();
        return [.. Enumerable.Range(0, count).Select(i => fixtures[i % fixtures.Length] with { Abstract = fixtures[i % fixtures.Length].Abstract + FormattableString.Invariant($" Run {i}.") })];
    }

    private static string? FindShared()
    {
        string?[] places = [Environment.GetEnvironmentVariable("CLAIMKIT_SHARED"), Path.Combine(Root, "..", "shared")];
        return places.FirstOrDefault(place => !string.IsNullOrEmpty(place) && Directory.Exists(Path.Combine(place, "gold")));
    }

    private static string FindRoot()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "ClaimKit.sln")))
            {
                return folder;
            }
        }

        return Environment.CurrentDirectory;
    }
}
