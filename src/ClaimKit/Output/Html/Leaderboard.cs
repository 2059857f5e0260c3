namespace ClaimKit.Output.Html;

/// <summary>All the scores on one benchmark by one metric.</summary>
internal sealed class Leaderboard(string benchmark, string metric)
{
    private readonly List<LeaderboardEntry> entries = [];

    public string Benchmark { get; } = benchmark;

    /// <summary>Empty where the papers name none.</summary>
    public string Metric { get; } = metric;

    /// <summary>Null until a metric says so.</summary>
    public bool? LowerIsBetter { get; private set; }

    public int Count => entries.Count;

    /// <summary>How many different systems there are to compare.</summary>
    public int Models => entries.Select(entry => entry.Model).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>The best first.</summary>
    public IEnumerable<LeaderboardEntry> Ranked => LowerIsBetter == true
        ? entries.OrderBy(entry => entry.Score.Value)
        : entries.OrderByDescending(entry => entry.Score.Value);

    /// <summary>Adds a score once, however often a paper says it.</summary>
    public void Add(LeaderboardEntry entry, bool? lowerIsBetter)
    {
        LowerIsBetter ??= lowerIsBetter;
        bool known = entries.Exists(other => string.Equals(other.PaperId, entry.PaperId, StringComparison.Ordinal) && other.Score.Value.Equals(entry.Score.Value)
            && string.Equals(other.Model, entry.Model, StringComparison.OrdinalIgnoreCase));
        if (!known)
        {
            entries.Add(entry);
        }
    }
}
