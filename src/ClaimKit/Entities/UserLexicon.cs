namespace ClaimKit.Entities;

/// <summary>Names that a user adds to those that come with the library. They are believed over everything else.</summary>
/// <remarks>Not thread-safe while names are added. An extractor copies it when it is built; later additions have no effect on it.</remarks>
public sealed class UserLexicon
{
    private readonly List<Entry> entries = [];

    /// <summary>Number of spellings added, aliases counted.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a dataset, benchmark, leaderboard or simulator.</summary>
    /// <param name="name">The canonical name, which mentions of the aliases resolve to.</param>
    /// <param name="aliases">Other spellings. Case, spaces and hyphens need no alias.</param>
    /// <returns>This lexicon.</returns>
    /// <exception cref="ArgumentException">A name is null, empty or longer than 200 characters.</exception>
    public UserLexicon AddBenchmark(string name, params ReadOnlySpan<string> aliases) => Add(name, EntityKind.Benchmark, LexiconMarks.None, aliases);

    /// <summary>Adds a model, method or system.</summary>
    /// <inheritdoc cref="AddBenchmark"/>
    public UserLexicon AddModel(string name, params ReadOnlySpan<string> aliases) => Add(name, EntityKind.Model, LexiconMarks.None, aliases);

    /// <summary>Adds a task.</summary>
    /// <inheritdoc cref="AddBenchmark"/>
    public UserLexicon AddTask(string name, params ReadOnlySpan<string> aliases) => Add(name, EntityKind.Task, LexiconMarks.None, aliases);

    /// <summary>Adds a metric.</summary>
    /// <param name="name">The canonical name, which mentions of the aliases resolve to.</param>
    /// <param name="lowerIsBetter">Whether a lower value is better, as for error rates.</param>
    /// <param name="aliases">Other spellings. Case, spaces and hyphens need no alias.</param>
    /// <returns>This lexicon.</returns>
    /// <exception cref="ArgumentException">A name is null, empty or longer than 200 characters.</exception>
    public UserLexicon AddMetric(string name, bool lowerIsBetter, params ReadOnlySpan<string> aliases) => Add(name, EntityKind.Metric, Polarity(lowerIsBetter), aliases);

    /// <summary>Adds something that is spent: tokens, time, memory, money.</summary>
    /// <param name="name">The canonical name, which mentions of the aliases resolve to.</param>
    /// <param name="lowerIsBetter">Whether a lower value is better; false for rates such as throughput.</param>
    /// <param name="aliases">Other spellings. Case, spaces and hyphens need no alias.</param>
    /// <returns>This lexicon.</returns>
    /// <exception cref="ArgumentException">A name is null, empty or longer than 200 characters.</exception>
    public UserLexicon AddResource(string name, bool lowerIsBetter = true, params ReadOnlySpan<string> aliases) => Add(name, EntityKind.Resource, Polarity(lowerIsBetter), aliases);

    /// <summary>The names as a table, or null when there are none.</summary>
    internal NameTable? ToTable()
    {
        if (entries.Count == 0)
        {
            return null;
        }

        var builder = new NameTableBuilder();
        foreach (Entry entry in entries)
        {
            int canonical = builder.Add(entry.Name, entry.Kind, entry.Marks, -1);
            foreach (string alias in entry.Aliases)
            {
                builder.Add(alias, entry.Kind, entry.Marks, canonical);
            }
        }

        return builder.Build();
    }

    private static LexiconMarks Polarity(bool lowerIsBetter) => lowerIsBetter ? LexiconMarks.LowerIsBetter : LexiconMarks.HigherIsBetter;

    private UserLexicon Add(string name, EntityKind kind, LexiconMarks marks, ReadOnlySpan<string> aliases)
    {
        Check(name, nameof(name));
        foreach (string alias in aliases)
        {
            Check(alias, nameof(aliases));
        }

        entries.Add(new Entry(name, kind, marks, aliases.ToArray()));
        Count += 1 + aliases.Length;
        return this;
    }

    private static void Check(string name, string parameter)
    {
        const int Longest = 200;
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        if (name.Length > Longest)
        {
            throw new ArgumentException($"A name has at most {Longest} characters.", parameter);
        }
    }

    private sealed record Entry(string Name, EntityKind Kind, LexiconMarks Marks, string[] Aliases);
}
