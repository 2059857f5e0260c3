using System.Runtime.InteropServices;
using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;

namespace ClaimKit.Claims.Binding;

/// <summary>The candidates for one slot of one claim, and what is known about them as a group. Used again for the next slot.</summary>
internal sealed class SlotContext
{
    /// <summary>How many sentences back a name may stand that a claim silently goes on about.</summary>
    private const int Reach = 3;

    /// <summary>How many sentences back anything is looked for at all: further than any abstract is long, so that a book takes no longer by the sentence.</summary>
    private const int Farthest = 64;

    private readonly List<Candidate> pool = [];
    private readonly List<int> ids = [];
    private readonly List<uint> keys = [];
    private int here;
    private readonly List<int> mentions = [];
    private PreviousChoice previous;
    private Anchor anchor;
    private int between;
    private int mostMentions;
    private int distinct;
    private readonly Candidate[] chosen = new Candidate[4];
    private int slotIndex;

    public List<Candidate> Pool => pool;

    /// <summary>Where each candidate of the pool stands among all candidates of the paper.</summary>
    public List<int> Ids => ids;

    /// <summary>How many candidates of the slot's own kind stand in the anchor's sentence.</summary>
    public int SameKind { get; private set; }

    /// <summary>How many candidates of the slot's own kind stand in sentences before.</summary>
    public int Earlier { get; private set; }

    public bool HasPrevious => previous.Made;

    /// <summary>Index in the pool of what the claim before chose, or -1.</summary>
    public int Previous { get; private set; }

    /// <summary>The candidates that fill the slots before this one; the default where one is empty.</summary>
    public ReadOnlySpan<Candidate> Chosen => chosen.AsSpan(0, slotIndex);

    /// <summary>Whether the anchor's sentence speaks of the paper's own system.</summary>
    public bool HasOwn { get; private set; }

    /// <summary>The way that the claim before took to its choice; 0 when there is none.</summary>
    public uint PreviousWay => previous.Way;

    /// <summary>The unit of what the anchor's verb says something about, or -1.</summary>
    public int Subject { get; private set; }

    public void Prepare(PaperFrame paper, in Anchor newAnchor, Slot slot, in PreviousChoice previousChoice, ReadOnlySpan<Candidate> before)
    {
        slotIndex = (int)slot;
        before[..slotIndex].CopyTo(chosen);
        HasOwn = false;
        anchor = newAnchor;
        previous = previousChoice;
        pool.Clear();
        ids.Clear();
        keys.Clear();
        mentions.Clear();
        SameKind = 0;
        Earlier = 0;
        Previous = -1;
        between = 0;
        SentenceFrame frame = paper[anchor.Sentence];
        Subject = Structure.SubjectOf(frame.Units, anchor.Unit);
        ReadOnlySpan<Candidate> candidates = CollectionsMarshal.AsSpan(frame.Candidates);
        for (int i = 0; i < candidates.Length; i++)
        {
            ref readonly Candidate candidate = ref candidates[i];
            HasOwn |= candidate.IsThisWork;
            if (MayFill(slot, candidate, anchor))
            {
                Add(candidate, frame.FirstCandidate + i);
                SameKind += IsOfKind(slot, candidate) ? 1 : 0;
                bool since = previous.Made && previous.Sentence == anchor.Sentence && candidate.Unit > previous.Unit && candidate.Unit < anchor.Unit;
                between += since && IsOfKind(slot, candidate) ? 1 : 0;
            }
        }

        here = pool.Count;
        AddEarlier(paper, slot);
        Count(paper, slot);
        CountDistinct(slot);
    }

    /// <summary>How many different names of the slot's kind there are to choose from, in steps from 0 to 4.</summary>
    public uint Distinct => (uint)Math.Min(distinct, 4);

    /// <summary>Whether no other candidate is named more often in the sentences before than one with so many mentions.</summary>
    public bool IsMost(int mentionsOfOne) => mentionsOfOne >= mostMentions;

    public bool IsPrevious(in Candidate candidate) => previous.Made && previous.Key != 0 && candidate.Key == previous.Key;

    /// <summary>How many candidates of the slot's kind stand between the claim before and this one, in steps from 0 to 2.</summary>
    public uint SinceLast(in Candidate candidate) => previous.Sentence != anchor.Sentence ? 5u : (uint)Math.Min(between, 2) + (candidate.Sentence == anchor.Sentence ? 0u : 3u);

    public int Mentions(in Candidate candidate)
    {
        ReadOnlySpan<uint> all = CollectionsMarshal.AsSpan(keys);
        int first = all.IndexOf(candidate.Key);
        return first < 0 ? 0 : all[first..].Count(candidate.Key) - 1 + mentions[first];
    }

    /// <summary>The candidate's place among those of its kind on its side of the anchor: 1 for the nearest, from 10 on to the left.</summary>
    public uint RankOf(in Candidate candidate)
    {
        const uint Last = 4;
        bool left = candidate.Unit < anchor.Unit;
        uint rank = 1;
        foreach (ref readonly Candidate other in CollectionsMarshal.AsSpan(pool)[..here])
        {
            bool nearer = other.Kind == candidate.Kind
                && (left ? other.Unit < anchor.Unit && other.FirstToken > candidate.FirstToken : other.Unit >= anchor.Unit && other.FirstToken < candidate.FirstToken);
            if (nearer && ++rank == Last)
            {
                break;
            }
        }

        return rank + (left ? 10u : 0u);
    }

