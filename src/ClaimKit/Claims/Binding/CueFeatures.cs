using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;
using ClaimKit.Learning;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Binding;

/// <summary>What the words around a comparison cue say about whether it makes a claim.</summary>
internal static class CueFeatures
{
    private const int TokenWindow = 4;

    /// <param name="paper">The paper.</param>
    /// <param name="frame">The sentence.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="previous">What the cue before it in the sentence was taken for; <see cref="Relation.None"/> for the first.</param>
    /// <param name="labels">What the numbers of the sentence were taken for.</param>
    /// <param name="into">Receives the features.</param>
    public static void Extract(PaperFrame paper, SentenceFrame frame, in ComparisonCue cue, Relation previous, ReadOnlySpan<NumberLabel> labels, FeatureList into)
    {
        into.Clear();
        TokenizedText text = paper.Text;
        uint relation = (uint)cue.Relation;
        into.Add(1, relation);
        into.Add(2, cue.Hash);
        into.Add(3, (uint)previous, relation);
        for (int k = 1; k <= TokenWindow; k++)
        {
            uint left = cue.Token - k >= frame.Sentence.FirstToken ? Structure.CodeOf(text, cue.Token - k) : 1;
            uint right = cue.Token + k < frame.Sentence.EndToken ? Structure.CodeOf(text, cue.Token + k) : 1;
            into.Add(10 + (uint)k, left, k < 3 ? cue.Hash : relation);
            into.Add(15 + (uint)k, right, k < 3 ? cue.Hash : relation);
            into.Add(100 + (uint)k, cue.Token - k >= frame.Sentence.FirstToken ? WordGroups.Of(text, cue.Token - k).Fine : 0u, relation);
            into.Add(105 + (uint)k, cue.Token + k < frame.Sentence.EndToken ? WordGroups.Of(text, cue.Token + k).Fine : 0u, relation);
            into.Add(20 + (uint)k, left);
            into.Add(25 + (uint)k, right);
        }

        AddUnits(text, frame, cue, relation, into);
        AddNumbers(frame, cue, relation, labels, into);
        AddMentions(paper, frame, cue, relation, into);
    }

    private static void AddUnits(TokenizedText text, SentenceFrame frame, in ComparisonCue cue, uint relation, FeatureList into)
    {
        List<ClauseUnit> units = frame.Units;
        int unit = cue.Unit;
        uint path = 0;
        for (int k = 1; k <= 3; k++)
        {
            uint left = unit - k >= 0 ? Structure.CodeOf(units[unit - k]) : 1;
            uint right = unit + k < units.Count ? Structure.CodeOf(units[unit + k]) : 1;
            into.Add(30 + (uint)k, left, relation);
            into.Add(35 + (uint)k, right, relation);
            path = TokenHash.Combine(path, right);
            into.Add(40 + (uint)k, path, cue.Hash);
            into.Add(45 + (uint)k, path, relation);
        }

        into.Add(50, (uint)units[unit].Kind, cue.Hash);
        into.Add(51, units[unit].Head, cue.Hash);
        into.Add(52, units[unit].Head, relation);
        int verb = units[unit].Kind == ClauseUnitKind.Verb ? unit : Structure.LastBefore(units, unit, ClauseUnitKind.Verb);
        into.Add(53, verb >= 0 ? Structure.VerbGroupOf(units[verb].Classes) + 1 : 0, relation);
        into.Add(110, WordGroups.Of(text, cue.Token).Fine);
        into.Add(111, WordGroups.Of(text, cue.Token).Coarse, relation);
        into.Add(112, verb >= 0 ? units[verb].Group.Fine : 0u, relation);
        into.Add(54, verb >= 0 ? units[verb].Head : 0, relation);
        int phrase = Structure.NextAfter(units, unit, ClauseUnitKind.Phrase);
        into.Add(113, phrase >= 0 ? units[phrase].Group.Fine : 0u, relation);
        into.Add(55, phrase >= 0 ? units[phrase].Head : 0, relation);
        into.Add(56, phrase >= 0 ? (uint)(units[phrase].Classes & (WordRole.BaselineNoun | WordRole.QualityNoun | WordRole.GroupNoun | WordRole.Superlative)) : 1, relation);
        bool comparator = Structure.NextAfter(units, unit, ClauseUnitKind.Comparator) >= 0;
        into.Add(57, comparator ? 1u : 0u, cue.Hash);
        into.Add(58, frame.HasComparator ? 1u : 0u, relation);
        into.Add(59, units[unit].Depth > 0 ? 1u : 0u, relation);
    }

