using ClaimKit.Claims.Clauses;
using ClaimKit.Learning;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Binding;

/// <summary>How well a candidate would fill a slot of the claim around an anchor.</summary>
internal static class SlotFeatures
{
    /// <summary>Features of leaving the slot empty.</summary>
    public static void ExtractEmpty(PaperFrame paper, in Anchor anchor, Slot slot, SlotContext context, FeatureList into)
    {
        into.Clear();
        SentenceFrame frame = paper[anchor.Sentence];
        uint group = (uint)anchor.Group;
        into.Add(1, group);
        into.Add(2, anchor.Sign, group);
        into.Add(3, (uint)Math.Min(context.SameKind, 3), group);
        into.Add(4, (uint)Math.Min(context.SameKind, 3), (uint)Math.Min(context.Earlier, 2));
        into.Add(5, context.Previous < 0 ? 1u : 0u, context.HasPrevious ? 1u : 0u);
        int unit = anchor.Unit;
        into.Add(6, unit > 0 ? Structure.CodeOf(frame.Units[unit - 1]) : 0, group);
        into.Add(7, unit + 1 < frame.Units.Count ? Structure.CodeOf(frame.Units[unit + 1]) : 0, group);
        into.Add(8, (uint)(frame.Classes & (WordRole.Beat | WordRole.BaselineNoun)), frame.HasComparator ? 1u : 0u);
        into.Add(9, (uint)(frame.Classes & WordRole.GroupNoun), group);
        into.Add(10, (uint)slot);
        into.Add(11, context.Distinct, (uint)Math.Min(context.SameKind, 2));
        into.Add(12, context.HasPrevious && context.Previous < 0 ? 1u : 0u, context.SinceLast(default));
        into.Add(13, anchor.Sign, (uint)Math.Min(context.SameKind, 3));
        into.Add(14, OwnState(paper, context), (uint)Math.Min(context.SameKind, 2));
        int verb = Structure.LastBefore(frame.Units, unit, ClauseUnitKind.Verb);
        into.Add(15, verb >= 0 ? Structure.VerbGroupOf(frame.Units[verb].Classes) + 1 : 0, anchor.Sign);
        into.Add(16, verb >= 0 ? frame.Units[verb].Group.Fine : 0u, group);
        into.Add(17, SubjectCode(frame, context), group);
        ReadOnlySpan<Candidate> chosen = context.Chosen;
        for (int i = 0; i < chosen.Length; i++)
        {
            into.Add(110 + (uint)i, chosen[i].EndToken == 0 ? 0u : KindOf(chosen[i]) + 1, group);
            into.Add(114 + (uint)i, chosen[i].Group.Fine);
            into.Add(118 + (uint)i, chosen[i].Head, group);
        }
    }

    /// <summary>Whether the paper names its system and the sentence speaks of it.</summary>
    private static uint OwnState(PaperFrame paper, SlotContext context) => (paper.NamesItsSystem ? 1u : 0u) + (context.HasOwn ? 2u : 0u) + (paper.IsAboutBenchmark ? 4u : 0u);

    /// <summary>What the anchor's clause is about, as a small code.</summary>
    private static uint SubjectCode(SentenceFrame frame, SlotContext context) =>
        context.Subject < 0 ? 0u : frame.Units[context.Subject].Kind == ClauseUnitKind.Pronoun ? frame.Units[context.Subject].Head : frame.Units[context.Subject].Group.Coarse + 1u;

    /// <summary>All features of one candidate.</summary>
    public static void Extract(PaperFrame paper, in Anchor anchor, Slot slot, in Candidate candidate, SlotContext context, FeatureList into)
    {
        into.Clear();
        AddOwn(paper, candidate, into);
        AddGroup(candidate, anchor, into);
        AddPlace(paper, anchor, candidate, into);
        AddContext(paper, anchor, candidate, context, Structure.Way(paper, anchor, candidate), paper.IsInTitle(candidate.Key), into);
    }

    /// <summary>What the candidate itself says, whatever the claim.</summary>
    public static void AddOwn(PaperFrame paper, in Candidate candidate, FeatureList into)
    {
        uint kind = KindOf(candidate);
        into.Add(20, kind, (uint)candidate.Source);
        into.Add(22, candidate.Head);
        into.Add(34, candidate.Group.Fine);
        into.Add(37, candidate.Group.Coarse, kind);
        into.Add(24, (uint)(candidate.Classes & ~(WordRole.Participle | WordRole.Verb)));
        into.Add(25, (uint)Math.Min(candidate.EndToken - candidate.FirstToken, 6), kind);
        uint profile = paper.ProfileOf(candidate.Key);
        into.Add(151, profile & 31, kind);
        into.Add(152, profile & ~31u);
        for (int bit = 0; bit < NameProfiles.Bits; bit++)
        {
            if ((profile >> bit & 1) != 0)
            {
                into.Add(153, (uint)bit, kind);
            }
        }

        AddWords(paper.Text, candidate, into);
    }

