using ClaimKit;
using ClaimKit.Benchmarks.Inputs;
using ClaimKit.Benchmarks.Quick;

if (args is ["--profile", ..])
{
    Paper[] papers = BenchmarkData.Corpus(20_000);
    for (int i = 0; i < int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture); i++)
    {
        foreach (Paper paper in papers)
        {
            ClaimExtractor.Default.Extract(paper);
        }
    }

    return;
}

new QuickRun(BenchmarkData.Corpus(4000), 2, TextWriter.Null).Run("warm-up");
new QuickRun(BenchmarkData.Gold(), 9, Console.Out).Run("annotated abstracts");
new QuickRun(BenchmarkData.Corpus(4000), 5, Console.Out).Run("corpus");
