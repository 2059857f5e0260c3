using BenchmarkDotNet.Attributes;
using ClaimKit.Benchmarks.Inputs;
using ClaimKit.Output;

namespace ClaimKit.Benchmarks.Suites;

/// <summary>Results as JSON beside the regular expression on their texts.</summary>
[Config(typeof(BenchmarkSettings))]
public class JsonBenchmark
{
    private readonly ExtractionResult[] results = [.. Sample.Papers.Select(ClaimExtractor.Default.Extract)];

    [Benchmark(Baseline = true)]
    public int Regex() => Sample.Texts.Sum(RegexBaseline.Scan);

    [Benchmark]
    public int Serialize() => results.Sum(result => ClaimJson.Serialize(result).Length);
}
