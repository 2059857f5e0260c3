using System.Diagnostics;
using System.Globalization;

namespace ClaimKit.Benchmarks.Inputs;

/// <summary>The first call in a new process, measured from inside it once the runtime is up.</summary>
internal static class ColdStart
{
    public const string Argument = "--cold-start";
    private const string Text = "We propose FooNet, a new model. On ImageNet, FooNet reaches 85.3% top-1 accuracy, 2.1 points above ResNet-50, and runs 3x faster.";

    /// <summary>What the new process does: prints the wall's and the processor's milliseconds of its first call.</summary>
    public static void Probe()
    {
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        int claims = ClaimExtractor.Default.ExtractClaims(Text).Count;
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double busy = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wall} {busy} {claims}"));
    }

    /// <summary>Starts a process and returns what it measured.</summary>
    public static (double Wall, double Processor) Measure()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };

        // Under the host "dotnet" the program is its first argument; a program of its own is told apart by that name, because ".Benchmarks" in its own would pass for an extension.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(typeof(ColdStart).Assembly.Location);
        }

        start.ArgumentList.Add(Argument);
        using Process process = Process.Start(start)!;
        string[] figures = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(figures[0], CultureInfo.InvariantCulture), double.Parse(figures[1], CultureInfo.InvariantCulture));
    }
}
