using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;

namespace ClaimKit.Claims.Rules;

/// <summary>One claim for each benchmark of a list, one baseline for each rival of a list: "on A, B, and C", "over X and Y".</summary>
internal static class ListExpansion
{
    /// <summary>The candidates of the list that <paramref name="chosen"/> is an item of, itself among them, in the order of the text.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="anchor">The number or cue. A number that is itself one of a list takes only the item that was chosen for it.</param>
    /// <param name="slot">The slot that was filled.</param>
    /// <param name="chosen">The candidate that fills it.</param>
    /// <param name="into">Receives the candidates.</param>
    public static void Expand(PaperFrame paper, in Anchor anchor, Slot slot, in Candidate chosen, List<Candidate> into)
    {
        into.Clear();
        SentenceFrame frame = paper[chosen.Sentence];
        ListPlace place = frame.PlaceOf(chosen.Unit);
        bool numbered = place.Length == paper[anchor.Sentence].PlaceOf(anchor.Unit).Length;
        if (place.Length == 1 || numbered || chosen.Sentence != anchor.Sentence)
        {
            into.Add(chosen);
            return;
        }

        foreach (Candidate candidate in frame.Candidates)
        {
            bool item = candidate.Unit >= 0 && frame.PlaceOf(candidate.Unit) is var other && other.Length == place.Length && other.First == place.First;
            if (item && IsLike(slot, chosen, candidate) && !Holds(into, candidate))
            {
                into.Add(candidate);
            }
        }

        if (!Holds(into, chosen))
        {
            into.Add(chosen);
        }
    }

    private static bool IsLike(Slot slot, in Candidate chosen, in Candidate candidate) => slot switch
    {
        Slot.Benchmark => candidate.Kind == EntityKind.Benchmark && chosen.Kind == EntityKind.Benchmark,
        _ => candidate.Kind == chosen.Kind && !candidate.IsThisWork && candidate.Kind is EntityKind.Model,
    };

    private static bool Holds(List<Candidate> list, in Candidate candidate)
    {
        foreach (Candidate other in list)
        {
            if (other.Unit == candidate.Unit || other.Key == candidate.Key)
            {
                return true;
            }
        }

        return false;
    }
}
