using ClaimKit.Claims;
using ClaimKit.Training.Gold;

namespace ClaimKit.Training.Evaluation;

/// <summary>Counts the claims of a document against its gold annotation, as <c>gold/score.py</c> does.</summary>
internal static class Scorer
{
    /// <summary>The names of the figures, in the order in which they are reported.</summary>
    public static readonly IReadOnlyList<string> Figures =
    [
        "detect", "tuple", "tuple strict", "slot model", "slot benchmark", "slot metric", "slot delta", "slot baseline", "slot qualifier", "slot outcome", "comparison", "comparison detect", "documents exact",
    ];

    public static Dictionary<string, Tally> Score(IReadOnlyList<GoldClaim> gold, IReadOnlyList<Claim> claims)
    {
        var counts = new Dictionary<string, Tally>(StringComparer.Ordinal);
        CountNumeric([.. gold.Where(c => c.IsNumeric)], [.. claims.Where(c => c.Kind == ClaimKind.Numeric)], counts);
        CountComparisons([.. gold.Where(c => !c.IsNumeric)], [.. claims.Where(c => c.Kind == ClaimKind.Comparison)], counts);
        Tally tuple = counts["tuple"];
        counts["documents exact"] = new Tally(tuple.Right == tuple.Extracted && tuple.Right == tuple.Gold ? 1 : 0, 1, 1);
        return counts;
    }

    private static void CountNumeric(List<GoldClaim> gold, List<Claim> claims, Dictionary<string, Tally> counts)
    {
        List<(int Gold, int Claim)> pairs = BestPairs(gold, claims, SlotJudge.IsFound, (g, c) => SlotJudge.Judge(g, c, strict: false).Count + (0.1 * SlotJudge.Judge(g, c, strict: true).Count));
        int optional = pairs.Count(p => gold[p.Gold].IsOptional);
        int extracted = claims.Count - optional;
        int expected = gold.Count(g => !g.IsOptional);
        pairs.RemoveAll(p => gold[p.Gold].IsOptional);
        counts["detect"] = new Tally(pairs.Count, extracted, expected);
        counts["tuple"] = new Tally(pairs.Count(p => SlotJudge.Judge(gold[p.Gold], claims[p.Claim], strict: false).IsTuple), extracted, expected);
        counts["tuple strict"] = new Tally(pairs.Count(p => SlotJudge.Judge(gold[p.Gold], claims[p.Claim], strict: true).IsTuple), extracted, expected);
        List<SlotVerdict> verdicts = [.. pairs.Select(p => SlotJudge.Judge(gold[p.Gold], claims[p.Claim], strict: false))];
        AddSlot("slot model", v => v.Model);
        AddSlot("slot benchmark", v => v.Benchmark);
        AddSlot("slot metric", v => v.Metric);
        AddSlot("slot delta", v => v.Delta);
        AddSlot("slot baseline", v => v.Baseline);
        AddSlot("slot qualifier", v => v.Qualifier);
        AddSlot("slot outcome", v => v.Outcome);

        void AddSlot(string name, Func<SlotVerdict, bool> slot) => counts[name] = new Tally(verdicts.Count(slot), verdicts.Count, verdicts.Count);
    }

    private static void CountComparisons(List<GoldClaim> gold, List<Claim> claims, Dictionary<string, Tally> counts)
    {
        List<(int Gold, int Claim)> pairs = BestPairs(gold, claims, SlotJudge.IsSameComparison, (g, c) => SlotJudge.ComparisonValue(g, c));
        int optional = pairs.Count(p => gold[p.Gold].IsOptional);
        int extracted = claims.Count - optional;
        int expected = gold.Count(g => !g.IsOptional);
        pairs.RemoveAll(p => gold[p.Gold].IsOptional);
        counts["comparison"] = new Tally(pairs.Count(p => SlotJudge.IsRightComparison(gold[p.Gold], claims[p.Claim])), extracted, expected);
        counts["comparison detect"] = new Tally(pairs.Count, extracted, expected);
    }

    /// <summary>Pairs gold and claims one to one, the most alike first; of equals the first in the gold, then the first extracted.</summary>
    private static List<(int Gold, int Claim)> BestPairs(List<GoldClaim> gold, List<Claim> claims, Func<GoldClaim, Claim, bool> may, Func<GoldClaim, Claim, double> value)
    {
        var possible = new List<(double Value, int Gold, int Claim)>();
        for (int i = 0; i < gold.Count; i++)
        {
            for (int j = 0; j < claims.Count; j++)
            {
                if (may(gold[i], claims[j]))
                {
                    possible.Add((value(gold[i], claims[j]), i, j));
                }
            }
        }

        var pairs = new List<(int, int)>();
        var usedGold = new HashSet<int>();
        var usedClaims = new HashSet<int>();
        foreach ((_, int i, int j) in possible.OrderByDescending(p => p.Value).ThenBy(p => p.Gold).ThenBy(p => p.Claim))
        {
            if (!usedGold.Contains(i) && !usedClaims.Contains(j))
            {
                usedGold.Add(i);
                usedClaims.Add(j);
                pairs.Add((i, j));
            }
        }

        return pairs;
    }
}
