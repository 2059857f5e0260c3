using System.Xml.Linq;
using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using NUnit.Framework;

namespace ClaimKit.Tests.Output.Html;

/// <summary>Leaderboards and charts across papers.</summary>
[TestFixture]
public sealed class LeaderboardTests
{
    private static readonly Claim Score = SampleResults.Rich.Claims[1] with { Baselines = [], BaselineScore = null };

    [TestCase(false, "Wren 90.5|Plover 80.25|Dunlin 70")]
    [TestCase(true, "Dunlin 70|Plover 80.25|Wren 90.5")]
    [TestCase(null, "Wren 90.5|Plover 80.25|Dunlin 70")]
    public void The_best_stands_first(bool? lowerIsBetter, string expected) =>
        Assert.That(Rows(Of("Plover", 80.25, lowerIsBetter), Of("Dunlin", 70, lowerIsBetter), Of("Wren", 90.5, lowerIsBetter)), Is.EqualTo(expected));

    [Test]
    public void Spellings_in_other_case_are_one_benchmark() =>
        Assert.That(Boards(Of("Wren", 1), Of("Dunlin", 2) with { Benchmark = Named("KESTREL-3D") }), Is.EqualTo(1));

    [Test]
    public void Another_metric_or_unit_is_another_leaderboard() =>
        Assert.That(Boards(Of("Wren", 1), Of("Wren", 1) with { Metric = Named("recall") }, Of("Wren", 1) with { Score = SampleResults.Number("77", 1, "ms") }), Is.EqualTo(3));

    [Test]
    public void What_is_compared_with_is_listed_as_reported_by_others()
    {
        Claim claim = Of("Wren", 90) with { Baselines = [Named("Dunlin")], BaselineScore = SampleResults.Number("77", 80, Units.None) };
        Assert.That(Rows(claim), Is.EqualTo("Wren 90|Dunlin as reported by others 80"));
    }

    [Test]
    public void A_paper_listed_twice_counts_once()
    {
        (Paper, ExtractionResult) paper = (new Paper { Abstract = SampleResults.Text }, new ExtractionResult { Claims = [Of("Wren", 1), Of("Dunlin", 2)] });
        Assert.That(Rows(Report.Of([paper, paper])), Is.EqualTo("Dunlin 2|Wren 1"));
    }

    [Test]
    public void A_place_in_a_ranking_is_no_score() =>
        Assert.That(Boards(Of("Wren", 1) with { Score = SampleResults.Number("77", 1, Units.Rank) }), Is.Zero);

    [Test]
    public void Bars_of_one_unit_share_a_scale_and_the_largest_is_first()
    {
        string page = PageOf(Change("Wren", 20), Change("Dunlin", 80), Change("Plover", 3, Units.Times, DeltaForm.Factor));
        XElement[] figures = [.. Report.Section(page, "charts").Descendants("figure").Where(figure => figure.Attribute("class")!.Value == "bars")];
        Assert.That(figures.Select(Widths), Is.EqualTo(new[] { "Dunlin 100|Wren 25", "Plover 100" }));
    }

    [Test]
    public void A_trade_off_is_a_point_with_a_legend()
    {
        Claim saving = Change("Wren", 80) with { Metric = SampleResults.Entity("tokens", EntityKind.Resource) };
        Claim kept = Change("Wren", 97, form: DeltaForm.Retained) with { Metric = Named("performance") };
        string page = Report.Of([(new Paper { Abstract = SampleResults.Text }, new ExtractionResult { Claims = [saving, kept], TradeOffs = [new TradeOff(0, 1)] })]);
        XElement chart = Report.Section(page, "charts").Descendants("figure").Single(figure => figure.Attribute("class")!.Value == "tradeoffs");
        Assert.That(chart.Descendants("circle").Count(), Is.EqualTo(1));
        Assert.That(chart.Descendants("li").Single().Value, Is.EqualTo("Wren tokens −80 %, performance 97 % kept"));
    }

    private static Entity Named(string name) => SampleResults.Entity("ToMe", EntityKind.Model) with { Name = name };

    private static Claim Of(string model, double score, bool? lowerIsBetter = null) =>
        Score with { Model = Named(model), Score = SampleResults.Number("77", score, Units.None), Metric = Named("mAP") with { LowerIsBetter = lowerIsBetter } };

    private static Claim Change(string model, double value, string unit = Units.Percent, DeltaForm form = DeltaForm.Relative) =>
        Score with { Model = Named(model), Score = null, Delta = SampleResults.Delta("77", value, unit, Direction.Down, form) };

    private static string PageOf(params Claim[] claims) => Report.Of([(new Paper { Abstract = SampleResults.Text }, new ExtractionResult { Claims = claims })]);

    private static int Boards(params Claim[] claims) => Report.Section(PageOf(claims), "leaderboards").Descendants("table").Count();

    private static string Rows(params Claim[] claims) => Rows(PageOf(claims));

    private static string Rows(string page) => string.Join('|', Report.Section(page, "leaderboards").Descendants("tr").Select(row => $"{row.Element("th")!.Value} {row.Element("td")!.Value}"));

    private static string Widths(XElement figure) =>
        string.Join('|', figure.Elements("a").Select(bar => $"{bar.Descendants("b").Single().Value} {bar.Descendants("rect").Last().Attribute("width")!.Value}"));
}
