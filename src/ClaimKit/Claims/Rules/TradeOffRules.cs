using ClaimKit.Entities;

namespace ClaimKit.Claims.Rules;

/// <summary>Ties the claims of one sentence that are two sides of one bargain: less of a resource here, performance kept or gained there.</summary>
internal static class TradeOffRules
{
    public static IReadOnlyList<TradeOff> Find(List<Claim> claims)
    {
        List<TradeOff>? found = null;
        for (int i = 0; i + 1 < claims.Count; i++)
        {
            int next = i + 1;
            if (claims[i].Sentence.Span != claims[next].Sentence.Span)
            {
                continue;
            }

            if (IsSaving(claims[i]) && IsBenefit(claims[next]))
            {
                (found ??= []).Add(new TradeOff(i, next));
            }
            else if (IsBenefit(claims[i]) && IsSaving(claims[next]))
            {
                (found ??= []).Add(new TradeOff(next, i));
            }
        }

        return found ?? (IReadOnlyList<TradeOff>)[];
    }

    private static bool IsSaving(Claim claim) => claim is { Metric.Kind: EntityKind.Resource, Delta.Direction: Direction.Down };

    private static bool IsBenefit(Claim claim) =>
        claim.Metric?.Kind != EntityKind.Resource && (claim.Delta is { Form: DeltaForm.Retained } or { Direction: Direction.Up or Direction.Down } || claim.Score is not null || claim.Relation == Relation.Equal);
}
