using System.Globalization;
using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Fuzz.Mutation;

namespace ClaimKit.Fuzz.Invariants;

/// <summary>What a claim says, without where it stands: equal for the claims of two texts that say the same in other characters.</summary>
internal static class ClaimSignature
{
    /// <summary>Confidences are equal, not close: what the models see of two variants is the same.</summary>
    public static string Of(Claim claim) => string.Create(
        CultureInfo.InvariantCulture,
        $"{claim.Kind} {claim.Rule} model {Of(claim.Model)} benchmark {Of(claim.Benchmark)} metric {Of(claim.Metric)} score {Of(claim.Score)} delta {Of(claim.Delta)} against {string.Join(", ", claim.Baselines.Select(Of))} at {Of(claim.BaselineScore)} {claim.Relation} {claim.Outcome} when {string.Join(", ", claim.Conditions.Select(part => Words(part.Text)))} sure {claim.Confidence:R}");

    public static IReadOnlyList<string> Of(IEnumerable<Claim> claims) => [.. claims.Select(Of)];

    private static string Of(Entity? entity) =>
        entity is null ? "-" : $"{Words(entity.Name)} ({Words(entity.Text)}, {entity.Kind}{(entity.IsThisWork ? ", own" : "")}, {entity.LowerIsBetter})";

    private static string Of(Measurement? number) => number switch
    {
        null => "-",
        Delta delta => $"{Value(delta)} {delta.Direction} {delta.Form}",
        _ => Value(number),
    };

    /// <summary>The stretch without the delimiters of formulas, of which a stretch may have only one half.</summary>
    private static string Words(string text) => TextVariants.Plain(text).Replace("$", "", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);

    private static string Value(Measurement number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number.Value}..{number.Upper}±{number.Uncertainty} {number.Unit} {number.Qualifier}");
}
