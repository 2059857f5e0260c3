using ClaimKit.Benchmarks.Inputs;

namespace ClaimKit.Benchmarks.Quick;

/// <summary>Work for a profiler to look at.</summary>
internal static class Profiling
{
    public static void Run(int times)
    {
        Paper[] papers = BenchmarkData.Corpus(20_000);
        for (int i = 0; i < times; i++)
        {
            foreach (Paper paper in papers)
            {
                ClaimExtractor.Default.Extract(paper);
            }
        }
    }
}
