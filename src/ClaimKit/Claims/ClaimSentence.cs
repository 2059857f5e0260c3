using System.Text;

namespace ClaimKit.Claims;

/// <summary>A claim in the words of a person: who, what, how much, where, against whom, under which conditions.</summary>
internal static class ClaimSentence
{
    public static string Of(Claim claim)
    {
        var sentence = new StringBuilder();
        if (claim.Model is { } model)
        {
            sentence.Append(model.Name).Append(':');
        }

        Add(sentence, claim.Metric?.Name);
        Add(sentence, Result(claim));
        Add(sentence, claim.Benchmark is { } benchmark ? $"on {benchmark.Name}" : null);
        AddBaselines(sentence, claim);
        if (claim.Conditions.Count > 0)
        {
            sentence.Append(" [").AppendJoin("; ", claim.Conditions.Select(condition => condition.Text)).Append(']');
        }

        return sentence.ToString();
    }

    /// <summary>The score with the change beside it, or what the comparison says.</summary>
    private static string? Result(Claim claim)
    {
        if (claim.Score is { } score)
        {
            return claim.Delta is null ? score.ToString() : $"{score} ({claim.Delta})";
        }

        return claim.Delta?.ToString() ?? claim.Relation switch
        {
            Relation.Better => "better",
            Relation.Worse => "worse",
            Relation.Equal => "on par",
            Relation.StateOfTheArt => "state of the art",
            Relation.Rank => "ranked",
            _ => null,
        };
    }

    private static void AddBaselines(StringBuilder sentence, Claim claim)
    {
        if (claim.Baselines.Count > 0)
        {
            sentence.Append(", vs ").AppendJoin(", ", claim.Baselines.Select(baseline => baseline.Name));
            Add(sentence, claim.BaselineScore is { } value ? $"({value})" : null);
        }
        else if (claim.BaselineScore is { } before)
        {
            sentence.Append(", from ").Append(before);
        }
    }

    private static void Add(StringBuilder sentence, string? part)
    {
        if (!string.IsNullOrEmpty(part))
        {
            sentence.Append(sentence.Length > 0 ? " " : "").Append(part);
        }
    }
}
