using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Claims.Rules;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Text;

namespace ClaimKit.Claims;

/// <summary>Fills the slots of one claim after the other and builds the claims.</summary>
/// <remarks>Not thread-safe: one instance belongs to one extraction at a time and is used again for the next.</remarks>
internal sealed class ClaimBinder(BindingModels models)
{
    private const int Slots = 4;
    private readonly SlotBinder slots = new(models);
    private readonly OutcomeClassifier outcomes = new(models);
    private readonly FormClassifier forms = new(models);
    private readonly PreviousChoice[] previousNumeric = new PreviousChoice[Slots];
    private readonly PreviousChoice[] previousComparison = new PreviousChoice[Slots];
    private readonly Candidate[] chosen = new Candidate[Slots];
    private readonly bool[] filled = new bool[Slots];
    private readonly List<Candidate> benchmarks = [];
    private readonly List<Candidate> baselines = [];
    private readonly List<TextSpan> conditions = [];
    private PaperFrame paper = new();
    private PreviousForm previousForm;

    public void Begin(PaperFrame newPaper)
    {
        paper = newPaper;
        slots.Begin(newPaper);
        Array.Clear(previousNumeric);
        Array.Clear(previousComparison);
        previousForm = default;
    }

    public TextPart Part(TextSpan span) => new(span, span.Of(paper.Text.Text));

    /// <param name="anchor">The number.</param>
    /// <param name="probability">How sure it is that it makes a claim.</param>
    /// <param name="labels">What the numbers of the sentence are.</param>
    /// <param name="alone">What <see cref="NumberFeatures.AddAlone"/> says of the number.</param>
    /// <param name="claims">Receives the claims.</param>
    public void AddNumeric(in Anchor anchor, float probability, List<NumberLabel> labels, ReadOnlySpan<uint> alone, List<Claim> claims)
    {
        float confidence = probability * Fill(anchor, previousNumeric);
        NumberLabel label = forms.Classify(paper, anchor, chosen[(int)Slot.Metric], previousForm, alone);
        previousForm = new PreviousForm(label, anchor.Sentence, anchor.Unit, anchor.Sign, chosen[(int)Slot.Metric].Key);
        SentenceFrame frame = paper[anchor.Sentence];
        Quantity quantity = frame.Quantities[anchor.Quantity].Quantity;
        (Measurement? side, Measurement? score) = OtherSides.Find(paper, frame, anchor.Quantity, label, labels);
        Delta? delta = label == NumberLabel.Score ? null : DeltaOf(quantity, label);
        score ??= label == NumberLabel.Score ? MeasurementOf(quantity) : null;
        Entity? metric = EntityAt(Slot.Metric);
        var claim = new Claim
        {
            Kind = ClaimKind.Numeric,
            Model = EntityAt(Slot.Model),
            Metric = metric,
            Score = score,
            Delta = delta,
            BaselineScore = side,
            Baselines = Baselines(anchor),
            Outcome = OutcomeOf(anchor),
            Conditions = Conditions(frame),
            Sentence = Part(frame.Sentence.Span),
            Confidence = Calibration.OfNumeric(confidence),
            Rule = RuleNames.Of(label, metric?.Kind ?? EntityKind.None, side is not null),
        };
        AddForEachBenchmark(anchor, claim, claims);
    }

    public void AddComparison(in Anchor anchor, Relation relation, float probability, List<Claim> claims)
    {
        float confidence = probability * Fill(anchor, previousComparison);
        SentenceFrame frame = paper[anchor.Sentence];
        var claim = new Claim
        {
            Kind = ClaimKind.Comparison,
            Model = EntityAt(Slot.Model),
            Metric = EntityAt(Slot.Metric),
            Score = relation == Relation.Rank ? RankOf(frame, anchor.Unit) : null,
            Baselines = Baselines(anchor),
            Relation = relation,
            Outcome = OutcomeOf(anchor),
            Conditions = Conditions(frame),
            Sentence = Part(frame.Sentence.Span),
            Confidence = Calibration.OfComparison(confidence),
            Rule = RuleNames.Of(relation),
        };
        AddForEachBenchmark(anchor, claim, claims);
    }

    /// <summary>Chooses a candidate for each slot in turn and returns how sure the choices are together.</summary>
    private float Fill(in Anchor anchor, PreviousChoice[] previous)
    {
        float confidence = 1;
        Array.Clear(chosen);
        Array.Clear(filled);
        for (int slot = 0; slot < Slots; slot++)
        {
            (int index, float probability) = slots.Choose(paper, anchor, (Slot)slot, previous[slot], chosen);
            if (index >= 0)
            {
                chosen[slot] = slots.Context.Pool[index];
                filled[slot] = true;
            }

            // What it is compared with does not count: the tuple is model, benchmark, metric and number.
            confidence *= (Slot)slot == Slot.Baseline ? 1 : probability;
            previous[slot] = PreviousChoice.Of(paper, anchor, chosen[slot]);
        }

        return confidence;
    }

