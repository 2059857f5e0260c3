using ClaimKit.Claims;
using ClaimKit.Cli.Rendering;
using ClaimKit.Tests.Output;
using NUnit.Framework;
using Spectre.Console;

namespace ClaimKit.Tests.Cli;

[TestFixture]
public sealed class TableWriterTests
{
    private static readonly TableLook Plain = new(100, Ansi: false, ColorSystemSupport.NoColors);

    [Test]
    public void Papers_have_a_title_and_a_row_for_each_claim() =>
        Assert.That(Written(Plain, explain: false, SampleResults.Rich, SampleResults.Empty, SampleResults.Empty), Is.EqualTo(
            """
            Prunella: Pruning by Ear  0815
              model      benchmark    metric    result          against     condition
              Prunella                tokens    up to −62.5 %
              Prunella   Kestrel-3D   mAP       81.2 ± 0.3      ToMe (77)
              Prunella                          better than     Sparsely
              Prunella                latency   ×2–3 ↓                      In zero-shot mode

            2 papers without claims.

            """));

    [Test]
    public void An_explanation_adds_the_rule_the_confidence_and_the_refused_numbers() =>
        Assert.That(Written(Plain, explain: true, SampleResults.Rich with { Claims = [SampleResults.Comparison] }), Is.EqualTo(
            """
            Prunella: Pruning by Ear  0815
              model      result        against    rule    sure
              Prunella   better than   Sparsely   beats   0.70
              no claim: “30B”, the size of a model


            """));

    [Test]
    public void An_explanation_shows_refused_numbers_of_papers_without_claims() =>
        Assert.That(
            Written(Plain, explain: true, SampleResults.Rich with { Claims = [], TradeOffs = [] }),
            Is.EqualTo("Prunella: Pruning by Ear  0815\n  no claim: “30B”, the size of a model\n\n1 paper without claims.\n"));

    [TestCase(Outcome.Better, "[32mbetter than")]
    [TestCase(Outcome.Worse, "[91mbetter than")]
    [TestCase(Outcome.Same, "[93mbetter than")]
    [TestCase(Outcome.None, " better than")]
    public void The_outcome_gives_the_colour(Outcome outcome, string expected)
    {
        ExtractionResult result = SampleResults.Empty with { Claims = [SampleResults.Comparison with { Outcome = outcome }] };
        Assert.That(Written(new TableLook(100, Ansi: true, ColorSystemSupport.Standard), explain: false, result), Does.Contain(expected));
    }

    [Test]
    public void Without_colours_there_is_none()
    {
        string table = Written(new TableLook(100, Ansi: true, ColorSystemSupport.NoColors), explain: false, SampleResults.Rich);
        Assert.That(table, Does.Not.Match("\u001b\\[[0-9;]*[39][0-9]m"));
    }

    [TestCase("1", null, true, ColorSystemSupport.NoColors)]
    [TestCase("", null, true, ColorSystemSupport.Standard)]
    [TestCase(null, "xterm", true, ColorSystemSupport.Standard)]
    [TestCase(null, "dumb", true, ColorSystemSupport.NoColors)]
    [TestCase(null, "xterm", false, ColorSystemSupport.NoColors)]
    public void NO_COLOR_and_a_dumb_terminal_are_respected(string? noColor, string? term, bool isTerminal, ColorSystemSupport expected)
    {
        var environment = new Dictionary<string, string?>(StringComparer.Ordinal) { ["NO_COLOR"] = noColor, ["TERM"] = term };
        Assert.That(ClaimKit.Cli.Terminal.ColorsFor(isTerminal, name => environment.GetValueOrDefault(name)), Is.EqualTo(expected));
    }

    [TestCase("132", 132)]
    [TestCase(null, 120)]
    [TestCase("wide", 120)]
    public void A_table_for_no_terminal_is_as_wide_as_COLUMNS_says(string? columns, int expected) =>
        Assert.That(ClaimKit.Cli.Terminal.WidthFor(isTerminal: false, _ => columns), Is.EqualTo(expected));

    [Test]
    public void Long_names_wrap_within_the_width_and_numbers_stay_whole()
    {
        Claim claim = SampleResults.Rich.Claims[1];
        claim = claim with
        {
            Model = claim.Model! with { Name = "A model whose name goes on for longer than anybody would like" },
            Benchmark = claim.Benchmark! with { Name = "Kestrel-3D validation split of the second edition" },
        };
        string table = Written(new TableLook(72, Ansi: false, ColorSystemSupport.NoColors), explain: false, SampleResults.Empty with { Id = "1", Claims = [claim] });
        Assert.Multiple(() =>
        {
            Assert.That(table.Split('\n').Select(line => line.Length), Is.All.LessThanOrEqualTo(72));
            Assert.That(table, Does.Contain("81.2 ± 0.3"));
        });
    }

    [Test]
    public void Markup_in_names_is_only_text()
    {
        ExtractionResult result = SampleResults.Empty with { Title = "[red]T[/]", Claims = [SampleResults.Comparison with { Baselines = [SampleResults.Comparison.Model! with { Name = "[bold]X" }] }] };
        Assert.That(Written(Plain, explain: false, result), Does.Contain("[red]T[/]").And.Contains("[bold]X"));
    }

    private static string Written(TableLook look, bool explain, params ExtractionResult[] results)
    {
        var text = new StringWriter();
        using (var writer = new TableWriter(text, look, explain))
        {
            foreach (ExtractionResult result in results)
            {
                writer.Write(result);
            }
        }

        return text.ToString();
    }
}
