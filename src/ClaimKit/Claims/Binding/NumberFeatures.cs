using System.Runtime.InteropServices;
using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;
using ClaimKit.Learning;
using ClaimKit.Quantities;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Binding;

/// <summary>What the words around a number say about whether it is a claim, and of which form.</summary>
internal static class NumberFeatures
{
    private const int TokenWindow = 4;

    /// <summary>How many units on either side are looked at.</summary>
    private const int Reach = 8;

    /// <summary>All features of a number.</summary>
    public static void Extract(PaperFrame paper, SentenceFrame frame, int quantity, NumberLabel previous, FeatureList into)
    {
        into.Clear();
        AddAlone(paper, frame, quantity, into);
        AddPrevious(frame, quantity, previous, into);
    }

    /// <summary>What does not depend on what the number before was taken for.</summary>
    public static void AddAlone(PaperFrame paper, SentenceFrame frame, int quantity, FeatureList into)
    {
        TokenizedText text = paper.Text;
        FoundQuantity found = frame.Quantities[quantity];
        int unitIndex = frame.UnitAt(found.FirstToken);
        uint unit = TokenHash.Of(found.Quantity.Unit);
        into.Add(1, 0);
        into.Add(2, unit);
        into.Add(3, unit, (uint)found.Quantity.Sign);
        into.Add(4, (uint)found.Context, unit);
        into.Add(5, (uint)found.Quantity.Qualifier, unit);
        into.Add(6, MagnitudeOf(found.Quantity), unit);
        into.Add(7, found.Quantity.Upper is null ? 0u : 1u, unit);
        AddTokens(text, frame, found, unit, into);
        AddUnits(frame, unitIndex, unit, into);
        AddNeighbourhood(paper, frame, unitIndex, unit, into);
        AddSurroundings(frame, unitIndex, unit, into);
        AddNext(frame, quantity, unitIndex, into);
    }

    /// <summary>Numbers of one list are of one kind; those before an "and" or in the same clause often are.</summary>
    public static void AddPrevious(SentenceFrame frame, int quantity, NumberLabel previous, FeatureList into)
    {
        FoundQuantity found = frame.Quantities[quantity];
        int unitIndex = frame.UnitAt(found.FirstToken);
        List<ClauseUnit> units = frame.Units;
        if (quantity > 0)
        {
            int before = frame.UnitAt(frame.Quantities[quantity - 1].FirstToken);
            ListPlace place = frame.PlaceOf(unitIndex);
            bool sameUnit = string.Equals(frame.Quantities[quantity - 1].Quantity.Unit, found.Quantity.Unit, StringComparison.Ordinal);
            into.Add(50, (uint)previous, sameUnit ? 1u : 0u);
            into.Add(51, (uint)previous, Structure.Path(units, before, unitIndex));
            into.Add(52, (uint)previous + (place.Position > 0 ? 100u : 0u), sameUnit ? 1u : 0u);
            bool sameLink = before > 0 && unitIndex > 0 && Structure.CodeOf(units[before - 1]) == Structure.CodeOf(units[unitIndex - 1]);
            bool sameSign = frame.Quantities[quantity - 1].Quantity.Sign == found.Quantity.Sign;
            into.Add(54, (uint)previous + (sameLink ? 20u : 0u) + (sameSign ? 40u : 0u), sameUnit ? 1u : 0u);
            into.Add(55, (uint)previous, (uint)Structure.CountBetween(units, before, unitIndex, ClauseUnitKind.Verb) + (units[before].Depth < units[unitIndex].Depth ? 8u : 0u));
        }
        else
        {
            into.Add(53, (uint)Math.Min(frame.Quantities.Count, 4));
        }
    }

    /// <summary>The words of the clause on either side, near and far.</summary>
    private static void AddSurroundings(SentenceFrame frame, int unitIndex, uint unit, FeatureList into)
    {
        for (int i = Math.Max(0, unitIndex - Reach); i < Math.Min(frame.Units.Count, unitIndex + Reach + 1); i++)
        {
            ClauseUnit other = frame.Units[i];
            if (other.Kind is ClauseUnitKind.Phrase or ClauseUnitKind.Verb)
            {
                uint side = i < unitIndex ? 1u : 0u;
                into.Add(190, other.Head, side);
                into.Add(192, other.Group.Fine, side);
                into.Add(193, other.Group.Coarse, unit + side);
            }
        }
    }

