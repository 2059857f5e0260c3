using ClaimKit.Claims.Binding;
using ClaimKit.Entities;

namespace ClaimKit.Claims.Rules;

/// <summary>The stable ids of what makes a claim.</summary>
internal static class RuleNames
{
    public static string Of(NumberLabel label, EntityKind metric, bool hasBaselineScore)
    {
        bool resource = metric == EntityKind.Resource;
        return label switch
        {
            NumberLabel.Score => hasBaselineScore ? "score-versus" : "score",
            NumberLabel.AbsoluteUp => "gain",
            NumberLabel.AbsoluteDown => "loss",
            NumberLabel.RelativeUp => "relative-gain",
            NumberLabel.RelativeDown => resource ? "reduce-resource" : "relative-loss",
            NumberLabel.FactorUp => "factor-up",
            NumberLabel.FactorDown => resource ? "factor-resource" : "factor-down",
            NumberLabel.RetainedDown => "retain-resource",
            NumberLabel.Retained => "retain-performance",
            _ => "none",
        };
    }

    public static string Of(Relation relation) => relation switch
    {
        Relation.Better => "better-than",
        Relation.Worse => "worse-than",
        Relation.Equal => "on-par",
        Relation.StateOfTheArt => "state-of-the-art",
        Relation.Rank => "rank",
        _ => "none",
    };
}
