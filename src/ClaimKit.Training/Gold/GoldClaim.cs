using ClaimKit.Claims;
using ClaimKit.Text;

namespace ClaimKit.Training.Gold;

/// <summary>A claim of the gold annotation. A null among the accepted names says that an empty slot is right, too.</summary>
internal sealed record GoldClaim
{
    public required bool IsNumeric { get; init; }

    public required TextSpan Quote { get; init; }

    public required IReadOnlyList<string?> Model { get; init; }

    public required IReadOnlyList<string?> Benchmark { get; init; }

    public required IReadOnlyList<string?> Metric { get; init; }

    public required IReadOnlyList<string?> Baseline { get; init; }

    public GoldNumber? Score { get; init; }

    public GoldNumber? Delta { get; init; }

    public GoldNumber? BaselineScore { get; init; }

    public Relation Relation { get; init; }

    /// <summary>All relations that are right: <see cref="Relation"/> and those that the annotation accepts beside it.</summary>
    public required IReadOnlyList<Relation> Relations { get; init; }

    public Outcome Outcome { get; init; }

    /// <summary>All outcomes that are right.</summary>
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>The number that the claim is about: the change where there is one, else the score.</summary>
    public GoldNumber? Headline => Delta ?? Score;
}
