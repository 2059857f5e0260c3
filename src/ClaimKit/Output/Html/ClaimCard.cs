using System.Globalization;
using ClaimKit.Claims;

namespace ClaimKit.Output.Html;

/// <summary>A claim on a card beside its text.</summary>
internal static class ClaimCard
{
    public static void WriteTo(HtmlBuilder html, Claim claim, string claimId)
    {
        html.Markup("<li tabindex=\"0\"").Attribute("class", $"card {Words.Of(claim.Outcome)}").Attribute("id", claimId).Markup(">");
        html.Markup("<p class=\"what\">").Element("span", "model", claim.Model?.Name).Element("span", "metric", claim.Metric?.Name).Markup("</p>");
        html.Markup("<p class=\"line\">").Element("span", "result", Result(claim));
        html.Markup("<span class=\"sure\"").Attribute("title", $"rule {claim.Rule}")
            .Markup("><span class=\"meter\"><span").Attribute("style", string.Create(CultureInfo.InvariantCulture, $"width:{100 * claim.Confidence:0}%")).Markup("></span></span>")
            .Text(string.Create(CultureInfo.InvariantCulture, $"{100 * claim.Confidence:0} % sure")).Markup("</span></p>");
        html.Markup("<p class=\"where\">");
        if (claim.Benchmark is { } benchmark)
        {
            html.Markup("on ").Element("span", "benchmark", benchmark.Name).Markup(" ");
        }

        WriteBaselines(html, claim);
        html.Markup("</p>");
        foreach (TextPart condition in claim.Conditions)
        {
            html.Element("p", "condition", condition.Text);
        }

        html.Markup("</li>");
    }

    /// <summary>The score with the change, or what the comparison says.</summary>
    public static string Result(Claim claim)
    {
        string? score = claim.Score is null ? null : NumberText.Of(claim.Score);
        string? change = claim.Delta is null ? null : NumberText.Of(claim.Delta);
        return score is not null && change is not null ? $"{score} ({change})" : score ?? change ?? Words.Of(claim.Relation);
    }

    private static void WriteBaselines(HtmlBuilder html, Claim claim)
    {
        string? value = claim.BaselineScore is null ? null : NumberText.Of(claim.BaselineScore);
        if (claim.Baselines.Count > 0)
        {
            html.Markup("vs ").Element("span", "baseline", string.Join(", ", claim.Baselines.Select(baseline => baseline.Name)));
            html.Text(value is null ? "" : $" ({value})");
        }
        else if (value is not null)
        {
            html.Text($"from {value}");
        }
    }
}
