using System.Runtime.InteropServices;
using ClaimKit.Entities;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Clauses;

/// <summary>
/// What a whole paper says of a name: "on X", "the X dataset", "we propose X", "outperforms X". A name that is unknown to every lexicon is told apart by the company it keeps everywhere.
/// </summary>
/// <remarks>Not thread-safe; used again for the next paper.</remarks>
internal sealed class NameProfiles
{
    /// <summary>Number of the things that a profile may say.</summary>
    public const int Bits = 17;

    private static readonly uint On = TokenHash.Of("on");
    private static readonly uint Belongs = TokenHash.Of("of");
    private static readonly uint[] Means = [TokenHash.Of("with"), TokenHash.Of("using"), TokenHash.Of("by"), TokenHash.Of("via")];
    private static readonly uint[] Rivals = [TokenHash.Of("over"), TokenHash.Of("than"), TokenHash.Of("to"), TokenHash.Of("against")];

    private readonly Dictionary<uint, uint> flags = [];

    /// <summary>One bit for each thing that the paper says of the name somewhere; 0 for none.</summary>
    public uint Of(uint key) => flags.GetValueOrDefault(key);

    public void Clear() => flags.Clear();

    public void Add(SentenceFrame frame, bool isTitle)
    {
        ReadOnlySpan<ClauseUnit> units = CollectionsMarshal.AsSpan(frame.Units);
        foreach (ref readonly Candidate candidate in CollectionsMarshal.AsSpan(frame.Candidates))
        {
            if (candidate.Unit >= 0)
            {
                ref uint said = ref CollectionsMarshal.GetValueRefOrAddDefault(flags, candidate.Key, out _);
                said |= OfMention(units, candidate) | (isTitle ? 1u << 5 : 0);
            }
        }
    }

    private static uint OfMention(ReadOnlySpan<ClauseUnit> units, in Candidate candidate)
    {
        uint said = candidate.Kind switch
        {
            EntityKind.Model => 1u,
            EntityKind.Benchmark => 1u << 1,
            EntityKind.Metric or EntityKind.Resource => 1u << 2,
            EntityKind.Task => 1u << 3,
            _ => 0,
        };
        said |= candidate.IsThisWork ? 1u << 4 : 0;
        ref readonly ClauseUnit own = ref units[candidate.Unit];
        bool isPart = own.EndToken > candidate.EndToken;
        said |= isPart && PaperFrame.IsDataWord(own.Head) ? 1u << 6 : 0;
        said |= isPart && own.Is(WordRole.OwnNoun | WordRole.BaselineNoun) ? 1u << 7 : 0;
        return said | Before(units, candidate.Unit) | After(units, candidate.Unit);
    }

    private static uint Before(ReadOnlySpan<ClauseUnit> units, int unit)
    {
        if (unit == 0)
        {
            return 0;
        }

        ref readonly ClauseUnit before = ref units[unit - 1];
        return before.Kind switch
        {
            ClauseUnitKind.Comparator => 1u << 8,
            ClauseUnitKind.Preposition when before.Head == On => 1u << 9,
            ClauseUnitKind.Preposition when before.Head == Belongs => 1u << 10,
            ClauseUnitKind.Preposition when Array.IndexOf(Means, before.Head) >= 0 => 1u << 11,
            ClauseUnitKind.Preposition when Array.IndexOf(Rivals, before.Head) >= 0 => 1u << 8,
            ClauseUnitKind.Verb when before.Is(WordRole.Propose) => 1u << 12,
            ClauseUnitKind.Verb when before.Is(WordRole.Beat | WordRole.Lose | WordRole.Equal) => 1u << 13,
            ClauseUnitKind.Verb when before.Is(WordRole.Up | WordRole.Down | WordRole.Reach) => 1u << 14,
            _ => 0,
        };
    }

    private static uint After(ReadOnlySpan<ClauseUnit> units, int unit)
    {
        if (unit + 1 >= units.Length)
        {
            return 0;
        }

        ref readonly ClauseUnit after = ref units[unit + 1];
        return after.Kind switch
        {
            ClauseUnitKind.Verb => 1u << 15,
            ClauseUnitKind.Open when unit + 2 < units.Length && units[unit + 2].Kind == ClauseUnitKind.Quantity => 1u << 16,
            _ => 0,
        };
    }
}
