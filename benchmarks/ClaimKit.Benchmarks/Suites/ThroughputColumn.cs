using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ClaimKit.Benchmarks.Inputs;

namespace ClaimKit.Benchmarks.Suites;

/// <summary>What a benchmark gets through in a second, in megabytes of UTF-8 or in abstracts. One call of a benchmark reads all of <see cref="Sample"/>.</summary>
internal sealed class ThroughputColumn(string name, string legend, Func<double> amount) : IColumn
{
    public static readonly ThroughputColumn Megabytes = new("MB/s", "Megabytes of UTF-8 text a second", () => Sample.Bytes / 1e6);
    public static readonly ThroughputColumn Abstracts = new("Abstracts/s", "Abstracts a second", () => Sample.Papers.Length);

    public string Id => nameof(ThroughputColumn) + name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        bool readsSample = benchmarkCase.Descriptor.Type != typeof(GrowthBenchmark) && benchmarkCase.Descriptor.Type != typeof(ColdStartBenchmark);
        return readsSample && summary[benchmarkCase]?.ResultStatistics is { Median: var nanoseconds }
            ? (amount() / (nanoseconds / 1e9)).ToString("N1", CultureInfo.InvariantCulture)
            : "-";
    }
}
