using System.Numerics;
using System.Runtime.InteropServices;
using ClaimKit.Claims.Clauses;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Binding;

/// <summary>Describes how two places of a sentence hang together, as small codes for features.</summary>
internal static class Structure
{
    /// <summary>Longest way between two units that is spelled out; a longer one is only "far".</summary>
    private const int LongestPath = 6;
    private const uint Far = 0xFA2;
    private const uint Elsewhere = 0xE15;

    /// <summary>A small code for what a unit is, with the word itself where it is one of the few that connect.</summary>
    public static uint CodeOf(in ClauseUnit unit) => unit.Kind switch
    {
        ClauseUnitKind.Preposition or ClauseUnitKind.Comparator or ClauseUnitKind.And or ClauseUnitKind.Break => unit.Head,
        ClauseUnitKind.Verb => 0x100u + VerbGroupOf(unit.Classes),
        _ => (uint)unit.Kind,
    };

    /// <summary>A code for a token: the word itself, or what else it is.</summary>
    public static uint CodeOf(TokenizedText text, int token) => text[token].Kind == TokenKind.Word ? text[token].Hash : (uint)text[token].Kind;

    /// <summary>The first of these that the word does, from 1: reach, beat, lose, equal, keep, up, down, use, rank, propose, help as an auxiliary; 0 for none.</summary>
    public static uint VerbGroupOf(WordRole classes)
    {
        uint roles = (uint)classes;
        uint inOrder = (roles / (uint)WordRole.Reach & 0x1F)
            | (roles / (uint)WordRole.Up & 3) << 5
            | (roles / (uint)WordRole.Use & 7) << 7
            | (roles / (uint)WordRole.Auxiliary & 1) << 10;
        return inOrder == 0 ? 0 : (uint)BitOperations.TrailingZeroCount(inOrder) + 1;
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
        foreach (ref readonly ClauseUnit unit in Between(units, left, right))
        {
            hash = TokenHash.Combine(hash, CodeOf(unit));
        }

        return hash;
    }

    /// <summary>The words that decide of the units strictly between two units, as one hash; 0 when there are many.</summary>
    public static uint Words(List<ClauseUnit> units, int from, int to)
    {
        const int Most = 3;
        (int left, int right) = from < to ? (from, to) : (to, from);
        if (right - left > Most + 1)
        {
            return 0;
        }

        uint hash = from < to ? 1u : 2u;
        foreach (ref readonly ClauseUnit unit in Between(units, left, right))
        {
            hash = TokenHash.Combine(hash, unit.Head + (uint)unit.Kind);
        }

        return hash;
    }

    /// <summary>The way from an anchor to a candidate: the path inside a sentence, or how far away the candidate's sentence is.</summary>
    public static uint Way(PaperFrame paper, in Anchor anchor, in Candidate candidate) => candidate.Sentence == anchor.Sentence
        ? Path(paper[anchor.Sentence].Units, anchor.Unit, Math.Max(candidate.Unit, 0))
        : Elsewhere + (uint)Math.Clamp(anchor.Sentence - candidate.Sentence, 0, 4);

    /// <summary>Distance in units as one of a few steps, negative to the left.</summary>
    public static uint Distance(int from, int to)
    {
        int d = to - from;
        int size = Math.Abs(d) switch { 0 => 0, 1 => 1, 2 => 2, 3 => 3, 4 => 4, <= 6 => 5, <= 9 => 6, <= 14 => 7, <= 22 => 8, _ => 9 };
        return (uint)(d < 0 ? 100 + size : size);
    }

    /// <summary>Index of the nearest unit of a kind to the left of <paramref name="unit"/> (exclusive) in the same clause, or -1.</summary>
    public static int LastBefore(List<ClauseUnit> all, int unit, ClauseUnitKind kind, bool sameClause = true)
    {
        ReadOnlySpan<ClauseUnit> units = CollectionsMarshal.AsSpan(all);
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
    public static int NextAfter(List<ClauseUnit> all, int unit, ClauseUnitKind kind, bool sameClause = true)
    {
        ReadOnlySpan<ClauseUnit> units = CollectionsMarshal.AsSpan(all);
        for (int i = unit + 1; i < units.Length && (!sameClause || units[i].Clause == units[unit].Clause); i++)
        {
            if (units[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The phrase or pronoun that does what the verb before <paramref name="unit"/> says, or -1: the first of the verb's clause, or of the one before for "and improves …".</summary>
    public static int SubjectOf(List<ClauseUnit> all, int unit)
    {
        ReadOnlySpan<ClauseUnit> units = CollectionsMarshal.AsSpan(all);
        int verb = LastBefore(all, unit, ClauseUnitKind.Verb, sameClause: false);
        if (verb < 0)
        {
            return -1;
        }

        int subject = -1;
        for (int i = verb - 1; i >= 0 && (subject < 0 || units[i].Clause == units[subject].Clause); i--)
        {
            if (units[i].Kind is ClauseUnitKind.Phrase or ClauseUnitKind.Pronoun && !(i > 0 && units[i - 1].Kind == ClauseUnitKind.Preposition))
            {
                subject = i;
            }
        }

        return subject;
    }

    public static int CountBetween(List<ClauseUnit> units, int a, int b, ClauseUnitKind kind)
    {
        int count = 0;
        foreach (ref readonly ClauseUnit unit in Between(units, Math.Min(a, b), Math.Max(a, b)))
        {
            count += unit.Kind == kind ? 1 : 0;
        }

        return count;
    }

    private static ReadOnlySpan<ClauseUnit> Between(List<ClauseUnit> units, int left, int right) =>
        left + 1 < right ? CollectionsMarshal.AsSpan(units)[(left + 1)..right] : [];
}
