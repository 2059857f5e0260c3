using ClaimKit.Claims.Clauses;
using ClaimKit.Learning;

namespace ClaimKit.Claims.Binding;

/// <summary>
/// Looks at a claim's number once more when its metric is known: 5 % of an accuracy is a difference, 5 % of a latency a fraction, and an improvement of a latency goes down.
/// </summary>
/// <remarks>Not thread-safe: its buffers belong to one extraction at a time.</remarks>
internal sealed class FormClassifier(BindingModels models)
{
    /// <summary>The first label that is a claim: nothing else is chosen here.</summary>
    public const NumberLabel First = NumberLabel.Score;
    private readonly FeatureList features = new();

    /// <param name="paper">The paper.</param>
    /// <param name="anchor">The number.</param>
    /// <param name="metric">The metric; the default where there is none.</param>
    /// <param name="previous">What the claim before was found to be: "drops by 38.8% without and 45.6% with".</param>
    /// <param name="alone">What <see cref="NumberFeatures.AddAlone"/> says of the number.</param>
    public NumberLabel Classify(PaperFrame paper, in Anchor anchor, in Candidate metric, in PreviousForm previous, ReadOnlySpan<uint> alone)
    {
        features.Clear();
        features.AddAll(alone);
        AddWithMetric(paper, anchor, metric, previous, features);
        NumberLabel best = First;
        float top = float.NegativeInfinity;
        string unit = paper[anchor.Sentence].Quantities[anchor.Quantity].Quantity.Unit;
        for (int label = (int)First; label < NumberLabels.Count; label++)
        {
            if (!NumberLabels.IsPossible((NumberLabel)label, unit))
            {
                continue;
            }

            float score = models.Forms.Score(features.Items, label);
            (best, top) = score > top ? ((NumberLabel)label, score) : (best, top);
        }

        return best;
    }

    /// <param name="paper">The paper.</param>
    /// <param name="anchor">The number. What it was taken for at first does not count: that would only be copied.</param>
    /// <param name="metric">The metric; the default where there is none.</param>
    /// <param name="previous">What the claim before was found to be.</param>
    /// <param name="into">Receives the features.</param>
    public static void Extract(PaperFrame paper, in Anchor anchor, in Candidate metric, in PreviousForm previous, FeatureList into)
    {
        into.Clear();
        NumberFeatures.AddAlone(paper, paper[anchor.Sentence], anchor.Quantity, into);
        AddWithMetric(paper, anchor, metric, previous, into);
    }

    private static void AddWithMetric(PaperFrame paper, in Anchor anchor, in Candidate metric, in PreviousForm previous, FeatureList into)
    {
        SentenceFrame frame = paper[anchor.Sentence];
        NumberFeatures.AddPrevious(frame, anchor.Quantity, NumberLabel.None, into);
        uint unit = anchor.Sign;
        uint polarity = metric.LowerIsBetter switch { null => 0, true => 1, _ => 2 };
        uint kind = (uint)metric.Kind + (metric.EndToken > 0 ? 10u : 0u);
        int verb = Structure.LastBefore(frame.Units, anchor.Unit, ClauseUnitKind.Verb, sameClause: false);
        uint verbGroup = verb >= 0 ? Structure.VerbGroupOf(frame.Units[verb].Classes) + 1 : 0;
        into.Add(201, polarity);
        into.Add(202, metric.Group.Fine);
        into.Add(203, metric.Group.Coarse);
        into.Add(204, metric.Head);
        into.Add(205, kind);
        into.Add(206, unit, metric.Head);
        into.Add(207, unit, metric.Group.Fine);
        into.Add(208, unit, metric.Group.Coarse);
        into.Add(209, unit, kind + (polarity * 100));
        into.Add(210, verbGroup, kind + (polarity * 100));
        into.Add(211, verbGroup, metric.Group.Coarse);
        into.Add(212, verb >= 0 ? frame.Units[verb].Head : 0, polarity);
        if (metric.EndToken > 0 && metric.Sentence == anchor.Sentence && metric.Unit >= 0)
        {
            uint path = Structure.Path(frame.Units, anchor.Unit, metric.Unit);
            into.Add(213, path);
            into.Add(214, path, polarity + (10 * verbGroup));
            into.Add(215, path, unit);
            uint link = metric.Unit > 0 ? Structure.CodeOf(frame.Units[metric.Unit - 1]) : 1;
            into.Add(216, link, polarity + (10 * verbGroup));
        }

        AddChangeWords(frame, anchor, polarity, into);
        AddPrevious(frame, anchor, metric, previous, into);
    }

    private static void AddPrevious(SentenceFrame frame, in Anchor anchor, in Candidate metric, in PreviousForm previous, FeatureList into)
    {
        if (previous.Label == NumberLabel.None || previous.Sentence != anchor.Sentence)
        {
            into.Add(219, 0);
            return;
        }

        uint label = (uint)previous.Label;
        uint same = (previous.Sign == anchor.Sign ? 1u : 0u) + (previous.Metric == metric.Key ? 2u : 0u);
        bool verbs = Structure.CountBetween(frame.Units, previous.Unit, anchor.Unit, ClauseUnitKind.Verb) > 0;
        into.Add(219, label, same);
        into.Add(220, label, same + (verbs ? 4u : 0u) + (uint)(8 * Math.Min(3, frame.Units[anchor.Unit].Depth)));
        into.Add(221, label, Structure.Path(frame.Units, previous.Unit, anchor.Unit));
        into.Add(222, label + (100 * same), metric.LowerIsBetter switch { null => 0u, true => 1u, _ => 2u } + (verbs ? 4u : 0u));
    }

    /// <summary>Words of change around the number ("reduction", "faster") together with the metric's polarity.</summary>
    private static void AddChangeWords(SentenceFrame frame, in Anchor anchor, uint polarity, FeatureList into)
    {
        const int Reach = 3;
        for (int i = Math.Max(0, anchor.Unit - Reach); i < Math.Min(frame.Units.Count, anchor.Unit + Reach + 1); i++)
        {
            WordRole roles = frame.Units[i].Classes & (WordRole.Up | WordRole.Down | WordRole.ChangeNoun | WordRole.Comparative | WordRole.Keep | WordRole.Use);
            if (roles != WordRole.None)
            {
                into.Add(217, (uint)roles, polarity + (uint)(10 * (i - anchor.Unit + Reach)));
                into.Add(218, frame.Units[i].Head, polarity);
            }
        }
    }
}
