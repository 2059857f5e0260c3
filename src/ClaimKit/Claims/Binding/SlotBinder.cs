using ClaimKit.Claims.Clauses;
using ClaimKit.Learning;

namespace ClaimKit.Claims.Binding;

/// <summary>Chooses the candidate that fills a slot: the one with the highest score of the slot's linear model, or none.</summary>
/// <remarks>Not thread-safe: its buffers belong to one extraction at a time.</remarks>
internal sealed class SlotBinder(BindingModels models)
{
    private readonly FeatureList features = new();
    private float[] scores = new float[64];

    public SlotContext Context { get; } = new();

    /// <summary>Fills one slot.</summary>
    /// <returns>Index in the pool of <see cref="Context"/> or -1 for none, and the probability of the choice.</returns>
    public (int Index, float Probability) Choose(PaperFrame paper, in Anchor anchor, Slot slot, in PreviousChoice previous, ReadOnlySpan<Candidate> taken)
    {
        Context.Prepare(paper, anchor, slot, previous);
        int count = Context.Pool.Count;
        if (scores.Length < count + 1)
        {
            scores = new float[(count + 1) * 2];
        }

        LinearModel model = models.Of(slot, anchor.IsComparison);
        SlotFeatures.ExtractEmpty(paper, anchor, slot, Context, features);
        scores[count] = model.Score(features.Items);
        int best = count;
        for (int i = 0; i < count; i++)
        {
            if (Overlaps(Context.Pool[i], taken))
            {
                scores[i] = float.NegativeInfinity;
                continue;
            }

            SlotFeatures.Extract(paper, anchor, slot, Context.Pool[i], Context, features);
            scores[i] = model.Score(features.Items);
            best = scores[i] > scores[best] ? i : best;
        }

        LinearModel.Normalize(scores.AsSpan(0, count + 1));
        return (best == count ? -1 : best, scores[best]);
    }

    /// <summary>No stretch of text fills two slots.</summary>
    private static bool Overlaps(in Candidate candidate, ReadOnlySpan<Candidate> taken)
    {
        foreach (Candidate other in taken)
        {
            if (other.EndToken > other.FirstToken && candidate.FirstToken < other.EndToken && other.FirstToken < candidate.EndToken)
            {
                return true;
            }
        }

        return false;
    }
}