    private void AddForEachBenchmark(in Anchor anchor, Claim claim, List<Claim> claims)
    {
        if (!filled[(int)Slot.Benchmark])
        {
            claims.Add(claim);
            return;
        }

        ListExpansion.Expand(paper, anchor, Slot.Benchmark, chosen[(int)Slot.Benchmark], benchmarks);
        foreach (Candidate benchmark in benchmarks)
        {
            claims.Add(claim with { Benchmark = EntityOf(benchmark, Slot.Benchmark) });
        }
    }

    private Entity[] Baselines(in Anchor anchor)
    {
        if (!filled[(int)Slot.Baseline])
        {
            return [];
        }

        ListExpansion.Expand(paper, anchor, Slot.Baseline, chosen[(int)Slot.Baseline], baselines);
        var entities = new Entity[baselines.Count];
        for (int i = 0; i < entities.Length; i++)
        {
            entities[i] = EntityOf(baselines[i], Slot.Baseline);
        }

        return entities;
    }

    private Outcome OutcomeOf(in Anchor anchor) =>
        outcomes.Classify(paper, anchor, chosen[(int)Slot.Metric], chosen[(int)Slot.Model], filled[(int)Slot.Baseline]);

    private TextPart[] Conditions(SentenceFrame frame)
    {
        ConditionRules.Find(paper.Text, frame, conditions);
        int count = 0;
        foreach (TextSpan span in conditions)
        {
            count += IsFree(span) ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var parts = new TextPart[count];
        foreach (TextSpan span in conditions)
        {
            if (IsFree(span))
            {
                parts[^count--] = Part(span);
            }
        }

        return parts;
    }

    /// <summary>Whether no slot is filled from the stretch already.</summary>
    private bool IsFree(TextSpan span)
    {
        for (int slot = 0; slot < Slots; slot++)
        {
            if (filled[slot] && SpanOf(chosen[slot]).Overlaps(span))
            {
                return false;
            }
        }

        return true;
    }

    private Entity? EntityAt(Slot slot) => filled[(int)slot] ? EntityOf(chosen[(int)slot], slot) : null;

    private TextSpan SpanOf(in Candidate candidate) => new(paper.Text[candidate.FirstToken].Start, paper.Text[candidate.EndToken - 1].End);

    private Entity EntityOf(in Candidate candidate, Slot slot)
    {
        TextSpan span = SpanOf(candidate);
        string text = span.Of(paper.Text.Text);
        EntityKind kind = candidate.Kind != EntityKind.None ? candidate.Kind : slot switch
        {
            Slot.Metric => EntityKind.Metric,
            Slot.Benchmark => EntityKind.Benchmark,
            _ => EntityKind.Model,
        };
        return new Entity { Span = span, Text = text, Name = candidate.Name ?? EntityNames.Of(text, slot == Slot.Metric), Kind = kind, IsThisWork = candidate.IsThisWork, LowerIsBetter = candidate.LowerIsBetter };
    }

    private Measurement MeasurementOf(in Quantity quantity) => Measurements.Of(quantity, paper.Text.Text);

    private Delta DeltaOf(in Quantity quantity, NumberLabel label) => new()
    {
        Span = quantity.Span,
        Text = quantity.Span.Of(paper.Text.Text),
        Value = quantity.Value,
        Upper = quantity.Upper,
        Unit = quantity.Unit.Length == 0 && NumberLabels.FormOf(label) == DeltaForm.Absolute ? Units.Points : quantity.Unit,
        Qualifier = quantity.Qualifier,
        Uncertainty = quantity.Uncertainty,
        Form = NumberLabels.FormOf(label),
        Direction = NumberLabels.DirectionOf(label),
    };

    /// <summary>The place nearest to the cue.</summary>
    private Measurement? RankOf(SentenceFrame frame, int unit)
    {
        Measurement? best = null;
        int distance = int.MaxValue;
        foreach (FoundQuantity found in frame.Quantities)
        {
            int d = Math.Abs(frame.UnitAt(found.FirstToken) - unit);
            if (string.Equals(found.Quantity.Unit, Units.Rank, StringComparison.Ordinal) && d < distance)
            {
                best = MeasurementOf(found.Quantity);
                distance = d;
            }
        }

        return best;
    }
}
