using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Text;

namespace ClaimKit.Tests.Output;

/// <summary>Results made by hand, with every kind of thing a result can hold.</summary>
internal static class SampleResults
{
    /// <summary>The papers that the claims of <see cref="Rich"/> are about.</summary>
    public const string Text =
        "Prunella: Pruning by Ear\nPrunella drops up to 62.5% of the tokens and reaches 81.2 ± 0.3 mAP on Kestrel-3D, against 77 for ToMe. "
        + "It beats Sparsely. In zero-shot mode it runs 2-3 times faster — “naïve” 30B.";

    /// <summary>Two numeric claims that trade off, a comparison, a refusal and a diagnostic.</summary>
    public static ExtractionResult Rich { get; } = new()
    {
        Id = "0815",
        Title = "Prunella: Pruning by Ear",
        Claims =
        [
            new Claim
            {
                Kind = ClaimKind.Numeric,
                Model = Model,
                Metric = Entity("tokens", EntityKind.Resource) with { LowerIsBetter = true },
                Delta = Delta("62.5%", 62.5, Units.Percent, Direction.Down, DeltaForm.Relative) with { Qualifier = Qualifier.UpTo },
                Outcome = Outcome.Better,
                Sentence = FirstSentence,
                Confidence = 0.95,
                Rule = "reduce-resource",
            },
            new Claim
            {
                Kind = ClaimKind.Numeric,
                Model = Model,
                Benchmark = Entity("Kestrel-3D", EntityKind.Benchmark),
                Metric = Entity("mAP", EntityKind.Metric) with { LowerIsBetter = false },
                Score = Number("81.2 ± 0.3", 81.2, Units.None) with { Uncertainty = 0.3 },
                Baselines = [Entity("ToMe", EntityKind.Model)],
                BaselineScore = Number("77", 77, Units.None),
                Outcome = Outcome.Better,
                Sentence = FirstSentence,
                Confidence = 0.8,
                Rule = "score-on",
            },
            new Claim
            {
                Kind = ClaimKind.Comparison,
                Model = Model,
                Baselines = [Entity("Sparsely", EntityKind.Model)],
                Relation = Relation.Better,
                Outcome = Outcome.Better,
                Sentence = Part("It beats Sparsely."),
                Confidence = 0.7,
                Rule = "beats",
            },
            new Claim
            {
                Kind = ClaimKind.Numeric,
                Model = Model,
                Metric = Entity("faster", EntityKind.Resource) with { Name = "latency", LowerIsBetter = true },
                Delta = Delta("2-3 times", 2, Units.Times, Direction.Down, DeltaForm.Factor) with { Upper = 3 },
                Conditions = [Part("In zero-shot mode")],
                Sentence = Part("In zero-shot mode it runs 2-3 times faster — “naïve” 30B."),
                Confidence = 1,
                Rule = "factor-faster",
            },
        ],
        TradeOffs = [new TradeOff(0, 1)],
        Refusals = [new Refusal(Part("30B"), RefusalReason.ModelScale)],
        Diagnostics = [new Diagnostic(DiagnosticCodes.BrokenCharacter, "A broken character was read as U+FFFD."), new Diagnostic("CK0003", "Too long.", Part("naïve"))],
    };

    /// <summary>A result with nothing in it.</summary>
    public static ExtractionResult Empty { get; } = new();

    /// <summary>One claim for each member of each enum, so that no name on the wire goes unchecked.</summary>
    public static ExtractionResult EveryName { get; } = new()
    {
        Id = "names",
        Claims =
        [
            .. Enum.GetValues<Relation>().Select(relation => Comparison with { Relation = relation }),
            .. Enum.GetValues<Outcome>().Select(outcome => Comparison with { Outcome = outcome }),
            .. Enum.GetValues<EntityKind>().Select(kind => Comparison with { Benchmark = Entity("Kestrel-3D", kind) }),
            .. Enum.GetValues<Qualifier>().Select(qualifier => Comparison with { Score = Number("77", 77, Units.None) with { Qualifier = qualifier } }),
            .. Enum.GetValues<Direction>().Select(direction => Comparison with { Delta = Delta("77", 77, Units.None, direction, DeltaForm.Absolute) }),
            .. Enum.GetValues<DeltaForm>().Where(form => form != DeltaForm.None)
                .Select(form => Comparison with { Delta = Delta("77", 77, Units.None, Direction.None, form) }),
        ],
        Refusals = [.. Enum.GetValues<RefusalReason>().Select(reason => new Refusal(Part("30B"), reason))],
    };

    public static Claim Comparison => Rich.Claims[2];

    private static Entity Model => Entity("Prunella", EntityKind.Model) with { IsThisWork = true };

    private static TextPart FirstSentence =>
        Part("Prunella drops up to 62.5% of the tokens and reaches 81.2 ± 0.3 mAP on Kestrel-3D, against 77 for ToMe.");

    public static Entity Entity(string text, EntityKind kind) => new() { Span = SpanOf(text), Text = text, Name = text, Kind = kind };

    public static Measurement Number(string text, double value, string unit) =>
        new() { Span = SpanOf(text), Text = text, Value = value, Unit = unit };

    public static Delta Delta(string text, double value, string unit, Direction direction, DeltaForm form) =>
        new() { Span = SpanOf(text), Text = text, Value = value, Unit = unit, Direction = direction, Form = form };

    private static TextPart Part(string text) => new(SpanOf(text), text);

    private static TextSpan SpanOf(string text)
    {
        int start = Text.IndexOf(text, StringComparison.Ordinal);
        return new TextSpan(start, start + text.Length);
    }
}
