using System.Globalization;
using ClaimKit.Benchmarks.Inputs;
using ClaimKit.Entities;
using ClaimKit.Output;
using ClaimKit.Quantities;
using ClaimKit.Tokens;

namespace ClaimKit.Benchmarks.Quick;

/// <summary>
/// Everything once around in turn, several rounds, so that whatever else the machine does hits all alike; the medians of the rounds count.
/// Time is the processor's, not the wall's: other work on the machine does not count.
/// </summary>
internal sealed class QuickRun(Paper[] papers, int rounds, TextWriter output)
{
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
        double[][] seconds = [.. measured.Select(_ => new double[rounds])];
        long[] allocated = new long[measured.Length];
        for (int round = -1; round < rounds; round++)
        {
            for (int i = 0; i < measured.Length; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                TimeSpan start = Environment.CpuUsage.TotalTime;
                measured[i].Action();
                if (round >= 0)
                {
                    seconds[i][round] = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
                    allocated[i] = GC.GetAllocatedBytesForCurrentThread() - before;
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{title}: {papers.Length} abstracts, {bytes / 1e6:0.00} MB, {rounds} rounds"));
        output.WriteLine($"{"",-16}{"MB/s",9}{"abstracts/s",13}{"x baseline",12}{"B/abstract",12}");
        var ratios = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int i = 0; i < measured.Length; i++)
        {
            double time = Median(seconds[i]);
            double[] shares = [.. seconds[i].Zip(seconds[0], (own, baseline) => baseline / own)];
            ratios[measured[i].Name] = Median(shares);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{measured[i].Name,-16}{bytes / time / 1e6,9:0.0}{papers.Length / time,13:0}{ratios[measured[i].Name],12:0.000}{allocated[i] / papers.Length,12}"));
        }

        WriteStages();
        return ratios;
    }

    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
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
