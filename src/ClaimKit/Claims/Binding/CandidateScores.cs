using System.Runtime.InteropServices;
using ClaimKit.Claims.Clauses;
using ClaimKit.Learning;

namespace ClaimKit.Claims.Binding;

/// <summary>
/// Scores candidates and keeps what does not change: what a candidate says by itself is summed once a paper, and how it stands to an anchor is described once for all slots.
/// </summary>
/// <remarks>Not thread-safe: one instance belongs to one extraction at a time and is used again for the next.</remarks>
internal sealed class CandidateScores(BindingModels models)
{
    private const int Models = BindingModels.SlotModels;
    private readonly FeatureList features = new();
    private readonly FeatureList places = new();
    private Kept[] kept = new Kept[64 * Models];
    private Place[] placeOf = new Place[64];
    private PaperFrame paper = new();
    private Anchor current;
    private int anchors;

    public void Begin(PaperFrame newPaper)
    {
        paper = newPaper;
        int candidates = newPaper.CandidateCount;
        if (placeOf.Length < candidates)
        {
            placeOf = new Place[candidates * 2];
            kept = new Kept[candidates * 2 * Models];
        }

        Array.Clear(placeOf, 0, candidates);
        Array.Clear(kept, 0, candidates * Models);
        anchors = 0;
        current = default;
        places.Clear();
    }

    /// <summary>The score of a candidate of the pool, in the steps of the slot's model.</summary>
    public int Of(in Anchor anchor, Slot slot, int pooled, SlotContext context)
    {
        LinearModel model = models.Of(slot, anchor.IsComparison);
        ref readonly Candidate candidate = ref CollectionsMarshal.AsSpan(context.Pool)[pooled];
        int id = context.Ids[pooled];
        int own = OwnOf(anchor, slot, candidate, id, model);
        int place = model.Sum(PlaceOf(anchor, candidate, id));
        features.Clear();
        SlotFeatures.AddContext(paper, anchor, candidate, context, features);
        return own + place + model.Sum(features.Items);
    }

    private int OwnOf(in Anchor anchor, Slot slot, in Candidate candidate, int id, LinearModel model)
    {
        ref Kept sums = ref kept[(id * Models) + (int)slot + (anchor.IsComparison ? Models / 2 : 0)];
        if (!sums.IsKnown)
        {
            features.Clear();
            SlotFeatures.AddOwn(paper, candidate, features);
            sums = new Kept { IsKnown = true, Own = model.Sum(features.Items), Group = -1 };
        }

        if (sums.Group != anchor.Group || sums.Sign != anchor.Sign)
        {
            features.Clear();
            SlotFeatures.AddGroup(candidate, anchor, features);
            sums.Group = anchor.Group;
            sums.Sign = anchor.Sign;
            sums.WithGroup = sums.Own + model.Sum(features.Items);
        }

        return sums.WithGroup;
    }

    private ReadOnlySpan<uint> PlaceOf(in Anchor anchor, in Candidate candidate, int id)
    {
        if (anchors == 0 || anchor != current)
        {
            current = anchor;
            anchors++;
            places.Clear();
        }

        ref Place place = ref placeOf[id];
        if (place.Anchor != anchors)
        {
            int start = places.Count;
            SlotFeatures.AddPlace(paper, anchor, candidate, places);
            place = new Place(anchors, start, places.Count);
        }

        return places.Items[place.Start..place.End];
    }

    /// <summary>What is known of a candidate for one model.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Kept
    {
        public bool IsKnown;
        public int Own;
        public int Group;
        public uint Sign;
        public int WithGroup;
    }

    /// <summary>Where the features stand that tell a candidate's place to an anchor, the <paramref name="Anchor"/>th of the paper.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(int Anchor, int Start, int End);
}
