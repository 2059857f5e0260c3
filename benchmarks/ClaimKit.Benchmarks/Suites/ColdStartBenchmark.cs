using BenchmarkDotNet.Attributes;
using ClaimKit.Benchmarks.Inputs;

namespace ClaimKit.Benchmarks.Suites;

/// <summary>A process that starts, makes its first call and ends. The time is the whole process's; what the call alone took is printed by <c>--quick</c>.</summary>
[Config(typeof(BenchmarkSettings))]
public class ColdStartBenchmark
{
    [Benchmark]
    public double Process() => ColdStart.Measure().Wall;
}
