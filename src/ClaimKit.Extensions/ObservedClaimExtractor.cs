using System.Diagnostics;
using System.Runtime.CompilerServices;
using ClaimKit.Claims;
using Microsoft.Extensions.Logging;

namespace ClaimKit.Extensions;

/// <summary>An extractor that says what it does: to the log, as activities, as metrics.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class ObservedClaimExtractor(ClaimExtractor extractor, ILogger<ClaimExtractor> logger) : IClaimExtractor, IDisposable
{
    private readonly ActivitySource activities = new(ClaimKitTelemetry.ActivitySourceName);
    private readonly ClaimMeters meters = new();

    public IReadOnlyList<Claim> ExtractClaims(string abstractText)
    {
        ArgumentNullException.ThrowIfNull(abstractText);
        return Extract(new Paper { Abstract = abstractText }).Claims;
    }

    public ExtractionResult Extract(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        using Activity? activity = activities.StartActivity("claimkit.extract");
        long started = Stopwatch.GetTimestamp();
        ExtractionResult result = extractor.Extract(paper);
        meters.Time(Stopwatch.GetElapsedTime(started));
        Tell(result);
        activity?.SetTag("claimkit.paper.id", paper.Id)
            .SetTag("claimkit.text.length", paper.FullText.Length)
            .SetTag("claimkit.claims", result.Claims.Count)
            .SetTag("claimkit.refusals", result.Refusals.Count);
        return result;
    }

    public IAsyncEnumerable<ExtractionResult> ExtractAsync(IEnumerable<Paper> papers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(papers);
        return ExtractStreamAsync(papers, cancellationToken);
    }

    public void Dispose()
    {
        meters.Dispose();
        activities.Dispose();
    }

    private async IAsyncEnumerable<ExtractionResult> ExtractStreamAsync(IEnumerable<Paper> papers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using Activity? activity = activities.StartActivity("claimkit.extract_stream");
        int count = 0;
        await foreach (ExtractionResult result in extractor.ExtractAsync(papers, cancellationToken).ConfigureAwait(false))
        {
            Tell(result);
            activity?.SetTag("claimkit.abstracts", ++count);
            yield return result;
        }
    }

    private void Tell(ExtractionResult result)
    {
        meters.Count(result);
        ClaimLog.PaperRead(logger, result.Id, result.Claims.Count, result.Refusals.Count);
        foreach (Diagnostic remark in result.Diagnostics)
        {
            ClaimLog.TextIsImperfect(logger, result.Id, remark.Code, remark.Message);
        }
    }
}
