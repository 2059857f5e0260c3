using ClaimKit.Claims;
using ClaimKit.Entities;

namespace ClaimKit.Cli.Rendering;

/// <summary>The cells of a claim's row, as safe plain text.</summary>
internal static class ClaimText
{
    /// <summary>The score, the change, both, or what a comparison says.</summary>
    public static string Result(Claim claim)
    {
        string? score = claim.Score is null ? null : SafeText.Of(NumberText.Of(claim.Score));
        string? change = claim.Delta is null ? null : SafeText.Of(NumberText.Of(claim.Delta));
        string numbers = score is not null && change is not null ? $"{score} ({change})" : score ?? change ?? "";
        string relation = claim.Relation switch
        {
            Relation.Better => "better than",
            Relation.Worse => "worse than",
            Relation.Equal => "on par with",
            Relation.StateOfTheArt => "state of the art",
            Relation.Rank when numbers.Length == 0 => "ranked",
            _ => "",
        };
        return relation.Length > 0 && numbers.Length > 0 ? $"{relation}, {numbers}" : relation + numbers;
    }

    /// <summary>What it is compared with, and the value that has.</summary>
    public static string Against(Claim claim)
    {
        string names = string.Join(", ", claim.Baselines.Select(Name));
        if (claim.BaselineScore is null)
        {
            return names;
        }

        string score = SafeText.Of(NumberText.Of(claim.BaselineScore));
        return names.Length > 0 ? $"{names} ({score})" : $"from {score}";
    }

    public static string Conditions(Claim claim) => string.Join("; ", claim.Conditions.Select(condition => SafeText.Of(condition.Text)));

    public static string Name(Entity? entity) => entity is null ? "" : SafeText.Of(entity.Name);

    /// <summary>A reason in words: <c>dataset size</c>.</summary>
    public static string Reason(RefusalReason reason) => reason switch
    {
        RefusalReason.DatasetSize => "the size of a dataset",
        RefusalReason.ModelScale => "the size of a model",
        RefusalReason.Count => "a count",
        RefusalReason.Year => "a date",
        RefusalReason.Resolution => "the resolution of the input",
        RefusalReason.ContextLength => "a length of context",
        RefusalReason.Setting => "a setting of the experiment",
        RefusalReason.ListIndex => "a number in a list",
        RefusalReason.OtherSide => "the other side of a comparison",
        RefusalReason.Background => "background, not about a system",
        RefusalReason.NotMeasured => "nothing says what was measured",
        _ => "no reason known",
    };
}