    /// <summary>A clause that already has a number about the same rival states no second claim.</summary>
    private static void AddNumbers(SentenceFrame frame, in ComparisonCue cue, uint relation, ReadOnlySpan<NumberLabel> labels, FeatureList into)
    {
        int left = -1;
        int right = -1;
        for (int i = 0; i < labels.Length; i++)
        {
            if (!NumberLabels.IsClaim(labels[i]))
            {
                continue;
            }

            int unit = frame.UnitAt(frame.Quantities[i].FirstToken);
            if (unit < cue.Unit)
            {
                left = i;
            }
            else if (right < 0)
            {
                right = i;
            }
        }

        AddNumber(frame, cue, left, relation, labels, 60, into);
        AddNumber(frame, cue, right, relation, labels, 70, into);
        into.Add(80, (left >= 0 ? 1u : 0u) + (right >= 0 ? 2u : 0u), relation);
        into.Add(81, (left >= 0 ? 1u : 0u) + (right >= 0 ? 2u : 0u), cue.Hash);
    }

    private static void AddNumber(SentenceFrame frame, in ComparisonCue cue, int number, uint relation, ReadOnlySpan<NumberLabel> labels, uint template, FeatureList into)
    {
        if (number < 0)
        {
            into.Add(template, relation);
            return;
        }

        int unit = frame.UnitAt(frame.Quantities[number].FirstToken);
        into.Add(template + 1, Structure.Distance(cue.Unit, unit), relation);
        into.Add(template + 2, Structure.Path(frame.Units, cue.Unit, unit), relation);
        into.Add(template + 3, (uint)labels[number], relation);
        into.Add(template + 4, frame.Units[unit].Clause == frame.Units[cue.Unit].Clause ? 1u : 0u, cue.Hash);
    }

    private static void AddMentions(PaperFrame paper, SentenceFrame frame, in ComparisonCue cue, uint relation, FeatureList into)
    {
        bool own = false;
        int benchmarks = 0;
        int rivals = 0;
        int tasks = 0;
        foreach (Mention mention in frame.Mentions)
        {
            own |= mention.IsThisWork;
            benchmarks += mention.Kind == EntityKind.Benchmark ? 1 : 0;
            tasks += mention.Kind == EntityKind.Task ? 1 : 0;
            rivals += mention.Kind == EntityKind.Model && !mention.IsThisWork && mention.FirstToken > cue.Token ? 1 : 0;
        }

        into.Add(90, own ? 1u : 0u, relation);
        into.Add(91, (uint)Math.Min(benchmarks, 2), relation);
        into.Add(92, (uint)Math.Min(rivals, 2), relation);
        into.Add(93, (uint)Math.Min(tasks, 2), relation);
        into.Add(94, own ? 1u : 0u, cue.Hash);
        into.Add(95, (uint)Math.Min(benchmarks, 1) + (uint)Math.Min(rivals, 1) * 2 + (own ? 4u : 0u), relation);
        into.Add(96, (uint)(frame.Index * 5 / Math.Max(1, paper.SentenceCount)), relation);
        into.Add(97, paper.IsTitle(frame.Index) ? 1u : 0u, relation);
        into.Add(98, (uint)(frame.Classes & (WordRole.Reach | WordRole.Propose | WordRole.BaselineNoun)), relation);
    }
}