    /// <summary>The number behind: "from 18 to 11.7", "5.2% (18.3% relative)".</summary>
    private static void AddNext(SentenceFrame frame, int quantity, int unitIndex, FeatureList into)
    {
        if (quantity + 1 >= frame.Quantities.Count)
        {
            into.Add(56, 0);
            return;
        }

        int next = frame.UnitAt(frame.Quantities[quantity + 1].FirstToken);
        bool sameUnit = string.Equals(frame.Quantities[quantity + 1].Quantity.Unit, frame.Quantities[quantity].Quantity.Unit, StringComparison.Ordinal);
        into.Add(56, Structure.Path(frame.Units, unitIndex, next), sameUnit ? 1u : 0u);
        into.Add(57, (uint)frame.Quantities[quantity + 1].Quantity.Sign, sameUnit ? 1u : 0u);
    }

    private static uint MagnitudeOf(in Quantity quantity)
    {
        double value = Math.Abs(quantity.Value);
        bool whole = value == Math.Floor(value);
        uint size = value switch { 0 => 0, < 1 => 1, 1 => 2, < 5 => 3, < 20 => 4, < 100 => 5, 100 => 6, < 1000 => 7, < 10_000 => 8, < 1_000_000 => 9, _ => 10 };
        return size + (whole ? 0u : 20u);
    }

    private static void AddTokens(TokenizedText text, SentenceFrame frame, in FoundQuantity found, uint unit, FeatureList into)
    {
        int start = Math.Min(found.QualifierToken, found.FirstToken);
        uint before = 0;
        uint after = 0;
        for (int k = 1; k <= TokenWindow; k++)
        {
            uint left = start - k >= frame.Sentence.FirstToken ? Structure.CodeOf(text, start - k) : 1;
            uint right = found.EndToken + k - 1 < frame.Sentence.EndToken ? Structure.CodeOf(text, found.EndToken + k - 1) : 1;
            into.Add(10 + (uint)k, left);
            into.Add(15 + (uint)k, right);
            uint leftGroup = start - k >= frame.Sentence.FirstToken ? WordGroups.Of(text, start - k).Fine : 0u;
            uint rightGroup = found.EndToken + k - 1 < frame.Sentence.EndToken ? WordGroups.Of(text, found.EndToken + k - 1).Fine : 0u;
            into.Add(170 + (uint)k, leftGroup, unit);
            into.Add(180 + (uint)k, rightGroup, unit);
            before = TokenHash.Combine(before, left);
            after = TokenHash.Combine(after, right);
            if (k is 2 or 3)
            {
                into.Add(20 + (uint)k, before);
                into.Add(23 + (uint)k, after);
            }

            if (k == 1)
            {
                into.Add(27, left, unit);
                into.Add(28, right, unit);
                into.Add(29, left, right);
            }
        }
    }

    private static void AddUnits(SentenceFrame frame, int unitIndex, uint unit, FeatureList into)
    {
        List<ClauseUnit> units = frame.Units;
        uint left1 = unitIndex > 0 ? Structure.CodeOf(units[unitIndex - 1]) : 1;
        uint left2 = unitIndex > 1 ? Structure.CodeOf(units[unitIndex - 2]) : 1;
        uint right1 = unitIndex + 1 < units.Count ? Structure.CodeOf(units[unitIndex + 1]) : 1;
        uint right2 = unitIndex + 2 < units.Count ? Structure.CodeOf(units[unitIndex + 2]) : 1;
        into.Add(60, left1, left2);
        into.Add(61, right1, right2);
        into.Add(62, left1, right1);
        into.Add(63, left1, unit);
        into.Add(64, right1, unit);
        into.Add(65, units[unitIndex].Depth > 0 ? 1u : 0u, unit);

        AddPhrase(frame, Structure.LastBefore(units, unitIndex, ClauseUnitKind.Phrase), unitIndex, 70, unit, into);
        AddPhrase(frame, Structure.NextAfter(units, unitIndex, ClauseUnitKind.Phrase), unitIndex, 80, unit, into);
        int verb = Structure.LastBefore(units, unitIndex, ClauseUnitKind.Verb);
        int anyVerb = verb >= 0 ? verb : Structure.LastBefore(units, unitIndex, ClauseUnitKind.Verb, sameClause: false);
        uint group = verb >= 0 ? Structure.VerbGroupOf(units[verb].Classes) + 1 : 0;
        into.Add(90, group, unit);
        into.Add(91, verb >= 0 ? units[verb].Head : 0, left1);
        into.Add(92, group, left1);
        into.Add(96, verb >= 0 ? units[verb].Group.Fine : 0u, left1);
        into.Add(97, verb >= 0 ? units[verb].Group.Fine : 0u, unit);
        into.Add(98, verb >= 0 ? units[verb].Group.Coarse : 0u, unit);
        into.Add(93, anyVerb >= 0 ? Structure.VerbGroupOf(units[anyVerb].Classes) + 1 : 0, unit);
        into.Add(94, verb >= 0 ? Structure.Path(units, verb, unitIndex) : 0, group);
        int next = Structure.NextAfter(units, unitIndex, ClauseUnitKind.Verb);
        into.Add(95, next >= 0 ? Structure.VerbGroupOf(units[next].Classes) + 1 : 0, unit);
    }

