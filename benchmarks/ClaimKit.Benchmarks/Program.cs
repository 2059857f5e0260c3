using System.Globalization;
using BenchmarkDotNet.Running;
using ClaimKit.Benchmarks.Inputs;
using ClaimKit.Benchmarks.Quick;

switch (args)
{
    case [ColdStart.Argument]:
        ColdStart.Probe();
        return 0;
    case ["--quick", .. var rest]:
        return Report.Write(Console.Out, rest.Contains("--check", StringComparer.Ordinal));
    case ["--profile", var times]:
        Profiling.Run(int.Parse(times, CultureInfo.InvariantCulture));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Report).Assembly).Run(args);
        return 0;
}
