using System.Globalization;
using ClaimKit.Benchmarks.Inputs;

namespace ClaimKit.Benchmarks.Quick;

/// <summary>Work for a profiler to look at: the annotated abstracts, by which the bars are measured, over and over. Prints the time that each stage took at its fastest.</summary>
internal static class Profiling
{
    public static void Run(int times)
    {
        Paper[] papers = BenchmarkData.Gold();
        var clock = new StageClock();
        double[] best = new double[StageClock.Stages.Length];
        Array.Fill(best, double.PositiveInfinity);
        for (int i = 0; i < times; i++)
        {
            clock.Clear();
            foreach (Paper paper in papers)
            {
                clock.Read(paper);
            }

            for (int stage = 0; stage < best.Length; stage++)
            {
                best[stage] = Math.Min(best[stage], clock.SecondsOf(stage) * 1e6 / papers.Length);
            }
        }

        for (int stage = 0; stage < best.Length; stage++)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{StageClock.Stages[stage],-12}{best[stage],8:0.0} us"));
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-12}{best.Sum(),8:0.0} us"));
    }
}