    /// <summary>What the candidate says for a claim of this kind.</summary>
    public static void AddGroup(in Candidate candidate, in Anchor anchor, FeatureList into)
    {
        uint group = (uint)anchor.Group;
        into.Add(21, KindOf(candidate), group);
        into.Add(23, candidate.Head, group);
        into.Add(35, candidate.Group.Fine, group);
        into.Add(36, candidate.Group.Coarse, group);
        into.Add(28, candidate.LowerIsBetter switch { null => 0u, true => 1u, _ => 2u }, group);
        into.Add(90, anchor.Sign, candidate.Head);
        into.Add(91, anchor.Sign, candidate.Group.Fine);
        into.Add(92, anchor.Sign, KindOf(candidate));
    }

    /// <summary>How the candidate stands to the anchor, whatever the slot.</summary>
    public static void AddPlace(PaperFrame paper, in Anchor anchor, in Candidate candidate, FeatureList into)
    {
        if (candidate.Sentence == anchor.Sentence)
        {
            AddStructure(paper, anchor, candidate, KindOf(candidate), into);
        }
        else
        {
            AddOtherSentence(paper, anchor, candidate, KindOf(candidate), into);
        }
    }

    /// <summary>How the candidate stands to the others that might fill the slot.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="anchor">The anchor.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="context">The others.</param>
    /// <param name="way">The way from the anchor to the candidate, as <see cref="Structure.Way"/> has it.</param>
    /// <param name="isInTitle">Whether the title names it.</param>
    /// <param name="into">Receives the features.</param>
    public static void AddContext(PaperFrame paper, in Anchor anchor, in Candidate candidate, SlotContext context, uint way, bool isInTitle, FeatureList into)
    {
        uint kind = KindOf(candidate);
        bool here = candidate.Sentence == anchor.Sentence;
        int mentions = context.Mentions(candidate);
        bool mostMentioned = context.IsMost(mentions);
        bool isPrevious = context.IsPrevious(candidate);
        uint sinceLast = context.SinceLast(candidate);
        SentenceFrame frame = paper[anchor.Sentence];
        into.Add(100, OwnState(paper, context), kind + (here ? 100u : 0u));
        into.Add(101, (uint)Math.Min(context.SameKind, 3), kind + (here ? 100u : 0u));
        into.Add(102, SubjectCode(frame, context), kind + (here ? 100u : 0u));
        if (context.HasPrevious)
        {
            bool parallel = context.PreviousWay == way;
            into.Add(103, parallel ? 1u : 0u, isPrevious ? 1u : 0u);
            into.Add(104, (parallel ? 1u : 0u) + (isPrevious ? 2u : 0u), sinceLast);
        }

        into.Add(26, isPrevious ? 1u : 0u, context.HasPrevious ? 1u : 0u);
        into.Add(27, (uint)Math.Min(mentions, 4), kind);
        into.Add(149, isInTitle ? 1u : 0u, kind);
        into.Add(150, isInTitle ? 1u : 0u, (here ? 10u : 0u) + OwnState(paper, context));
        into.Add(29, mostMentioned ? 1u : 0u, context.Distinct);
        if (candidate.Sentence != anchor.Sentence)
        {
            uint where = WhereIs(paper, anchor, candidate);
            uint sameKind = (uint)Math.Min(context.SameKind, 2);
            into.Add(71, where, sameKind);
            into.Add(72, kind, sameKind);
            into.Add(78, where, context.Distinct);
            into.Add(79, (uint)candidate.Source + (mostMentioned ? 20u : 0u), kind);
            into.Add(80, sameKind, (uint)candidate.Source + (kind * 16));
            return;
        }

        AddChosen(frame, candidate, kind, context, into);
        into.Add(105, candidate.Unit == context.Subject ? 1u : 0u, kind);
        into.Add(106, candidate.Unit == context.Subject ? 1u : 0u, (uint)anchor.Group);
        into.Add(107, candidate.Unit == context.Subject ? 1u : 0u, Structure.Distance(anchor.Unit, Math.Max(candidate.Unit, 0)));
        uint rank = context.RankOf(candidate);
        into.Add(46, rank, kind);
        into.Add(47, rank, (uint)anchor.Group);
        if (context.HasPrevious && context.Previous >= 0)
        {
            into.Add(64, isPrevious ? 1u : 0u, sinceLast + (anchor.IsComparison ? 10u : 0u));
        }
    }

