using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ClaimKit.Benchmarks.Suites;

/// <summary>How the suites run: in this process, so that the shared data is found and nothing is built anew, with memory and throughput beside the times.</summary>
internal sealed class BenchmarkSettings : ManualConfig
{
    public BenchmarkSettings()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithMinIterationCount(8).WithMaxIterationCount(16));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(ThroughputColumn.Megabytes, ThroughputColumn.Abstracts);
        HideColumns(Column.Error, Column.StdDev, Column.RatioSD);
    }
}
