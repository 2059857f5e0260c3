using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimKit.Claims;

namespace ClaimKit.Output;

/// <summary>The contract's <c>claim</c>. Its properties stand in the order in which they are written.</summary>
internal sealed class WireClaim
{
    [JsonConverter(typeof(EnumNameConverter<ClaimKind>))]
    public required ClaimKind Kind { get; set; }

    public WireEntity? Model { get; set; }

    public WireEntity? Benchmark { get; set; }

    public WireEntity? Metric { get; set; }

    public WireNumber? Score { get; set; }

    public WireDelta? Delta { get; set; }

    public WireEntity[] Baselines { get; set; } = [];

    public WireNumber? BaselineScore { get; set; }

    [JsonConverter(typeof(RelationNameConverter))]
    public Relation Relation { get; set; }

    [JsonConverter(typeof(EnumNameConverter<Outcome>))]
    public Outcome Outcome { get; set; }

    public WireSpan[] Conditions { get; set; } = [];

    public required WireSpan Sentence { get; set; }

    public required double Confidence { get; set; }

    public required string Rule { get; set; }

    public static WireClaim From(Claim claim) => new()
    {
        Kind = claim.Kind != ClaimKind.None ? claim.Kind : throw new ArgumentException("A claim on the wire has a kind.", nameof(claim)),
        Model = WireEntity.From(claim.Model),
        Benchmark = WireEntity.From(claim.Benchmark),
        Metric = WireEntity.From(claim.Metric),
        Score = WireNumber.From(claim.Score),
        Delta = WireDelta.From(claim.Delta),
        Baselines = [.. claim.Baselines.Select(baseline => WireEntity.From(baseline)!)],
        BaselineScore = WireNumber.From(claim.BaselineScore),
        Relation = claim.Relation,
        Outcome = claim.Outcome,
        Conditions = [.. claim.Conditions.Select(WireSpan.From)],
        Sentence = WireSpan.From(claim.Sentence),
        Confidence = claim.Confidence,
        Rule = claim.Rule,
    };

    public Claim ToClaim() => new()
    {
        Kind = Kind != ClaimKind.None ? Kind : throw new JsonException("A claim has a kind."),
        Model = Model?.ToEntity(),
        Benchmark = Benchmark?.ToEntity(),
        Metric = Metric?.ToEntity(),
        Score = Score?.ToMeasurement(),
        Delta = Delta?.ToDelta(),
        Baselines = [.. Baselines.Select(baseline => baseline.ToEntity())],
        BaselineScore = BaselineScore?.ToMeasurement(),
        Relation = Relation,
        Outcome = Outcome,
        Conditions = [.. Conditions.Select(condition => condition.ToPart())],
        Sentence = Sentence.ToPart(),
        Confidence = Confidence,
        Rule = Rule,
    };
}
