using System.Runtime.InteropServices;
using ClaimKit.Claims.Clauses;
using ClaimKit.Learning;

namespace ClaimKit.Claims.Binding;

/// <summary>Chooses the candidate that fills a slot: the one with the highest score of the slot's linear model, or none.</summary>
/// <remarks>Not thread-safe: its buffers belong to one extraction at a time.</remarks>
internal sealed class SlotBinder(BindingModels models)
{
    private readonly FeatureList features = new();
    private readonly CandidateScores candidateScores = new(models);
    private float[] scores = new float[64];

    public SlotContext Context { get; } = new();

    /// <summary>Call before the first choice in a paper.</summary>
    public void Begin(PaperFrame paper) => candidateScores.Begin(paper);

    /// <summary>Fills one slot.</summary>
    /// <returns>Index in the pool of <see cref="Context"/> or -1 for none, and the probability of the choice.</returns>
    public (int Index, float Probability) Choose(PaperFrame paper, in Anchor anchor, Slot slot, in PreviousChoice previous, ReadOnlySpan<Candidate> taken)
    {
        Context.Prepare(paper, anchor, slot, previous, taken);
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
            ref readonly Candidate candidate = ref CollectionsMarshal.AsSpan(Context.Pool)[i];
            if (IsTaken(candidate, taken) || IsOutOfTurn(paper, anchor, candidate))
            {
                scores[i] = float.NegativeInfinity;
                continue;
            }

            scores[i] = candidateScores.Of(anchor, slot, i, Context) * model.Scale;
            best = scores[i] > scores[best] ? i : best;
        }

        LinearModel.Normalize(scores.AsSpan(0, count + 1));
        return (best == count ? -1 : best, scores[best]);
    }

    /// <summary>No stretch of text fills two slots, and nothing is compared with itself.</summary>
    private static bool IsTaken(in Candidate candidate, ReadOnlySpan<Candidate> taken)
    {
        foreach (ref readonly Candidate other in taken)
        {
            if (other.EndToken > other.FirstToken && candidate.FirstToken == other.FirstToken && candidate.EndToken == other.EndToken)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>With "respectively" the second number of a list never belongs to the first name of a list as long.</summary>
    private static bool IsOutOfTurn(PaperFrame paper, in Anchor anchor, in Candidate candidate)
    {
        SentenceFrame frame = paper[anchor.Sentence];
        if (!frame.Respectively || candidate.Sentence != anchor.Sentence || candidate.Unit < 0)
        {
            return false;
        }

        ListPlace number = frame.PlaceOf(anchor.Unit);
        ListPlace name = frame.PlaceOf(candidate.Unit);
        return number.Length > 1 && number.Length == name.Length && number.Position != name.Position;
    }
}
