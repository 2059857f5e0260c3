using ClaimKit.Claims;
using ClaimKit.Quantities;

namespace ClaimKit.Output.Html;

/// <summary>Who changes what by how much: a bar for each change, those of one unit on one scale, the largest first.</summary>
internal sealed class ImprovementChart
{
    /// <summary>More bars than fit a screen or two are no picture any more.</summary>
    private const int MostBars = 25;

    private readonly List<Bar> percents = [];
    private readonly List<Bar> points = [];
    private readonly List<Bar> factors = [];

    public void Add(Paper paper, ExtractionResult result, string paperId)
    {
        for (int i = 0; i < result.Claims.Count; i++)
        {
            if (result.Claims[i] is { Delta: { Direction: not Direction.None } delta, Metric: not null } claim)
            {
                ListFor(delta)?.Add(new Bar(claim, delta, SystemLabel.Of(claim.Model, paper), paperId, Words.ClaimId(paperId, i)));
            }
        }
    }

    public void WriteTo(HtmlBuilder html)
    {
        if (percents.Count + points.Count + factors.Count == 0)
        {
            html.Markup("<p class=\"none\">No paper states by how much something changes.</p>");
            return;
        }

        html.Markup("<div class=\"charts\">");
        Write(html, "Relative changes, in percent", percents, LargestOf(percents), logarithmic: false);
        Write(html, "Differences in points", points, LargestOf(points), logarithmic: false);
        Write(html, "Factors, on a logarithmic scale", factors, LargestOf(factors), logarithmic: true);
        html.Markup("</div>");
    }

    private static double LargestOf(List<Bar> bars) => bars.Count == 0 ? 1 : bars.Max(bar => bar.Delta.Value);

    private List<Bar>? ListFor(Delta delta) => delta switch
    {
        { Form: DeltaForm.Relative, Unit: Units.Percent } => percents,
        { Form: DeltaForm.Absolute, Unit: Units.Percent or Units.Points } => points,
        { Form: DeltaForm.Factor, Value: > 1 } => factors,
        _ => null,
    };

    private static void Write(HtmlBuilder html, string heading, List<Bar> bars, double largest, bool logarithmic)
    {
        if (bars.Count == 0)
        {
            return;
        }

        html.Markup("<figure class=\"bars\"><figcaption>").Text(heading).Element("small", null, bars.Count > MostBars ? $"the largest {MostBars} of {Words.Counted(bars.Count, "change")}" : null).Markup("</figcaption>");
        foreach (Bar bar in bars.OrderByDescending(bar => bar.Delta.Value).Take(MostBars))
        {
            double share = logarithmic ? Math.Log(bar.Delta.Value) / Math.Log(largest) : bar.Delta.Value / largest;
            html.Markup("<a class=\"bar\"").Attribute("href", "#" + bar.ClaimId).Attribute("data-paper", bar.PaperId).Markup("><span class=\"label\">")
                .Element("b", null, bar.Model).Text(" ").Text(bar.Claim.Metric!.Name);
            html.Element("small", null, bar.Claim.Benchmark is { } benchmark ? $" on {benchmark.Name}" : null);
            html.Markup("</span>").Element("span", "value", NumberText.Of(bar.Delta));
            html.Markup("<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" width=\"100\" height=\"10\"/><rect")
                .Attribute("class", Words.Of(bar.Claim.Outcome)).Attribute("width", Math.Max(1, 100 * share)).Markup(" height=\"10\"/></svg></a>");
        }

        html.Markup("</figure>");
    }

    private sealed record Bar(Claim Claim, Delta Delta, string? Model, string PaperId, string ClaimId);
}
