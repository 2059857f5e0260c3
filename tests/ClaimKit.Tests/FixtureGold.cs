using ClaimKit.Training.Gold;

namespace ClaimKit.Tests;

/// <summary>The project's own abstracts with their gold.</summary>
internal static class FixtureGold
{
    /// <summary>The full-length abstracts and every line of every page.</summary>
    public static IEnumerable<(Paper Paper, IReadOnlyList<GoldClaim> Claims)> All() => Abstracts().Concat(PageNames().SelectMany(Page));

    public static IEnumerable<(Paper Paper, IReadOnlyList<GoldClaim> Claims)> Abstracts() =>
        GoldReader.Read(Repository.Fixture("abstracts", "docs.jsonl"), Repository.Fixture("abstracts", "gold.jsonl")).Select(Pair);

    public static IEnumerable<string> PageNames() =>
        Directory.EnumerateFiles(Repository.Fixture("pages"), "*.jsonl").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public static IEnumerable<(Paper Paper, IReadOnlyList<GoldClaim> Claims)> Page(string name) => GoldReader.ReadPage(Repository.Fixture("pages", name + ".jsonl")).Select(Pair);

    private static (Paper, IReadOnlyList<GoldClaim>) Pair(GoldDocument document) => (document.Paper, document.Claims);
}
