using ClaimKit.Training.Gold;

namespace ClaimKit.Training.Evaluation;

/// <summary>Counts the claims of many documents together.</summary>
internal static class Evaluator
{
    /// <summary>The counts of every figure of <see cref="Scorer.Figures"/>.</summary>
    public static Dictionary<string, Tally> Evaluate(IEnumerable<GoldDocument> documents, ClaimExtractor extractor, CancellationToken cancellationToken = default)
    {
        var totals = Scorer.Figures.ToDictionary(f => f, _ => default(Tally), StringComparer.Ordinal);
        foreach (GoldDocument document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach ((string figure, Tally tally) in Scorer.Score(document.Claims, extractor.Extract(document.Paper).Claims))
            {
                totals[figure] += tally;
            }
        }

        return totals;
    }
}
