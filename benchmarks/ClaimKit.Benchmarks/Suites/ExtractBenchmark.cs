using BenchmarkDotNet.Attributes;
using ClaimKit.Benchmarks.Inputs;

namespace ClaimKit.Benchmarks.Suites;

/// <summary>The whole extraction beside the regular expression.</summary>
[Config(typeof(BenchmarkSettings))]
public class ExtractBenchmark
{
    [Benchmark(Baseline = true)]
    public int Regex() => Sample.Texts.Sum(RegexBaseline.Scan);

    [Benchmark]
    public int Extract() => Sample.Papers.Sum(paper => ClaimExtractor.Default.Extract(paper).Claims.Count);
}
