// Prints the best score of each benchmark that the papers of a file name, and who has it.
using ClaimKit;
using ClaimKit.Claims;
using ClaimKit.Input;

if (args is not [string file])
{
    Console.Error.WriteLine("usage: ConsoleScript FILE");
    return 2;
}

var best = new SortedDictionary<string, Claim>(StringComparer.OrdinalIgnoreCase);
foreach (Paper paper in PaperReader.ReadFile(file, problem => Console.Error.WriteLine(problem)))
{
    foreach (Claim claim in ClaimExtractor.Default.Extract(paper).Claims)
    {
        if (claim is { Score: { } score, Benchmark: { } benchmark, Metric: { } metric, Confidence: > 0.5 })
        {
            string board = $"{benchmark.Name}, {metric.Name}";
            bool better = !best.TryGetValue(board, out Claim? other)
                || (metric.LowerIsBetter == true ? score.Value < other.Score!.Value : score.Value > other.Score!.Value);
            if (better)
            {
                best[board] = claim;
            }
        }
    }
}

foreach ((string board, Claim claim) in best)
{
    Console.WriteLine($"{board}: {claim.Score} by {claim.Model?.Name ?? "nobody named"}");
}

return 0;
