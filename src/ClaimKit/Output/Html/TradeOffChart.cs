using System.Globalization;
using ClaimKit.Claims;
using ClaimKit.Quantities;

namespace ClaimKit.Output.Html;

/// <summary>What is saved against what that does to the result: a numbered point for each trade-off, with a legend.</summary>
internal sealed class TradeOffChart
{
    /// <summary>More numbers than that on one picture nobody looks up.</summary>
    private const int MostPoints = 40;
    private const double Left = 46;
    private const double Right = 468;
    private const double Top = 26;
    private const double Bottom = 300;
    private const double Radius = 11;

    /// <summary>Between the frame and the outermost points, so that none lies on the numbers of an axis.</summary>
    private const double Margin = 18;

    private readonly List<Point> points = [];
    private int left;

    public void Add(Paper paper, ExtractionResult result, string paperId)
    {
        foreach (TradeOff tradeOff in result.TradeOffs)
        {
            Claim cost = result.Claims[tradeOff.Cost];
            Claim benefit = result.Claims[tradeOff.Benefit];
            if (SavingOf(cost) is not { } saving || ChangeOf(benefit) is not { } change)
            {
                continue;
            }

            if (points.Count < MostPoints)
            {
                string? model = SystemLabel.Of(cost.Model ?? benefit.Model, paper);
                points.Add(new Point(saving, change, model, cost, benefit, paperId, Words.ClaimId(paperId, tradeOff.Cost)));
            }
            else
            {
                left++;
            }
        }
    }

    public void WriteTo(HtmlBuilder html)
    {
        if (points.Count == 0)
        {
            return;
        }

        var scale = new Scale(points.Min(point => point.Change), points.Max(point => point.Change));
        html.Markup("<figure class=\"tradeoffs\"><figcaption>Trade-offs <small>to the right more is saved, upwards the result is better")
            .Text(left > 0 ? $"; the first {MostPoints} of {points.Count + left}" : "")
            .Markup("</small></figcaption><div class=\"split\"><svg viewBox=\"0 0 480 346\" role=\"img\" aria-label=\"What is saved against the change of the result\">");
        WriteAxes(html, scale);
        WritePoints(html, scale);
        html.Markup("</svg><ol class=\"legend\">");
        for (int i = 0; i < points.Count; i++)
        {
            Point point = points[i];
            html.Markup("<li").Attribute("data-paper", point.PaperId).Markup("><a").Attribute("href", "#" + point.ClaimId).Attribute("data-point", i + 1)
                .Markup("><span").Attribute("class", "index " + ClassOf(point)).Markup(" aria-hidden=\"true\"></span><span>")
                .Element("b", null, point.Model).Text($" {point.Cost.Metric?.Name} {ClaimCard.Result(point.Cost)}, {point.Benefit.Metric?.Name ?? "result"} {ClaimCard.Result(point.Benefit)}").Markup("</span></a></li>");
        }

        html.Markup("</ol></div></figure>");
    }

    private void WritePoints(HtmlBuilder html, Scale scale)
    {
        (double X, double Y)[] exact = [.. points.Select(point => (X(point.Saving), scale.Y(point.Change)))];
        IReadOnlyList<(double X, double Y)> places = PointPlacement.Spread(exact, (2 * Radius) + 2, (Left + Radius, Top + Radius), (Right - Radius, Bottom - Radius));
        for (int i = 0; i < points.Count; i++)
        {
            // A point that had to make room still shows where it belongs; under all points, so that no number is struck out.
            html.Markup("<line class=\"leader\"").Attribute("data-paper", points[i].PaperId).Attribute("x1", exact[i].X).Attribute("y1", exact[i].Y).Attribute("x2", places[i].X).Attribute("y2", places[i].Y).Markup("/>");
        }

        for (int i = 0; i < points.Count; i++)
        {
            Point point = points[i];
            html.Markup("<a").Attribute("href", "#" + point.ClaimId).Attribute("data-paper", point.PaperId).Attribute("data-point", i + 1).Attribute("class", ClassOf(point));
            html.Markup("><circle").Attribute("r", Radius).Attribute("cx", places[i].X).Attribute("cy", places[i].Y);
            html.Markup("/><text class=\"index\"").Attribute("x", places[i].X).Attribute("y", places[i].Y + 4).Markup(">").Number(i + 1).Markup("</text></a>");
        }
    }

    private static void WriteAxes(HtmlBuilder html, Scale scale)
    {
        html.Markup("<text class=\"tick title\"").Attribute("x", Left).Attribute("y", Top - 10).Markup(">change of the result, in % or points</text>");
        for (int saved = 0; saved <= 100; saved += 25)
        {
            html.Markup("<line class=\"grid\"").Attribute("x1", X(saved)).Attribute("x2", X(saved)).Attribute("y1", Top).Attribute("y2", Bottom).Markup("/><text class=\"tick x\"")
                .Attribute("x", X(saved)).Attribute("y", Bottom + 18).Markup(">").Number(saved).Markup(" %</text>");
        }

        foreach (double change in scale.Ticks)
        {
            string label = change.ToString("+0.##;−0.##;0", CultureInfo.InvariantCulture);
            html.Markup("<line").Attribute("class", change == 0 ? "zero" : "grid").Attribute("x1", Left).Attribute("x2", Right).Attribute("y1", scale.Y(change)).Attribute("y2", scale.Y(change))
                .Markup("/><text class=\"tick y\"").Attribute("x", Left - 8).Attribute("y", scale.Y(change) + 5).Markup(">").Text(label).Markup("</text>");
        }

        html.Markup("<text class=\"tick x\"").Attribute("x", (Left + Right) / 2).Attribute("y", Bottom + 38).Markup(">saved</text>");
    }

    private static string ClassOf(Point point) => Words.Of(point.Benefit.Outcome);

    private static double X(double saving) => Left + Margin + ((Right - Left - (2 * Margin)) * Math.Clamp(saving, 0, 100) / 100);

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

    private sealed record Point(double Saving, double Change, string? Model, Claim Cost, Claim Benefit, string PaperId, string ClaimId);

    /// <summary>The upright axis: from a round number below all points, and below nothing, to one above.</summary>
    private sealed class Scale
    {
        private readonly double step;
        private readonly int first;
        private readonly int last;

        public Scale(double least, double most)
        {
            step = Round((Math.Max(most, 0) - Math.Min(least, 0)) / 4);
            first = (int)Math.Floor(Math.Min(least, 0) / step);
            last = (int)Math.Ceiling(Math.Max(most, 0) / step);
            if (first == last)
            {
                (first, last) = (-1, 1);
            }
        }

        public IEnumerable<double> Ticks => Enumerable.Range(first, last - first + 1).Select(i => i * step);

        public double Y(double change) => Bottom - Margin - ((Bottom - Top - (2 * Margin)) * (change - (first * step)) / ((last - first) * step));

        /// <summary>The next of 1, 2 and 5 with its power of ten.</summary>
        private static double Round(double rough)
        {
            if (rough <= 0)
            {
                return 1;
            }

            double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
            return power * (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
        }
    }
}
