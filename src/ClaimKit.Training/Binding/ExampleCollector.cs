using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Learning;
using ClaimKit.Quantities;
using ClaimKit.Tokens;
using ClaimKit.Training.Gold;

namespace ClaimKit.Training.Binding;

/// <summary>Lays the gold claims of a document over what the stages found in it, and writes down every decision with its right answers.</summary>
internal sealed class ExampleCollector(PaperAnalyzer analyzer, ExampleSets sets)
{
    private const float OptionalWeight = 0.5f;
    private readonly PaperFrame paper = new();
    private readonly FeatureList features = new();
    private readonly SlotContext context = new();
    private PreviousForm previousForm;

    public void Collect(GoldDocument document)
    {
        string text = document.Paper.FullText;
        analyzer.Analyze(text, document.Title?.Length ?? 0, text.Length, paper);
        var numeric = new PreviousChoice[4];
        var comparison = new PreviousChoice[4];
        previousForm = default;
        for (int i = 0; i < paper.SentenceCount; i++)
        {
            SentenceFrame frame = paper[i];
            List<GoldClaim> here = [.. document.Claims.Where(c => c.Quote.Overlaps(frame.Sentence.Span))];
            NumberLabel[] labels = CollectNumbers(frame, here, numeric);
            CollectCues(frame, here, labels, comparison);
        }
    }

    private NumberLabel[] CollectNumbers(SentenceFrame frame, List<GoldClaim> here, PreviousChoice[] previous)
    {
        NumberAlignment alignment = NumberAlignment.Of(frame, here);
        for (int q = 0; q < frame.Quantities.Count; q++)
        {
            FoundQuantity found = frame.Quantities[q];
            if (NumberClassifier.IsNever(found))
            {
                continue;
            }

            NumberLabel label = alignment.Labels[q];
            if (!alignment.IsOptional[q])
            {
                NumberFeatures.Extract(paper, frame, q, q > 0 ? alignment.Labels[q - 1] : NumberLabel.None, features);
                sets.Numbers.Add(new Example([features.Items.ToArray()], OneOf(NumberLabels.Count, (int)label), 1));
            }

            if (NumberLabels.IsClaim(label))
            {
                var anchor = new Anchor(frame.Index, frame.UnitAt(found.FirstToken), (int)label, TokenHash.Of(found.Quantity.Unit), q);
                CollectSlots(anchor, alignment.Claims[q], previous, alignment.IsOptional[q] ? OptionalWeight : 1);
            }
        }

        return alignment.Labels;
    }

    private void CollectCues(SentenceFrame frame, List<GoldClaim> here, NumberLabel[] labels, PreviousChoice[] previous)
    {
        var cues = new List<ComparisonCue>();
        CueFinder.Find(paper.Text, frame, cues);
        CueAlignment alignment = CueAlignment.Of(paper.Text, cues, here);
        for (int i = 0; i < cues.Count; i++)
        {
            Relation relation = alignment.Relations[i];
            if (!alignment.IsOptional[i])
            {
                CueFeatures.Extract(paper, frame, cues[i], i > 0 ? alignment.Relations[i - 1] : Relation.None, labels, features);
                sets.Cues.Add(new Example([features.Items.ToArray()], OneOf(CueClassifier.Labels, (int)relation), 1));
            }

            if (relation != Relation.None)
            {
                var anchor = new Anchor(frame.Index, cues[i].Unit, Anchor.ComparisonBase + (int)relation, cues[i].Hash, -1);
                CollectSlots(anchor, alignment.Claims[i], previous, alignment.IsOptional[i] ? OptionalWeight : 1);
            }
        }
    }

    private void CollectSlots(Anchor anchor, List<GoldClaim> claims, PreviousChoice[] previous, float weight)
    {
        var chosen = new Candidate[4];
        bool hasBaseline = false;
        foreach (Slot slot in Enum.GetValues<Slot>())
        {
            List<string?> accepted = [.. claims.SelectMany(c => NamesOf(c, slot))];
            if (claims.Exists(c => NamesOf(c, slot).Count == 0))
            {
                accepted.Add(null);
            }

            context.Prepare(paper, anchor, slot, previous[(int)slot], chosen);
            bool[] right = Right(slot, accepted);
            int count = context.Pool.Count;
            var all = new uint[count + 1][];
            for (int i = 0; i < count; i++)
            {
                SlotFeatures.Extract(paper, anchor, slot, context.Pool[i], context, features);
                all[i] = features.Items.ToArray();
            }

            SlotFeatures.ExtractEmpty(paper, anchor, slot, context, features);
            all[count] = features.Items.ToArray();
            if (count > 0 && Array.Exists(right, r => r))
            {
                sets.Slots[(int)slot + (anchor.IsComparison ? 4 : 0)].Add(new Example(all, right, weight));
            }

            int first = Array.IndexOf(right, true);
            bool filled = first >= 0 && first < count;
            chosen[(int)slot] = filled ? context.Pool[first] : default;
            hasBaseline |= slot == Slot.Baseline && filled;
            previous[(int)slot] = PreviousChoice.Of(paper, anchor, chosen[(int)slot]);
        }

        if (!anchor.IsComparison)
        {
            FormClassifier.Extract(paper, anchor, chosen[(int)Slot.Metric], previousForm, features);
            previousForm = new PreviousForm((NumberLabel)anchor.Group, anchor.Sentence, anchor.Unit, anchor.Sign, chosen[(int)Slot.Metric].Key);
            sets.Forms.Add(new Example([features.Items.ToArray()], OneOf(NumberLabels.Count, anchor.Group), weight));
        }

        OutcomeClassifier.Extract(paper, anchor, chosen[(int)Slot.Metric], chosen[(int)Slot.Model], hasBaseline, features);
        sets.Outcomes.Add(new Example([features.Items.ToArray()], OneOf(OutcomeClassifier.Labels, (int)claims[0].Outcome), weight));
    }

    /// <summary>Which candidates of the pool are right, the empty one last. Exact names, where there are any, rule out the merely similar ones.</summary>
    private bool[] Right(Slot slot, List<string?> accepted)
    {
        int count = context.Pool.Count;
        var right = new bool[count + 1];
        bool thisWork = slot == Slot.Model && accepted.Contains("@this", StringComparer.Ordinal);
        foreach (bool strict in (ReadOnlySpan<bool>)[true, false])
        {
            for (int i = 0; i < count; i++)
            {
                Candidate candidate = context.Pool[i];
                string name = candidate.Name ?? EntityNames.Of(paper.Text.Text[paper.Text[candidate.FirstToken].Start..paper.Text[candidate.EndToken - 1].End], slot == Slot.Metric);
                right[i] = (thisWork && candidate.IsThisWork) || NameMatch.Same(name, accepted, strict);
            }

            if (Array.Exists(right, r => r))
            {
                break;
            }
        }

        right[count] = slot == Slot.Model ? accepted.Count == 0 : NameMatch.Same(null, accepted, strict: false);
        return right;
    }

    private static IReadOnlyList<string?> NamesOf(GoldClaim claim, Slot slot) => slot switch
    {
        Slot.Metric => claim.Metric,
        Slot.Model => claim.Model,
        Slot.Benchmark => claim.Benchmark,
        _ => claim.Baseline,
    };

    private static bool[] OneOf(int count, int index)
    {
        var labels = new bool[count];
        labels[index] = true;
        return labels;
    }
}
