using System.Diagnostics;
using ClaimKit.Entities;

namespace ClaimKit.Claims;

/// <summary>
/// One statement that a model reached a measured result, changed a measured quantity, or compares with something else on it.
/// A slot without words in the text is null or empty: nothing is invented.
/// </summary>
/// <remarks>Immutable and thread-safe. Equality by value; the lists are compared item by item.</remarks>
[DebuggerDisplay("{ToString(),nq} [{Confidence}]")]
public sealed record Claim
{
    /// <summary>Whether the claim has a number of its own.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>What the result belongs to.</summary>
    public Entity? Model { get; init; }

    /// <summary>The one dataset or benchmark (or task, or group) it was measured on.</summary>
    public Entity? Benchmark { get; init; }

    /// <summary>What was measured.</summary>
    public Entity? Metric { get; init; }

    /// <summary>The absolute value that the model has on the metric.</summary>
    public Measurement? Score { get; init; }

    /// <summary>The change against the baseline.</summary>
    public Delta? Delta { get; init; }

    /// <summary>What it is compared with.</summary>
    public IReadOnlyList<Entity> Baselines { get; init; } = [];

    /// <summary>The baseline's absolute value, where the text states it.</summary>
    public Measurement? BaselineScore { get; init; }

    /// <summary>What a comparison says; <see cref="Relation.None"/> for numeric claims.</summary>
    public Relation Relation { get; init; }

    /// <summary>Good or bad news for the model.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>The stretches of text that limit the claim: "zero-shot", "on 8 A100 GPUs".</summary>
    public IReadOnlyList<TextPart> Conditions { get; init; } = [];

    /// <summary>The sentence that carries the claim.</summary>
    public required TextPart Sentence { get; init; }

    /// <summary>How sure the extractor is that model, benchmark, metric and number are all right, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Stable id of the rule that made the claim, such as <c>reduce-resource</c>.</summary>
    public required string Rule { get; init; }

    /// <inheritdoc/>
    public bool Equals(Claim? other) =>
        other is not null
        && Kind == other.Kind && Relation == other.Relation && Outcome == other.Outcome
        && Confidence.Equals(other.Confidence) && string.Equals(Rule, other.Rule, StringComparison.Ordinal)
        && Equals(Model, other.Model) && Equals(Benchmark, other.Benchmark) && Equals(Metric, other.Metric)
        && Equals(Score, other.Score) && Equals(Delta, other.Delta) && Equals(BaselineScore, other.BaselineScore)
        && Sentence.Equals(other.Sentence)
        && Baselines.SequenceEqual(other.Baselines) && Conditions.SequenceEqual(other.Conditions);

    /// <summary>The claim as a short sentence, in the invariant culture: <c>FasterVLM: visual tokens −95 % (relative), vs LLaVA-1.5-7B</c>.</summary>
    /// <remarks>For people. Programs read the properties, or the JSON of <c>ClaimJson</c>.</remarks>
    public override string ToString() => ClaimSentence.Of(this);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Relation, Model, Benchmark, Metric, Score, Delta, Sentence);
}
