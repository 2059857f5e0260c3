using System.Globalization;
using ClaimKit.Claims;
using ClaimKit.Quantities;

namespace ClaimKit.Output.Html;

/// <summary>What is saved against what that does to the result: a numbered point for each trade-off, with a legend.</summary>
internal sealed class TradeOffChart
{
    private const double Left = 52;
    private const double Right = 448;
    private const double Top = 16;
    private const double Bottom = 300;

    private readonly List<Point> points = [];

    public void Add(ExtractionResult result, string paperId)
    {
        foreach (TradeOff tradeOff in result.TradeOffs)
        {
            Claim cost = result.Claims[tradeOff.Cost];
            Claim benefit = result.Claims[tradeOff.Benefit];
            if (SavingOf(cost) is { } saving && ChangeOf(benefit) is { } change)
            {
                points.Add(new Point(saving, change, cost, benefit, paperId, Words.ClaimId(paperId, tradeOff.Cost)));
            }
        }
    }

    public void WriteTo(HtmlBuilder html)
    {
        if (points.Count == 0)
        {
            return;
        }

        double low = Math.Min(-1, Math.Floor(points.Min(point => point.Change)));
        double high = Math.Max(1, Math.Ceiling(points.Max(point => point.Change)));
        html.Markup("<figure class=\"tradeoffs\"><figcaption>Trade-offs <small>right: more saved, up: better result</small></figcaption><div class=\"split\"><svg viewBox=\"0 0 480 350\" role=\"img\" aria-label=\"What is saved against the change of the result\">");
        WriteAxes(html, low, high);
        for (int i = 0; i < points.Count; i++)
        {
            Point point = points[i];
            html.Markup("<a").Attribute("href", "#" + point.ClaimId).Attribute("data-paper", point.PaperId).Markup("><circle r=\"11\"")
                .Attribute("class", point.Change < 0 ? "worse" : point.Change > 0 ? "better" : "same").Attribute("cx", X(point.Saving)).Attribute("cy", Y(point.Change, low, high));
            html.Markup("/><text class=\"index\"").Attribute("x", X(point.Saving)).Attribute("y", Y(point.Change, low, high) + 4).Markup(">").Number(i + 1).Markup("</text></a>");
        }

        html.Markup("</svg><ol class=\"legend\">");
        foreach (Point point in points)
        {
            html.Markup("<li").Attribute("data-paper", point.PaperId).Markup("><a").Attribute("href", "#" + point.ClaimId).Markup(">").Element("b", null, point.Cost.Model?.Name ?? point.Benefit.Model?.Name)
                .Text($" {point.Cost.Metric?.Name} {ClaimCard.Result(point.Cost)}, {point.Benefit.Metric?.Name ?? "result"} {ClaimCard.Result(point.Benefit)}").Markup("</a></li>");
        }

        html.Markup("</ol></div></figure>");
    }

    private static void WriteAxes(HtmlBuilder html, double low, double high)
    {
        for (int saved = 0; saved <= 100; saved += 25)
        {
            html.Markup("<line class=\"grid\"").Attribute("x1", X(saved)).Attribute("x2", X(saved)).Attribute("y1", Top).Attribute("y2", Bottom).Markup("/><text class=\"tick x\"")
                .Attribute("x", X(saved)).Attribute("y", Bottom + 18).Markup(">").Number(saved).Markup(" %</text>");
        }

        foreach (double change in (double[])[low, 0, high])
        {
            string label = change.ToString("+0;−0;0", CultureInfo.InvariantCulture);
            html.Markup("<line").Attribute("class", change == 0 ? "zero" : "grid").Attribute("x1", Left).Attribute("x2", Right).Attribute("y1", Y(change, low, high)).Attribute("y2", Y(change, low, high))
                .Markup("/><text class=\"tick y\"").Attribute("x", Left - 8).Attribute("y", Y(change, low, high) + 5).Markup(">").Text(label).Markup("</text>");
        }

        html.Markup("<text class=\"tick x\"").Attribute("x", (Left + Right) / 2).Attribute("y", Bottom + 40).Markup(">saved</text>");
    }

    private static double X(double saving) => Left + ((Right - Left) * Math.Clamp(saving, 0, 100) / 100);

    private static double Y(double change, double low, double high) => Bottom - ((Bottom - Top) * (change - low) / (high - low));

    /// <summary>How much of the resource is saved, in percent.</summary>
    private static double? SavingOf(Claim claim) => claim.Delta switch
    {
        { Form: DeltaForm.Relative, Unit: Units.Percent } delta => delta.Value,
        { Form: DeltaForm.Retained, Unit: Units.Percent } delta => 100 - delta.Value,
        { Form: DeltaForm.Factor, Value: > 1 } delta => 100 - (100 / delta.Value),
        _ => null,
    };

    /// <summary>What becomes of the result, in percent or points.</summary>
    private static double? ChangeOf(Claim claim) => claim switch
    {
        { Delta: { Form: DeltaForm.Retained, Unit: Units.Percent } delta } => delta.Value - 100,
        { Delta: { Form: DeltaForm.Absolute or DeltaForm.Relative, Unit: Units.Percent or Units.Points } delta, Outcome: Outcome.Better } => delta.Value,
        { Delta: { Form: DeltaForm.Absolute or DeltaForm.Relative, Unit: Units.Percent or Units.Points } delta, Outcome: Outcome.Worse } => -delta.Value,
        { Relation: Relation.Equal } => 0,
        _ => null,
    };

    private sealed record Point(double Saving, double Change, Claim Cost, Claim Benefit, string PaperId, string ClaimId);
}