    /// <summary>The nearest phrase on one side: its head, its classes, what the entities stage takes it for, and the way to it.</summary>
    private static void AddPhrase(SentenceFrame frame, int phrase, int unitIndex, uint template, uint unit, FeatureList into)
    {
        if (phrase < 0)
        {
            into.Add(template, 0, unit);
            return;
        }

        ClauseUnit found = frame.Units[phrase];
        uint path = Structure.Path(frame.Units, unitIndex, phrase);
        uint classes = (uint)(found.Classes & (WordRole.Up | WordRole.Down | WordRole.ChangeNoun | WordRole.Comparative | WordRole.QualityNoun | WordRole.GroupNoun | WordRole.BaselineNoun | WordRole.OwnNoun));
        into.Add(template + 1, found.Head, path);
        into.Add(template + 2, found.Head, unit);
        into.Add(template + 3, classes, path);
        into.Add(template + 4, classes, unit);
        into.Add(template + 5, KindAt(frame, found), path);
        into.Add(template + 6, KindAt(frame, found), unit);
        into.Add(template + 7, found.Head);
        into.Add(template + 8, found.Group.Fine, path);
        into.Add(template + 9, found.Group.Fine, unit);
        into.Add(template + 120, found.Group.Coarse, path);
    }

    /// <summary>What the last mention in a phrase is, with its polarity.</summary>
    private static uint KindAt(SentenceFrame frame, in ClauseUnit phrase)
    {
        uint kind = 0;
        foreach (Mention mention in frame.Mentions)
        {
            if (mention.FirstToken >= phrase.EndToken)
            {
                break;
            }

            if (mention.EndToken > phrase.FirstToken)
            {
                kind = (uint)mention.Kind + (mention.LowerIsBetter switch { null => 0u, true => 20u, _ => 40u }) + (mention.IsThisWork ? 60u : 0u);
            }
        }

        return kind;
    }

    private static void AddNeighbourhood(PaperFrame paper, SentenceFrame frame, int unitIndex, uint unit, FeatureList into)
    {
        WordRole clause = WordRole.None;
        int number = frame.Units[unitIndex].Clause;
        foreach (ref readonly ClauseUnit other in CollectionsMarshal.AsSpan(frame.Units))
        {
            clause |= other.Clause == number ? other.Classes : WordRole.None;
        }

        bool own = false;
        bool metric = false;
        bool benchmark = false;
        foreach (Mention mention in frame.Mentions)
        {
            own |= mention.IsThisWork;
            metric |= mention.Kind is EntityKind.Metric or EntityKind.Resource;
            benchmark |= mention.Kind == EntityKind.Benchmark;
        }

        AddClasses(frame.Classes, 100, into);
        AddClasses(clause, 130, into);
        into.Add(160, own ? 1u : 0u, metric ? 1u : 0u);
        into.Add(161, benchmark ? 1u : 0u, unit);
        into.Add(162, own ? 1u : 0u, unit);
        into.Add(163, paper.IsTitle(frame.Index) ? 1u : 0u, unit);
        into.Add(164, Position(paper, frame), unit);
    }

    private static void AddClasses(WordRole classes, uint template, FeatureList into)
    {
        for (int bit = (int)System.Numerics.BitOperations.Log2((uint)WordRole.Up); bit <= (int)System.Numerics.BitOperations.Log2((uint)WordRole.GroupNoun); bit++)
        {
            if (((uint)classes >> bit & 1) != 0)
            {
                into.Add(template, (uint)bit);
            }
        }
    }

    /// <summary>Which fifth of the abstract the sentence stands in: results come last.</summary>
    private static uint Position(PaperFrame paper, SentenceFrame frame) => (uint)(frame.Index * 5 / Math.Max(1, paper.SentenceCount));
}
