namespace ClaimKit.Benchmarks.Inputs;

/// <summary>Reads many papers on a number of workers.</summary>
internal static class BatchInput
{
    public static async Task<int> ReadAsync(Paper[] papers, int workers)
    {
        var extractor = new ClaimExtractor(new ClaimExtractorOptions { MaxParallelism = workers });
        int claims = 0;
        await foreach (ExtractionResult result in extractor.ExtractAsync(papers).ConfigureAwait(false))
        {
            claims += result.Claims.Count;
        }

        return claims;
    }
}
