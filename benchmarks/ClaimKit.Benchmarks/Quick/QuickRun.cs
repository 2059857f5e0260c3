using System.Globalization;
using ClaimKit.Benchmarks.Inputs;
using ClaimKit.Entities;
using ClaimKit.Output;
using ClaimKit.Quantities;
using ClaimKit.Tokens;

namespace ClaimKit.Benchmarks.Quick;

/// <summary>
/// Everything in turn, several rounds, each action as often in a round as the clock needs to see it; the fastest round of each counts, as nothing but other
/// work on the machine makes a round slower. Time is the processor's, not the wall's.
/// </summary>
internal sealed class QuickRun(Paper[] papers, int rounds, TextWriter output)
{
    /// <summary>A round takes at least so long: the baseline needs 2.5 ms for all the annotated abstracts, and a busy machine's clock is not that fine.</summary>
    private static readonly TimeSpan ShortestRound = TimeSpan.FromMilliseconds(40);

    private readonly TokenizedText tokens = new();
    private readonly List<FoundQuantity> quantities = [];
    private readonly List<Mention> mentions = [];
    private readonly EntityFinder finder = new();
    private readonly StageClock clock = new();
    private long sink;

    /// <summary>Speed of each measured thing as a share of the baseline's, by name.</summary>
    public Dictionary<string, double> Run(string title)
    {
        long bytes = BenchmarkData.BytesOf(papers);
        string[] texts = [.. papers.Select(paper => paper.FullText)];
        ExtractionResult[] results = [.. papers.Select(ClaimExtractor.Default.Extract)];
        (string Name, Action Action)[] measured =
        [
            ("regex baseline", () => Each(texts, text => sink += RegexBaseline.Scan(text))),
            ("tokens", () => Each(texts, text => Tokenizer.Tokenize(text, tokens))),
            ("quantities", () => Each(texts, ReadQuantities)),
            ("entities", () => Each(texts, ReadEntities)),
            ("extract", () => Each(papers, paper => sink += ClaimExtractor.Default.Extract(paper).Claims.Count)),
            ("json", () => Each(results, result => sink += ClaimJson.Serialize(result).Length)),
        ];
        var seconds = new double[measured.Length];
        var allocated = new long[measured.Length];
        int[] times = [.. measured.Select(thing => TimesIn(ShortestRound, thing.Action))];
        Array.Fill(seconds, double.PositiveInfinity);
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < measured.Length; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                seconds[i] = Math.Min(seconds[i], TimeOf(measured[i].Action, times[i]).TotalSeconds / times[i]);
                allocated[i] = (GC.GetAllocatedBytesForCurrentThread() - before) / times[i];
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{title}: {papers.Length} abstracts, {bytes / 1e6:0.00} MB, best of {rounds} rounds"));
        output.WriteLine($"{"",-16}{"MB/s",9}{"abstracts/s",13}{"x baseline",12}{"B/abstract",12}");
        var ratios = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int i = 0; i < measured.Length; i++)
        {
            double share = seconds[0] / seconds[i];
            ratios[measured[i].Name] = share;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{measured[i].Name,-16}{bytes / seconds[i] / 1e6,9:0.0}{papers.Length / seconds[i],13:0}{share,12:0.000}{allocated[i] / papers.Length,12}"));
        }

        WriteStages();
        return ratios;
    }

    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>How often an action fits into a time, at least once; runs it a few times to see.</summary>
    private static int TimesIn(TimeSpan round, Action action)
    {
        int times = 1;
        TimeSpan taken = TimeOf(action, times);
        while (taken < round)
        {
            times *= 2;
            taken = TimeOf(action, times);
        }

        return times;
    }

    private static TimeSpan TimeOf(Action action, int times)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < times; i++)
        {
            action();
        }

        return Environment.CpuUsage.TotalTime - start;
    }

    private void WriteStages()
    {
        clock.Clear();
        for (int round = 0; round < rounds; round++)
        {
            Each(papers, clock.Read);
        }

        double total = Enumerable.Range(0, StageClock.Stages.Length).Sum(clock.SecondsOf);
        output.Write("time by stage: ");
        for (int i = 0; i < StageClock.Stages.Length; i++)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{StageClock.Stages[i]} {clock.SecondsOf(i) / total:0.0%} ({clock.SecondsOf(i) * 1e6 / rounds / papers.Length:0.0} us)  "));
        }

        output.WriteLine();
    }

    private static void Each<T>(T[] items, Action<T> action)
    {
        foreach (T item in items)
        {
            action(item);
        }
    }

    private void ReadQuantities(string text)
    {
        Tokenizer.Tokenize(text, tokens);
        foreach (Sentence sentence in tokens.Sentences)
        {
            quantities.Clear();
            QuantityFinder.Find(tokens, sentence.FirstToken, sentence.EndToken, quantities);
        }
    }

    private void ReadEntities(string text)
    {
        Tokenizer.Tokenize(text, tokens);
        mentions.Clear();
        foreach (Sentence sentence in tokens.Sentences)
        {
            finder.Find(tokens, sentence.FirstToken, sentence.EndToken, mentions);
        }
    }
}
