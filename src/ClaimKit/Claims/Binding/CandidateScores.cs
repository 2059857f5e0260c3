using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimKit.Claims.Clauses;
using ClaimKit.Learning;

namespace ClaimKit.Claims.Binding;

/// <summary>
/// Scores candidates and keeps what does not change, for all four slots at once: what a candidate says by itself is summed once a paper,
/// and how it stands to an anchor once for the anchor.
/// </summary>
/// <remarks>Not thread-safe: one instance belongs to one extraction at a time and is used again for the next.</remarks>
internal sealed class CandidateScores(BindingModels models)
{
    /// <summary>What is kept of a candidate: apart for claims with a number and for comparisons, whose models differ.</summary>
    private const int Families = 2;
    private readonly FeatureList features = new();
    private Kept[] kept = new Kept[64 * Families];
    private PaperFrame paper = new();
    private Anchor current;
    private int anchors;

    public void Begin(PaperFrame newPaper)
    {
        paper = newPaper;
        int used = newPaper.CandidateCount * Families;
        if (kept.Length < used)
        {
            kept = new Kept[used * 2];
        }

        Array.Clear(kept, 0, used);
        anchors = 0;
        current = default;
    }

    /// <summary>The score of a candidate of the pool, in the steps of the slot's model.</summary>
    public int Of(in Anchor anchor, Slot slot, int pooled, SlotContext context)
    {
        SlotWeights weights = models.SlotsOf(anchor.IsComparison);
        ref readonly Candidate candidate = ref CollectionsMarshal.AsSpan(context.Pool)[pooled];
        if (anchors == 0 || anchor != current)
        {
            current = anchor;
            anchors++;
        }

        ref Kept about = ref kept[(context.Ids[pooled] * Families) + (anchor.IsComparison ? 1 : 0)];
        if (about.Anchor != anchors)
        {
            Meet(anchor, candidate, weights, ref about);
        }

        features.Clear();
        SlotFeatures.AddContext(paper, anchor, candidate, context, about.Way, about.IsInTitle, features);
        return about.Sums[(int)slot] + weights.Sum(features.Items, slot);
    }

    /// <summary>Sums all that does not depend on the slot, and not on the other candidates.</summary>
    private void Meet(in Anchor anchor, in Candidate candidate, SlotWeights weights, ref Kept about)
    {
        if (about.Anchor == 0)
        {
            features.Clear();
            SlotFeatures.AddOwn(paper, candidate, features);
            about.Own = weights.Sum(features.Items);
            about.IsInTitle = paper.IsInTitle(candidate.Key);
        }

        if (about.Anchor == 0 || about.Group != anchor.Group || about.Sign != anchor.Sign)
        {
            features.Clear();
            SlotFeatures.AddGroup(candidate, anchor, features);
            about.Group = anchor.Group;
            about.Sign = anchor.Sign;
            about.WithGroup = about.Own + weights.Sum(features.Items);
        }

        features.Clear();
        SlotFeatures.AddPlace(paper, anchor, candidate, features);
        about.Anchor = anchors;
        about.Sums = about.WithGroup + weights.Sum(features.Items);
        about.Way = Structure.Way(paper, anchor, candidate);
    }

    /// <summary>What is known of a candidate. Each vector has the sums of the four slots.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Kept
    {
        public Vector128<int> Own;
        public Vector128<int> WithGroup;
        public Vector128<int> Sums;

        /// <summary>The anchor of the paper, from 1, that the sums and the way are for; 0 for a candidate that was not asked for yet.</summary>
        public int Anchor;
        public int Group;
        public uint Sign;
        public uint Way;
        public bool IsInTitle;
    }
}
