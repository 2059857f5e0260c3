using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Training.Gold;

namespace ClaimKit.Training.Evaluation;

/// <summary>Compares one extracted claim with one gold claim, slot by slot.</summary>
internal static class SlotJudge
{
    /// <summary>Whether the claim states the gold claim's headline number in an overlapping sentence.</summary>
    public static bool IsFound(GoldClaim gold, Claim claim) =>
        gold.Quote.Overlaps(claim.Sentence.Span) && (SameNumber(gold.Headline!, claim.Delta) || SameNumber(gold.Headline!, claim.Score));

    public static SlotVerdict Judge(GoldClaim gold, Claim claim, bool strict)
    {
        bool model = (gold.Model.Contains("@this", StringComparer.Ordinal) && claim.Model is { IsThisWork: true }) || (claim.Model is not null && NameMatch.Same(claim.Model.Name, gold.Model, strict));
        bool delta = gold.Delta is GoldNumber change
            ? SameNumber(change, claim.Delta) && claim.Delta!.Form == change.Form && (change.Direction == Direction.None || change.Direction == claim.Delta.Direction)
            : gold.Score is not null && SameNumber(gold.Score, claim.Score);
        bool baseline = gold.Baseline.Count == 0 && claim.Baselines.Count == 0
            || (claim.Baselines.Count == 0 ? NameMatch.Same(null, gold.Baseline, strict) : claim.Baselines.Any(b => NameMatch.Same(b.Name, gold.Baseline, strict)));
        Qualifier expected = gold.Headline?.Qualifier ?? Qualifier.None;
        Qualifier found = (claim.Delta ?? claim.Score)?.Qualifier ?? Qualifier.None;
        return new SlotVerdict(
            model,
            NameMatch.Same(NameOf(claim.Benchmark), gold.Benchmark, strict),
            NameMatch.Same(NameOf(claim.Metric), gold.Metric, strict),
            delta,
            baseline,
            !gold.IsNumeric || expected == found,
            gold.Outcomes.Contains(claim.Outcome));
    }

    public static bool IsSameComparison(GoldClaim gold, Claim claim) => gold.Quote.Overlaps(claim.Sentence.Span) && gold.Relations.Contains(claim.Relation);

    public static bool IsRightComparison(GoldClaim gold, Claim claim)
    {
        SlotVerdict verdict = Judge(gold, claim, strict: false);
        return verdict.Model && verdict.Benchmark && (verdict.Baseline || gold.Baseline.Count == 0 || gold.Baseline.Contains(null, StringComparer.Ordinal));
    }

    public static double ComparisonValue(GoldClaim gold, Claim claim)
    {
        SlotVerdict verdict = Judge(gold, claim, strict: false);
        return (IsRightComparison(gold, claim) ? 2 : 0) + (((verdict.Model ? 1 : 0) + (verdict.Benchmark ? 1 : 0) + (verdict.Baseline ? 1 : 0)) / 10.0);
    }

    private static bool SameNumber(GoldNumber gold, Measurement? found) => found is not null && gold.Matches(found.Value, found.Upper, found.Unit);

    private static string? NameOf(Entity? entity) => entity?.Name;
}
