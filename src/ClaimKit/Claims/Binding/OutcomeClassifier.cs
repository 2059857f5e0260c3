using ClaimKit.Claims.Clauses;
using ClaimKit.Learning;

namespace ClaimKit.Claims.Binding;

/// <summary>Says whether a claim is good or bad news for its model.</summary>
/// <remarks>Not thread-safe: its buffers belong to one extraction at a time.</remarks>
internal sealed class OutcomeClassifier(BindingModels models)
{
    public const int Labels = (int)Outcome.Same + 1;
    private readonly FeatureList features = new();

    public Outcome Classify(PaperFrame paper, in Anchor anchor, in Candidate metric, in Candidate model, bool hasBaseline)
    {
        Extract(paper, anchor, metric, model, hasBaseline, features);
        int best = 0;
        float top = float.NegativeInfinity;
        for (int label = 0; label < Labels; label++)
        {
            float score = models.Outcomes.Score(features.Items, label);
            (best, top) = score > top ? (label, score) : (best, top);
        }

        return (Outcome)best;
    }

    public static void Extract(PaperFrame paper, in Anchor anchor, in Candidate metric, in Candidate model, bool hasBaseline, FeatureList into)
    {
        into.Clear();
        uint group = (uint)anchor.Group;
        uint polarity = metric.LowerIsBetter switch { null => 0, true => 1, _ => 2 };
        into.Add(1, group);
        into.Add(2, group, polarity);
        into.Add(3, group, model.IsThisWork ? 1u : 0u);
        into.Add(4, group, hasBaseline ? 1u : 0u);
        into.Add(5, group, metric.Head);
        into.Add(6, metric.Head);
        into.Add(7, (uint)model.Kind, model.IsThisWork ? 1u : 0u);
        SentenceFrame frame = paper[anchor.Sentence];
        int clause = frame.Units[anchor.Unit].Clause;
        for (int i = 0; i < frame.Units.Count; i++)
        {
            ClauseUnit unit = frame.Units[i];
            bool near = unit.Clause == clause;
            if (unit.Kind == ClauseUnitKind.Verb || (unit.Kind == ClauseUnitKind.Break && near))
            {
                into.Add(10, unit.Head, near ? 1u : 0u);
                into.Add(11, Structure.VerbGroupOf(unit.Classes), near ? group : 99);
            }
            else if (unit.Kind == ClauseUnitKind.Phrase && near && unit.Is(WordRole.Up | WordRole.Down | WordRole.Superlative | WordRole.Comparative))
            {
                into.Add(12, unit.Head, group);
                into.Add(13, (uint)(unit.Classes & (WordRole.Up | WordRole.Down | WordRole.Superlative | WordRole.Comparative)), polarity);
            }
        }

        int verb = Structure.LastBefore(frame.Units, anchor.Unit, ClauseUnitKind.Verb);
        into.Add(14, verb >= 0 ? frame.Units[verb].Head : 0, group);
        into.Add(15, anchor.Unit > 0 ? Structure.CodeOf(frame.Units[anchor.Unit - 1]) : 0, group);
        into.Add(16, (uint)(frame.Index * 5 / Math.Max(1, paper.SentenceCount)), group);
    }
}
