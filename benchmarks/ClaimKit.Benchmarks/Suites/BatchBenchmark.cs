using BenchmarkDotNet.Attributes;
using ClaimKit.Benchmarks.Inputs;

namespace ClaimKit.Benchmarks.Suites;

/// <summary>Many papers on one worker, the baseline, and on two.</summary>
[Config(typeof(BenchmarkSettings))]
public class BatchBenchmark
{
    [Benchmark(Baseline = true)]
    public Task<int> OneWorker() => BatchInput.ReadAsync(Sample.Papers, 1);

    [Benchmark]
    public Task<int> TwoWorkers() => BatchInput.ReadAsync(Sample.Papers, 2);
}
