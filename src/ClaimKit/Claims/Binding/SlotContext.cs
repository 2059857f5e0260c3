using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;

namespace ClaimKit.Claims.Binding;

/// <summary>The candidates for one slot of one claim, and what is known about them as a group. Used again for the next slot.</summary>
internal sealed class SlotContext
{
    /// <summary>How many sentences back a name may stand that a claim silently goes on about.</summary>
    private const int Reach = 3;

    private readonly List<Candidate> pool = [];
    private readonly List<uint> ranks = [];
    private readonly List<int> mentions = [];
    private PreviousChoice previous;
    private Anchor anchor;
    private int between;
    private int mostMentions;
    private readonly HashSet<uint> distinct = [];

    public List<Candidate> Pool => pool;

    /// <summary>How many candidates of the slot's own kind stand in the anchor's sentence.</summary>
    public int SameKind { get; private set; }

    /// <summary>How many candidates of the slot's own kind stand in sentences before.</summary>
    public int Earlier { get; private set; }

    public bool HasPrevious => previous.Made;

    /// <summary>Index in the pool of what the claim before chose, or -1.</summary>
    public int Previous { get; private set; }

    public void Prepare(PaperFrame paper, in Anchor newAnchor, Slot slot, in PreviousChoice previousChoice)
    {
        anchor = newAnchor;
        previous = previousChoice;
        pool.Clear();
        ranks.Clear();
        mentions.Clear();
        SameKind = 0;
        Earlier = 0;
        Previous = -1;
        between = 0;
        foreach (Candidate candidate in paper[anchor.Sentence].Candidates)
        {
            if (MayFill(slot, candidate, anchor))
            {
                Add(candidate);
                SameKind += IsOfKind(slot, candidate) ? 1 : 0;
                bool since = previous.Made && previous.Sentence == anchor.Sentence && candidate.Unit > previous.Unit && candidate.Unit < anchor.Unit;
                between += since && IsOfKind(slot, candidate) ? 1 : 0;
            }
        }

        for (int sentence = anchor.Sentence - 1; sentence >= 0; sentence--)
        {
            bool near = sentence >= anchor.Sentence - Reach;
            foreach (Candidate candidate in paper[sentence].Candidates)
            {
                bool lasting = slot == Slot.Benchmark || candidate.IsThisWork || candidate.Source == MentionSource.Definition || paper.IsTitle(sentence);
                if (IsOfKind(slot, candidate) && (near || lasting) && MayFill(slot, candidate, anchor) && !Repeats(candidate))
                {
                    Add(candidate);
                    Earlier++;
                }
            }
        }

        Count(paper, slot);
        distinct.Clear();
        mostMentions = 0;
        for (int i = 0; i < pool.Count; i++)
        {
            if (IsOfKind(slot, pool[i]))
            {
                distinct.Add(pool[i].Key);
                mostMentions = Math.Max(mostMentions, mentions[i]);
            }
        }
    }

    /// <summary>How many different names of the slot's kind there are to choose from, in steps from 0 to 4.</summary>
    public uint Distinct => (uint)Math.Min(distinct.Count, 4);

    /// <summary>Whether no other candidate is named more often in the sentences before.</summary>
    public bool IsMostMentioned(in Candidate candidate) => Mentions(candidate) >= mostMentions;

    public bool IsPrevious(in Candidate candidate) => previous.Made && previous.Key != 0 && candidate.Key == previous.Key;

    /// <summary>How many candidates of the slot's kind stand between the claim before and this one, in steps from 0 to 2.</summary>
    public uint SinceLast(in Candidate candidate) => previous.Sentence != anchor.Sentence ? 5u : (uint)Math.Min(between, 2) + (candidate.Sentence == anchor.Sentence ? 0u : 3u);

    public int Mentions(in Candidate candidate)
    {
        int count = 0;
        for (int i = 0; i < pool.Count; i++)
        {
            count += pool[i].Key == candidate.Key ? mentions[i] : 0;
        }

        return count;
    }

    /// <summary>The candidate's place among those of its kind on its side of the anchor: 1 for the nearest, from 10 on to the left.</summary>
    public uint RankOf(in Candidate candidate)
    {
        bool left = candidate.Unit < anchor.Unit;
        uint rank = 1;
        foreach (Candidate other in pool)
        {
            bool nearer = other.Sentence == candidate.Sentence && other.Kind == candidate.Kind
                && (left ? other.Unit < anchor.Unit && other.FirstToken > candidate.FirstToken : other.Unit >= anchor.Unit && other.FirstToken < candidate.FirstToken);
            rank += nearer ? 1u : 0u;
        }

        return Math.Min(rank, 4) + (left ? 10u : 0u);
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
            Slot.Benchmark => candidate.Kind is not (EntityKind.Metric or EntityKind.Resource) && !candidate.IsThisWork,
            Slot.Model => candidate.Kind is not (EntityKind.Metric or EntityKind.Resource or EntityKind.Task),
            _ => candidate.Kind is not (EntityKind.Resource or EntityKind.Task),
        };
    }

    private void Add(in Candidate candidate) => pool.Add(candidate);

    private bool Repeats(in Candidate candidate)
    {
        foreach (Candidate other in pool)
        {
            if (other.Key == candidate.Key && other.IsThisWork == candidate.IsThisWork)
            {
                return true;
            }
        }

        return false;
    }

    private void Count(PaperFrame paper, Slot slot)
    {
        for (int i = 0; i < pool.Count; i++)
        {
            mentions.Add(1);
            if (Previous < 0 && IsPrevious(pool[i]))
            {
                Previous = i;
            }
        }

        // A name that the paper comes back to: count its mentions before this sentence, too.
        for (int sentence = 0; sentence < anchor.Sentence; sentence++)
        {
            foreach (Candidate candidate in paper[sentence].Candidates)
            {
                if (!IsOfKind(slot, candidate))
                {
                    continue;
                }

                for (int i = 0; i < pool.Count; i++)
                {
                    if (pool[i].Key == candidate.Key)
                    {
                        mentions[i]++;
                        break;
                    }
                }
            }
        }
    }
}