    public static bool IsOfKind(Slot slot, in Candidate candidate) => slot switch
    {
        Slot.Metric => candidate.Kind is EntityKind.Metric or EntityKind.Resource,
        Slot.Benchmark => candidate.Kind is EntityKind.Benchmark or EntityKind.Task,
        Slot.Model => candidate.Kind == EntityKind.Model || candidate.IsThisWork,
        _ => candidate.Kind == EntityKind.Model && !candidate.IsThisWork,
    };

    private static bool MayFill(Slot slot, in Candidate candidate, in Anchor anchor)
    {
        if (candidate.Sentence == anchor.Sentence && candidate.Unit == anchor.Unit && !anchor.IsComparison)
        {
            return false;
        }

        return slot switch
        {
            Slot.Metric => candidate.Kind != EntityKind.Model && !candidate.IsThisWork,
            Slot.Benchmark => candidate.Kind is not (EntityKind.Metric or EntityKind.Resource) && (!candidate.IsThisWork || candidate.Name is not null),
            Slot.Model => candidate.Kind is not (EntityKind.Metric or EntityKind.Resource),
            _ => candidate.Kind is not (EntityKind.Resource or EntityKind.Task),
        };
    }

    /// <summary>What a paper is about may be a system or a benchmark, whatever it was taken for: "We introduce X. … GPT-4o reaches 38%".</summary>
    private static bool MayStandFor(PaperFrame paper, Slot slot, in Candidate candidate) => slot switch
    {
        Slot.Model => candidate.Kind == EntityKind.Benchmark && paper.IsInTitle(candidate.Key),
        Slot.Benchmark => candidate.IsThisWork && candidate.Name is not null,
        _ => false,
    };

    private void Add(in Candidate candidate, int id)
    {
        pool.Add(candidate);
        ids.Add(id);
        keys.Add(candidate.Key);
        mentions.Add(1);
    }

    private void AddEarlier(PaperFrame paper, Slot slot)
    {
        for (int sentence = anchor.Sentence - 1; sentence >= Math.Max(0, anchor.Sentence - Farthest); sentence--)
        {
            bool near = sentence >= anchor.Sentence - Reach;
            SentenceFrame frame = paper[sentence];
            ReadOnlySpan<Candidate> candidates = CollectionsMarshal.AsSpan(frame.Candidates);
            foreach (int i in CollectionsMarshal.AsSpan(frame.Named))
            {
                ref readonly Candidate candidate = ref candidates[i];
                if (!IsOfKind(slot, candidate) && !MayStandFor(paper, slot, candidate))
                {
                    continue;
                }

                bool lasting = slot == Slot.Benchmark || candidate.IsThisWork || candidate.Source == MentionSource.Definition || paper.IsTitle(sentence);
                if ((near || lasting) && MayFill(slot, candidate, anchor) && !Repeats(candidate))
                {
                    Add(candidate, frame.FirstCandidate + i);
                    Earlier++;
                }
            }
        }
    }

    private bool Repeats(in Candidate candidate)
    {
        ReadOnlySpan<uint> all = CollectionsMarshal.AsSpan(keys);
        ReadOnlySpan<Candidate> candidates = CollectionsMarshal.AsSpan(pool);
        for (int i = all.IndexOf(candidate.Key); i >= 0 && i < all.Length; i++)
        {
            if (all[i] == candidate.Key && candidates[i].IsThisWork == candidate.IsThisWork)
            {
                return true;
            }
        }

        return false;
    }

    private void Count(PaperFrame paper, Slot slot)
    {
        ReadOnlySpan<uint> all = CollectionsMarshal.AsSpan(keys);
        Previous = previous.Made && previous.Key != 0 ? all.IndexOf(previous.Key) : -1;

        // A name that the paper comes back to: count its mentions before this sentence, too.
        for (int sentence = Math.Max(0, anchor.Sentence - Farthest); sentence < anchor.Sentence; sentence++)
        {
            SentenceFrame frame = paper[sentence];
            ReadOnlySpan<Candidate> candidates = CollectionsMarshal.AsSpan(frame.Candidates);
            foreach (int i in CollectionsMarshal.AsSpan(frame.Named))
            {
                ref readonly Candidate candidate = ref candidates[i];
                int first = IsOfKind(slot, candidate) ? all.IndexOf(candidate.Key) : -1;
                if (first >= 0)
                {
                    mentions[first]++;
                }
            }
        }
    }

    private void CountDistinct(Slot slot)
    {
        ReadOnlySpan<uint> all = CollectionsMarshal.AsSpan(keys);
        ReadOnlySpan<Candidate> candidates = CollectionsMarshal.AsSpan(pool);
        distinct = 0;
        mostMentions = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (IsOfKind(slot, candidates[i]))
            {
                bool seen = false;
                for (int k = all.IndexOf(all[i]); k < i && !seen; k++)
                {
                    seen = all[k] == all[i] && IsOfKind(slot, candidates[k]);
                }

                distinct += seen ? 0 : 1;
                mostMentions = Math.Max(mostMentions, mentions[i]);
            }
        }
    }
}
