namespace ClaimKit.Extensions;

/// <summary>The names under which a hosted extractor is seen: hand them to <c>AddSource</c> and <c>AddMeter</c> of OpenTelemetry.</summary>
public static class ClaimKitTelemetry
{
    /// <summary>The activity source: one activity for each paper, <c>claimkit.extract</c>, or for each stream of papers, <c>claimkit.extract_stream</c>.</summary>
    public const string ActivitySourceName = "ClaimKit";

    /// <summary>The meter of all instruments below.</summary>
    public const string MeterName = "ClaimKit";

    /// <summary>Counter: abstracts read.</summary>
    public const string Abstracts = "claimkit.abstracts";

    /// <summary>Counter: claims found, with the tag <c>kind</c>.</summary>
    public const string Claims = "claimkit.claims";

    /// <summary>Counter: numbers that were seen and are no claim, with the tag <c>reason</c>.</summary>
    public const string Refusals = "claimkit.refusals";

    /// <summary>Histogram: seconds for one abstract. Papers of a stream are read side by side and are not timed one by one.</summary>
    public const string Duration = "claimkit.extract.duration";
}
