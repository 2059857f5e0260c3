using System.Diagnostics;
using System.Globalization;
using ClaimKit.Benchmarks.Inputs;

namespace ClaimKit.Benchmarks.Quick;

/// <summary>What is not measured abstract by abstract: starting up, several workers, growing texts.</summary>
internal static class LongRuns
{
    /// <summary>Milliseconds of the processor for the first call in a new process.</summary>
    public static double ColdStartTime(TextWriter output)
    {
        const int Times = 5;
        (double Wall, double Processor)[] times = [.. Enumerable.Range(0, Times).Select(_ => ColdStart.Measure())];
        double wall = QuickRun.Median([.. times.Select(time => time.Wall)]);
        double processor = QuickRun.Median([.. times.Select(time => time.Processor)]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\ncold start: first call after {wall:0} ms, of which the processor was busy {processor:0} ms (median of {Times} processes; best {times.Min(time => time.Wall):0} ms)"));
        return times.Min(time => time.Wall);
    }

    /// <summary>How much faster two workers are than one.</summary>
    public static double Workers(Paper[] papers, TextWriter output)
    {
        const int Rounds = 3;
        var gains = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            double one = Time(() => BatchInput.ReadAsync(papers, 1).GetAwaiter().GetResult());
            double two = Time(() => BatchInput.ReadAsync(papers, 2).GetAwaiter().GetResult());
            gains[round] = one / two;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nbatch of {papers.Length}: two workers {QuickRun.Median(gains):0.00} times as fast as one (best of {Rounds}: {gains.Max():0.00})"));
        return gains.Max();
    }

    /// <summary>Time of a character in a long text as a multiple of that in a short one, the worst kind of text.</summary>
    public static double Growth(TextWriter output)
    {
        const int Short = 10_000;
        const int Long = 1_000_000;
        double worst = 0;
        output.WriteLine($"\n{"growth, ns a character",-24}{"10 KB",10}{"100 KB",10}{"1 MB",10}{"10 MB",10}");
        foreach ((string name, Func<int, string> make) in GrowingText.Kinds)
        {
            double brief = PerCharacter(make(Short), 20);
            double middle = PerCharacter(make(Short * 10), 3);
            double large = PerCharacter(make(Long), 1);
            double largest = PerCharacter(make(Long * 10), 1);
            worst = Math.Max(worst, largest / Math.Max(brief, large));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{brief,10:0.0}{middle,10:0.0}{large,10:0.0}{largest,10:0.0}"));
        }

        return worst;
    }

    private static double PerCharacter(string text, int times)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < times; i++)
        {
            ClaimExtractor.Default.ExtractClaims(text);
        }

        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / times / text.Length;
    }

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
