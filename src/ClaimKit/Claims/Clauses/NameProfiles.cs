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

    // What it is taken for somewhere, by kind.
    private const uint Model = 1u;
    private const uint Benchmark = 1u << 1;
    private const uint Metric = 1u << 2;
    private const uint Task = 1u << 3;
    private const uint OwnSystem = 1u << 4;
    private const uint Title = 1u << 5;

    // "the X dataset", "the X baseline".
    private const uint DataNoun = 1u << 6;
    private const uint RoleNoun = 1u << 7;

    // What stands before it: "than X", "on X", "of X", "with X", "we propose X", "outperforms X", "improves X".
    private const uint Rival = 1u << 8;
    private const uint OnIt = 1u << 9;
    private const uint OfIt = 1u << 10;
    private const uint ByIt = 1u << 11;
    private const uint Proposed = 1u << 12;
    private const uint Beaten = 1u << 13;
    private const uint Measured = 1u << 14;

    // What stands behind it: "X reaches", "X (85.3%)".
    private const uint Acts = 1u << 15;
    private const uint NumberBehind = 1u << 16;

    private static readonly uint On = TokenHash.Of("on");
    private static readonly uint Belongs = TokenHash.Of("of");
    private static readonly uint[] Means = [TokenHash.Of("with"), TokenHash.Of("using"), TokenHash.Of("by"), TokenHash.Of("via")];
    private static readonly uint[] Rivals = [TokenHash.Of("over"), TokenHash.Of("than"), TokenHash.Of("to"), TokenHash.Of("against")];

    private readonly Dictionary<uint, uint> flags = [];

    /// <summary>One bit for each thing that the paper says of the name somewhere; 0 for none.</summary>
    public uint Of(uint key) => flags.GetValueOrDefault(key);

    /// <summary>Whether the title has the name.</summary>
    public bool IsInTitle(uint key) => (Of(key) & Title) != 0;

    public void Clear() => flags.Clear();

    public void Add(SentenceFrame frame, bool isTitle)
    {
        ReadOnlySpan<ClauseUnit> units = CollectionsMarshal.AsSpan(frame.Units);
        foreach (ref readonly Candidate candidate in CollectionsMarshal.AsSpan(frame.Candidates))
        {
            ref uint said = ref CollectionsMarshal.GetValueRefOrAddDefault(flags, candidate.Key, out _);
            said |= (candidate.Unit >= 0 ? OfMention(units, candidate) : 0) | (isTitle ? Title : 0);
        }
    }

    private static uint OfMention(ReadOnlySpan<ClauseUnit> units, in Candidate candidate)
    {
        uint said = candidate.Kind switch
        {
            EntityKind.Model => Model,
            EntityKind.Benchmark => Benchmark,
            EntityKind.Metric or EntityKind.Resource => Metric,
            EntityKind.Task => Task,
            _ => 0,
        };
        said |= candidate.IsThisWork ? OwnSystem : 0;
        ref readonly ClauseUnit own = ref units[candidate.Unit];
        bool isPart = own.EndToken > candidate.EndToken;
        said |= isPart && PaperFrame.IsDataWord(own.Head) ? DataNoun : 0;
        said |= isPart && own.Is(WordRole.OwnNoun | WordRole.BaselineNoun) ? RoleNoun : 0;
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
            ClauseUnitKind.Comparator => Rival,
            ClauseUnitKind.Preposition when before.Head == On => OnIt,
            ClauseUnitKind.Preposition when before.Head == Belongs => OfIt,
            ClauseUnitKind.Preposition when Array.IndexOf(Means, before.Head) >= 0 => ByIt,
            ClauseUnitKind.Preposition when Array.IndexOf(Rivals, before.Head) >= 0 => Rival,
            ClauseUnitKind.Verb when before.Is(WordRole.Propose) => Proposed,
            ClauseUnitKind.Verb when before.Is(WordRole.Beat | WordRole.Lose | WordRole.Equal) => Beaten,
            ClauseUnitKind.Verb when before.Is(WordRole.Up | WordRole.Down | WordRole.Reach) => Measured,
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
            ClauseUnitKind.Verb => Acts,
            ClauseUnitKind.Open when unit + 2 < units.Length && units[unit + 2].Kind == ClauseUnitKind.Quantity => NumberBehind,
            _ => 0,
        };
    }
}