    /// <summary>How the candidate stands to what fills the slots before.</summary>
    private static void AddChosen(SentenceFrame frame, in Candidate candidate, uint kind, SlotContext context, FeatureList into)
    {
        ReadOnlySpan<Candidate> chosen = context.Chosen;
        for (int i = 0; i < chosen.Length; i++)
        {
            uint which = (uint)i;
            if (chosen[i].EndToken == 0 || chosen[i].Sentence != candidate.Sentence)
            {
                into.Add(120 + which, chosen[i].EndToken == 0 ? 1u : 2u, kind);
                continue;
            }

            int from = Math.Max(chosen[i].Unit, 0);
            int to = Math.Max(candidate.Unit, 0);
            uint path = Structure.Path(frame.Units, from, to);
            into.Add(124 + which, path);
            into.Add(128 + which, path, kind);
            into.Add(132 + which, Structure.Distance(from, to), kind);
            uint touch = candidate.EndToken == chosen[i].FirstToken ? 1u : chosen[i].EndToken == candidate.FirstToken ? 2u : from == to ? 3u : 0u;
            into.Add(136 + which, touch, kind);
        }
    }

    private static uint KindOf(in Candidate candidate) => (uint)candidate.Kind + (candidate.IsThisWork ? 10u : 0u);

    private static void AddWords(TokenizedText text, in Candidate candidate, FeatureList into)
    {
        const int MostWords = 6;
        TokenShape any = 0;
        TokenShape all = (TokenShape)byte.MaxValue;
        for (int i = candidate.FirstToken; i < Math.Min(candidate.EndToken, candidate.FirstToken + MostWords); i++)
        {
            if (text[i].Kind is TokenKind.Word)
            {
                into.Add(144, text[i].Hash);
                into.Add(145, WordGroups.Of(text, i).Fine, KindOf(candidate));
                any |= text[i].Shape;
                all &= text[i].Shape;
            }
        }

        into.Add(146, (uint)(any & ~TokenShape.SpaceBefore), (uint)(all & ~TokenShape.SpaceBefore));
        into.Add(30, text[candidate.FirstToken].Hash);
        TokenShape shape = text[candidate.EndToken - 1].Shape & ~TokenShape.SpaceBefore;
        into.Add(31, (uint)shape, (uint)candidate.Kind);
        into.Add(38, candidate.FirstToken > 0 ? WordGroups.Of(text, candidate.FirstToken - 1).Fine : 0u, (uint)candidate.Kind);
        into.Add(39, candidate.EndToken < text.TokenCount ? WordGroups.Of(text, candidate.EndToken).Fine : 0u, (uint)candidate.Kind);
        into.Add(86, WordGroups.Of(text, candidate.FirstToken).Fine, candidate.Group.Coarse);
        into.Add(32, candidate.FirstToken > 0 ? Structure.CodeOf(text, candidate.FirstToken - 1) : 0);
        into.Add(33, candidate.EndToken < text.TokenCount ? Structure.CodeOf(text, candidate.EndToken) : 0);
    }

