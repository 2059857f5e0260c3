using BenchmarkDotNet.Attributes;
using ClaimKit.Benchmarks.Inputs;

namespace ClaimKit.Benchmarks.Suites;

/// <summary>One text of growing length; the time of a character must not grow with it.</summary>
[Config(typeof(BenchmarkSettings))]
public class GrowthBenchmark
{
    private string text = "";

    [Params("abstracts", "one hundred", "brackets", "hyphens", "no full stop", "numbers", "names", "backslashes")]
    public string Kind { get; set; } = "";

    [Params(1, 100, 10_000)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void MakeText() => text = GrowingText.Of(Kind, Kilobytes * 1000);

    [Benchmark(Baseline = true)]
    public int Regex() => RegexBaseline.Scan(text);

    [Benchmark]
    public int Extract() => ClaimExtractor.Default.ExtractClaims(text).Count;
}
