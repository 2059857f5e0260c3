using ClaimKit.Claims.Clauses;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Binding;

/// <summary>Describes how two places of a sentence hang together, as small codes for features.</summary>
internal static class Structure
{
    /// <summary>Longest way between two units that is spelled out; a longer one is only "far".</summary>
    private const int LongestPath = 6;
    private const uint Far = 0xFA2;

    private static readonly WordRole[] VerbGroups =
    [
        WordRole.Reach, WordRole.Beat, WordRole.Lose, WordRole.Equal, WordRole.Keep, WordRole.Up, WordRole.Down, WordRole.Use, WordRole.Rank, WordRole.Propose, WordRole.Auxiliary,
    ];

    /// <summary>A small code for what a unit is, with the word itself where it is one of the few that connect.</summary>
    public static uint CodeOf(in ClauseUnit unit) => unit.Kind switch
    {
        ClauseUnitKind.Preposition or ClauseUnitKind.Comparator or ClauseUnitKind.And or ClauseUnitKind.Break => unit.Head,
        ClauseUnitKind.Verb => 0x100u + VerbGroupOf(unit.Classes),
        _ => (uint)unit.Kind,
    };

    public static uint VerbGroupOf(WordRole classes)
    {
        for (uint i = 0; i < VerbGroups.Length; i++)
        {
            if ((classes & VerbGroups[i]) != 0)
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>The units strictly between two units, from left to right, as one hash; the order of the two counts.</summary>
    public static uint Path(List<ClauseUnit> units, int from, int to)
    {
        (int left, int right) = from < to ? (from, to) : (to, from);
        if (right - left > LongestPath)
        {
            return Far;
        }

        uint hash = from < to ? 1u : 2u;
        for (int i = left + 1; i < right; i++)
        {
            hash = TokenHash.Combine(hash, CodeOf(units[i]));
        }

        return hash;
    }

    /// <summary>Distance in units as one of a few steps, negative to the left.</summary>
    public static uint Distance(int from, int to)
    {
        int d = to - from;
        int size = Math.Abs(d) switch { 0 => 0, 1 => 1, 2 => 2, 3 => 3, 4 => 4, <= 6 => 5, <= 9 => 6, <= 14 => 7, <= 22 => 8, _ => 9 };
        return (uint)(d < 0 ? 100 + size : size);
    }

    /// <summary>Index of the nearest unit of a kind to the left of <paramref name="unit"/> (exclusive) in the same clause, or -1.</summary>
    public static int LastBefore(List<ClauseUnit> units, int unit, ClauseUnitKind kind, bool sameClause = true)
    {
        for (int i = unit - 1; i >= 0 && (!sameClause || units[i].Clause == units[unit].Clause); i--)
        {
            if (units[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Index of the nearest unit of a kind to the right of <paramref name="unit"/> (exclusive) in the same clause, or -1.</summary>
    public static int NextAfter(List<ClauseUnit> units, int unit, ClauseUnitKind kind, bool sameClause = true)
    {
        for (int i = unit + 1; i < units.Count && (!sameClause || units[i].Clause == units[unit].Clause); i++)
        {
            if (units[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }

    public static int CountBetween(List<ClauseUnit> units, int a, int b, ClauseUnitKind kind)
    {
        int count = 0;
        for (int i = Math.Min(a, b) + 1; i < Math.Max(a, b); i++)
        {
            count += units[i].Kind == kind ? 1 : 0;
        }

        return count;
    }
}
