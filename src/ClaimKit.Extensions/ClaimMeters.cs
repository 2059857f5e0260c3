using System.Diagnostics.Metrics;
using ClaimKit.Claims;

namespace ClaimKit.Extensions;

/// <summary>Counts what an extractor reads.</summary>
internal sealed class ClaimMeters : IDisposable
{
    private readonly Meter meter = new(ClaimKitTelemetry.MeterName);
    private readonly Counter<long> abstracts;
    private readonly Counter<long> claims;
    private readonly Counter<long> refusals;
    private readonly Histogram<double> duration;

    public ClaimMeters()
    {
        abstracts = meter.CreateCounter<long>(ClaimKitTelemetry.Abstracts, "{abstract}", "Abstracts read.");
        claims = meter.CreateCounter<long>(ClaimKitTelemetry.Claims, "{claim}", "Claims found.");
        refusals = meter.CreateCounter<long>(ClaimKitTelemetry.Refusals, "{number}", "Numbers that are no claim.");
        duration = meter.CreateHistogram<double>(ClaimKitTelemetry.Duration, "s", "Time for one abstract.");
    }

    public void Count(ExtractionResult result)
    {
        abstracts.Add(1);
        foreach (Claim claim in result.Claims)
        {
            claims.Add(1, new KeyValuePair<string, object?>("kind", claim.Kind == ClaimKind.Numeric ? "numeric" : "comparison"));
        }

        foreach (Refusal refusal in result.Refusals)
        {
            refusals.Add(1, new KeyValuePair<string, object?>("reason", refusal.Reason.ToString()));
        }
    }

    public void Time(TimeSpan elapsed) => duration.Record(elapsed.TotalSeconds);

    public void Dispose() => meter.Dispose();
}