    private static void AddStructure(PaperFrame paper, in Anchor anchor, in Candidate candidate, uint kind, FeatureList into)
    {
        SentenceFrame frame = paper[anchor.Sentence];
        List<ClauseUnit> units = frame.Units;
        uint group = (uint)anchor.Group;
        int unit = Math.Max(candidate.Unit, 0);
        uint path = Structure.Path(units, anchor.Unit, unit);
        uint distance = Structure.Distance(anchor.Unit, unit);
        into.Add(40, path);
        into.Add(41, path, kind);
        into.Add(42, path, group);
        into.Add(43, distance, kind);
        into.Add(44, distance, group);
        into.Add(45, candidate.Head, distance);
        into.Add(81, candidate.Group.Fine, distance);
        into.Add(82, candidate.Group.Coarse, path);
        into.Add(83, candidate.Group.Coarse, distance + (group * 256));

        uint words = Structure.Words(units, anchor.Unit, unit);
        into.Add(147, words, kind);
        into.Add(148, words, group);

        // The word that hangs the candidate onto the rest, and the verb that governs it.
        uint link = unit > 0 ? Structure.CodeOf(units[unit - 1]) : 1;
        uint link2 = unit > 1 ? Structure.CodeOf(units[unit - 2]) : 1;
        into.Add(48, link, kind);
        into.Add(49, link, group);
        into.Add(50, link, distance);
        into.Add(51, link, link2);
        uint after = unit + 1 < units.Count ? Structure.CodeOf(units[unit + 1]) : 1;
        into.Add(52, after, kind);
        into.Add(53, after, distance);
        int verb = Structure.LastBefore(units, unit, ClauseUnitKind.Verb);
        uint verbGroup = verb >= 0 ? Structure.VerbGroupOf(units[verb].Classes) + 1 : 0;
        into.Add(54, verbGroup, link);
        into.Add(55, verbGroup, group);
        into.Add(84, verb >= 0 ? units[verb].Group.Fine : 0u, group);
        into.Add(85, verb >= 0 ? units[verb].Group.Coarse : 0u, candidate.Group.Coarse);
        bool subject = verb < 0 && unit < anchor.Unit && Structure.NextAfter(units, unit, ClauseUnitKind.Verb) is int next and >= 0 && next <= anchor.Unit + 1;
        into.Add(56, subject ? 1u : 0u, kind);
        into.Add(57, subject ? 1u : 0u, group);

        ClauseUnit at = units[unit];
        ClauseUnit center = units[anchor.Unit];
        uint clauses = (uint)Math.Min(Math.Abs(at.Clause - center.Clause), 3) + (at.Clause > center.Clause ? 10u : 0u);
        into.Add(58, clauses, kind);
        into.Add(59, clauses, group);
        into.Add(60, (uint)(at.Depth + 4 * center.Depth), unit < anchor.Unit ? 1u : 0u);
        int quantities = Structure.CountBetween(units, anchor.Unit, unit, ClauseUnitKind.Quantity);
        int phrases = Structure.CountBetween(units, anchor.Unit, unit, ClauseUnitKind.Phrase);
        uint side = unit < anchor.Unit ? 10u : 0u;
        into.Add(61, (uint)Math.Min(quantities, 4) + side, kind);
        into.Add(62, (uint)Math.Min(phrases, 5) + side, kind);
        into.Add(63, (uint)Math.Min(quantities, 4) + side, (uint)Math.Min(phrases, 4));
        AddLists(frame, anchor, unit, kind, into);
        AddRivals(units, anchor, unit, kind, into);
    }

    /// <summary>Whether another number stands nearer to the candidate: "A (58%), B (83%)".</summary>
    private static void AddRivals(List<ClauseUnit> units, in Anchor anchor, int unit, uint kind, FeatureList into)
    {
        int left = Structure.LastBefore(units, unit, ClauseUnitKind.Quantity, sameClause: false);
        int right = Structure.NextAfter(units, unit, ClauseUnitKind.Quantity, sameClause: false);
        uint fromLeft = left < 0 ? 9u : left == anchor.Unit ? 8u : Structure.Distance(left, unit);
        uint fromRight = right < 0 ? 9u : right == anchor.Unit ? 8u : Structure.Distance(unit, right);
        into.Add(140, (fromLeft * 16) + fromRight, kind);
        into.Add(141, (fromLeft * 16) + fromRight, Structure.Distance(anchor.Unit, unit));
    }

    /// <summary>"26% and 13% … capital and operational costs": the place in the list of numbers against the place in the list of names.</summary>
    private static void AddLists(SentenceFrame frame, in Anchor anchor, int unit, uint kind, FeatureList into)
    {
        ListPlace number = frame.PlaceOf(anchor.Unit);
        ListPlace name = frame.PlaceOf(unit);
        uint relation = (number.Length, name.Length) switch
        {
            (1, 1) => 0,
            (1, _) => 1,
            (_, 1) => 2,
            var (a, b) when a != b => 3,
            _ => number.Position == name.Position ? 4u : 5u,
        };
        into.Add(65, relation, frame.Respectively ? 1u : 0u);
        into.Add(66, relation, kind);
        into.Add(67, (uint)Math.Min(name.Position, 3), (uint)Math.Min(name.Length, 3));
    }

    private static void AddOtherSentence(PaperFrame paper, in Anchor anchor, in Candidate candidate, uint kind, FeatureList into)
    {
        uint where = WhereIs(paper, anchor, candidate);
        into.Add(70, where, kind);
        into.Add(73, where, (uint)anchor.Group);
        SentenceFrame frame = paper[candidate.Sentence];
        int unit = Math.Max(candidate.Unit, 0);
        into.Add(74, unit > 0 ? Structure.CodeOf(frame.Units[unit - 1]) : 1, kind);
        into.Add(75, (uint)Math.Min(frame.PlaceOf(unit).Length, 3), where);
        into.Add(76, frame.Quantities.Count > 0 ? 1u : 0u, where);
        into.Add(77, (uint)(frame.Classes & WordRole.Propose), kind);
    }

    /// <summary>How many sentences back the candidate stands; 9 for the title.</summary>
    private static uint WhereIs(PaperFrame paper, in Anchor anchor, in Candidate candidate) =>
        paper.IsTitle(candidate.Sentence) ? 9u : (uint)Math.Clamp(anchor.Sentence - candidate.Sentence, 0, 4);
}
