using System.Globalization;
using System.Runtime.InteropServices;
using ClaimKit.Benchmarks.Inputs;

namespace ClaimKit.Benchmarks.Quick;

/// <summary>The quick run: all figures in less than two minutes, beside the bars that they are to reach.</summary>
internal static class Report
{
    private const int BatchSize = 6000;
    private const int CorpusSize = 3000;

    /// <param name="output">Where the figures go.</param>
    /// <param name="check">Whether to fail when a figure has fallen below half of what it should be.</param>
    /// <returns>The exit code: 1 for a failed check.</returns>
    public static int Write(TextWriter output, bool check)
    {
        output.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ClaimKit {typeof(ClaimExtractor).Assembly.GetName().Version}, {DateTime.UtcNow:yyyy-MM-dd}, {(BenchmarkData.IsReal ? "real abstracts" : "fixtures: figures say little")}"));
        Paper[] corpus = BenchmarkData.Corpus(CorpusSize);

        // Once around first: the runtime compiles what is used often a second time, and better.
        new QuickRun(corpus, 2, TextWriter.Null).Run("");
        Dictionary<string, double> shares = new QuickRun(BenchmarkData.Gold(), 5, output).Run("annotated abstracts");
        new QuickRun(corpus, 3, output).Run("corpus");
        double start = LongRuns.ColdStartTime(output);
        double workers = LongRuns.Workers(BenchmarkData.Corpus(BatchSize), output);
        double growth = LongRuns.Growth(output);
        Bar[] bars =
        [
            new("tokens, of the baseline's speed", shares["tokens"], 0.5, 0.16),
            new("quantities", shares["quantities"], 0.3, 0.12),
            new("extraction", shares["extract"], 0.1, 0.005),
            new("cold start, ms", start, 60, 450, LowerIsBetter: true),
            new("two workers, times one", workers, 1.8, 0.9),
            new("growth from 1 to 10 MB, times", growth, 1.2, 8, LowerIsBetter: true),
        ];
        output.WriteLine($"\n{"",-34}{"measured",10}{"bar",8}{"floor",8}");
        foreach (Bar bar in bars)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bar.Name,-34}{bar.Value,10:0.###}{bar.Goal,8:0.###}{bar.Floor,8:0.###}{(bar.Holds ? "" : "  BELOW THE FLOOR"),-4}"));
        }

        return check && !Array.TrueForAll(bars, bar => bar.Holds) ? 1 : 0;
    }
}
