using System.Globalization;
using ClaimKit.Claims;

namespace ClaimKit.Output.Html;

/// <summary>The words and names of the page.</summary>
internal static class Words
{
    public static string ClaimId(string paperId, int claim) => string.Create(CultureInfo.InvariantCulture, $"{paperId}c{claim}");

    /// <summary><c>1 paper</c>, <c>1,200 papers</c>.</summary>
    public static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The class of the style sheet.</summary>
    public static string Of(MarkKind kind) => kind switch
    {
        MarkKind.Number => "number",
        MarkKind.Model => "model",
        MarkKind.Benchmark => "benchmark",
        MarkKind.Metric => "metric",
        MarkKind.Baseline => "baseline",
        MarkKind.Condition => "condition",
        _ => "refusal",
    };

    /// <summary>The class of the style sheet.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Better => "better",
        Outcome.Worse => "worse",
        Outcome.Same => "same",
        _ => "open",
    };

    public static string Of(RefusalReason reason) => reason switch
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

    /// <summary>What a comparison without a number says.</summary>
    public static string Of(Relation relation) => relation switch
    {
        Relation.Better => "better",
        Relation.Worse => "worse",
        Relation.Equal => "on par",
        Relation.StateOfTheArt => "state of the art",
        Relation.Rank => "ranked",
        _ => "",
    };
}
