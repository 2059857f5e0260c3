using System.Diagnostics;
using ClaimKit.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NUnit.Framework;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ClaimKit.Tests.Extensions;

/// <summary>What a hosted extractor does is seen through OpenTelemetry and in the log.</summary>
[TestFixture]
public sealed class TelemetryTests
{
    private static readonly Paper Paper = new() { Id = "p1", Abstract = "Hearthstone reaches 71.4% accuracy on MMMU and outperforms GPT-4V on MathVista. It was trained on 4,000 samples in 2024." };

    [Test]
    public void A_paper_is_counted_and_timed()
    {
        (ExtractionResult result, Dictionary<string, Metric> metrics, _, _) = Observe(extractor => extractor.Extract(Paper));
        Assume.That(result.Claims, Is.Not.Empty);
        Assume.That(result.Refusals, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            Assert.That(Sum(metrics[ClaimKitTelemetry.Abstracts]), Is.EqualTo(1));
            Assert.That(Sum(metrics[ClaimKitTelemetry.Claims]), Is.EqualTo(result.Claims.Count));
            Assert.That(Sum(metrics[ClaimKitTelemetry.Refusals]), Is.EqualTo(result.Refusals.Count));
            Assert.That(Points(metrics[ClaimKitTelemetry.Duration]).Single().GetHistogramCount(), Is.EqualTo(1));
            Assert.That(metrics[ClaimKitTelemetry.Duration].Unit, Is.EqualTo("s"));
        });
    }

    [Test]
    public void A_paper_leaves_an_activity_that_says_what_was_found()
    {
        (ExtractionResult result, _, List<Activity> activities, _) = Observe(extractor => extractor.Extract(Paper));
        Activity activity = activities.Single();
        Assert.Multiple(() =>
        {
            Assert.That(activity.OperationName, Is.EqualTo("claimkit.extract"));
            Assert.That(activity.GetTagItem("claimkit.paper.id"), Is.EqualTo("p1"));
            Assert.That(activity.GetTagItem("claimkit.claims"), Is.EqualTo(result.Claims.Count));
        });
    }

    [Test]
    public void A_stream_is_one_activity_and_counts_every_paper()
    {
        (_, Dictionary<string, Metric> metrics, List<Activity> activities, _) = Observe(extractor =>
            extractor.ExtractAsync([Paper, Paper, Paper]).ToBlockingEnumerable().Last());
        Assert.That(Sum(metrics[ClaimKitTelemetry.Abstracts]), Is.EqualTo(3));
        Assert.That(activities.Single().GetTagItem("claimkit.abstracts"), Is.EqualTo(3));
    }

    [Test]
    public void Imperfect_text_is_a_warning_and_a_paper_a_line_for_the_curious()
    {
        (_, _, _, List<(LogLevel Level, string Text)> log) = Observe(extractor => extractor.Extract(Paper with { Abstract = Paper.Abstract + "\0" }));
        Assert.That(log.Select(line => line.Level), Is.EqualTo(new[] { LogLevel.Debug, LogLevel.Warning }));
        Assert.That(log[0].Text, Does.StartWith("Read paper p1: "));
        Assert.That(log[1].Text, Does.StartWith("Paper p1: CK0002: "));
    }

    private static (ExtractionResult Result, Dictionary<string, Metric> Metrics, List<Activity> Activities, List<(LogLevel, string)> Log) Observe(Func<IClaimExtractor, ExtractionResult> work)
    {
        var metrics = new Dictionary<string, Metric>(StringComparer.Ordinal);
        var activities = new List<Activity>();
        var log = new ListLoggerProvider();
        using TracerProvider tracer = Sdk.CreateTracerProviderBuilder().AddSource(ClaimKitTelemetry.ActivitySourceName)
            .AddProcessor(new SimpleActivityExportProcessor(new CollectingExporter<Activity>(activities.Add))).Build();
        using var reader = new BaseExportingMetricReader(new CollectingExporter<Metric>(metric => metrics[metric.Name] = metric));
        using MeterProvider meter = Sdk.CreateMeterProviderBuilder().AddMeter(ClaimKitTelemetry.MeterName).AddReader(reader).Build();
        using ServiceProvider services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Debug)).AddClaimKit().BuildServiceProvider();
        ExtractionResult result = work(services.GetRequiredService<IClaimExtractor>());
        reader.Collect();
        return (result, metrics, activities, log.Lines);
    }

    private static long Sum(Metric metric) => Points(metric).Sum(point => point.GetSumLong());

    private static List<MetricPoint> Points(Metric metric)
    {
        var points = new List<MetricPoint>();
        foreach (ref readonly MetricPoint point in metric.GetMetricPoints())
        {
            points.Add(point);
        }

        return points;
    }

    private sealed class CollectingExporter<T>(Action<T> add) : BaseExporter<T>
        where T : class
    {
        public override ExportResult Export(in Batch<T> batch)
        {
            foreach (T item in batch)
            {
                add(item);
            }

            return ExportResult.Success;
        }
    }

    private sealed class ListLoggerProvider : ILoggerProvider, ILogger
    {
        public List<(LogLevel Level, string Text)> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add((logLevel, formatter(state, exception)));

        public void Dispose()
        {
        }
    }
}
