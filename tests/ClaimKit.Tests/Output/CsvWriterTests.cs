using ClaimKit.Claims;
using ClaimKit.Output;
using NUnit.Framework;

namespace ClaimKit.Tests.Output;

[TestFixture]
public sealed class CsvWriterTests
{
    [Test]
    public void A_row_has_a_cell_for_every_heading()
    {
        List<string[]> rows = Parsed(Written(SampleResults.Rich));
        Assert.That(rows.Select(row => row.Length), Is.All.EqualTo(rows[0].Length));
    }

    [TestCase(1, "id", "0815")]
    [TestCase(1, "kind", "numeric")]
    [TestCase(1, "model", "Prunella")]
    [TestCase(1, "thisWork", "true")]
    [TestCase(1, "benchmark", "")]
    [TestCase(1, "delta", "62.5")]
    [TestCase(1, "deltaUnit", "percent")]
    [TestCase(1, "deltaQualifier", "upTo")]
    [TestCase(1, "direction", "down")]
    [TestCase(1, "form", "relative")]
    [TestCase(1, "score", "")]
    [TestCase(2, "score", "81.2")]
    [TestCase(2, "scoreUncertainty", "0.3")]
    [TestCase(2, "baselines", "ToMe")]
    [TestCase(2, "baselineScore", "77")]
    [TestCase(2, "lowerIsBetter", "false")]
    [TestCase(3, "relation", "better")]
    [TestCase(3, "outcome", "better")]
    [TestCase(4, "deltaUpper", "3")]
    [TestCase(4, "conditions", "In zero-shot mode")]
    [TestCase(4, "confidence", "1")]
    [TestCase(4, "rule", "factor-faster")]
    public void A_cell_holds_what_the_claim_says(int row, string column, string expected)
    {
        List<string[]> rows = Parsed(Written(SampleResults.Rich));
        Assert.That(rows[row][Array.IndexOf(rows[0], column)], Is.EqualTo(expected));
    }

    [Test]
    public void State_of_the_art_has_the_name_it_has_on_the_wire() =>
        Assert.That(Written(SampleResults.Empty with { Claims = [SampleResults.Comparison with { Relation = Relation.StateOfTheArt }] }), Does.Contain(",sota,"));

    [TestCase("plain", "plain")]
    [TestCase("a, b", "\"a, b\"")]
    [TestCase("say \"so\"", "\"say \"\"so\"\"\"")]
    [TestCase("two\nlines", "\"two\nlines\"")]
    [TestCase("two\r\nlines", "\"two\r\nlines\"")]
    [TestCase("naïve — ±", "naïve — ±")]
    public void A_cell_is_quoted_where_it_has_to_be(string title, string expected) =>
        Assert.That(TitleCell(title), Is.EqualTo(expected));

    [TestCase("=1+1", "'=1+1")]
    [TestCase("=HYPERLINK(\"http://x\",1)", "\"'=HYPERLINK(\"\"http://x\"\",1)\"")]
    [TestCase("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [TestCase("-39%", "'-39%")]
    [TestCase("@SUM(1)", "'@SUM(1)")]
    [TestCase("\t=1", "'\t=1")]
    [TestCase("\r=1", "\"'\r=1\"")]
    [TestCase("-1.5", "-1.5")]
    [TestCase("+7", "+7")]
    [TestCase("-", "'-")]
    [TestCase("-∞", "'-∞")]
    [TestCase("a=b", "a=b")]
    [TestCase("＝1+1", "'＝1+1")]
    [TestCase("＠SUM(1)", "'＠SUM(1)")]
    [TestCase(" =1", "' =1")]
    [TestCase("\uFEFF=1", "'\uFEFF=1")]
    [TestCase("\0=1", "'\0=1")]
    [TestCase("\n@x", "\"'\n@x\"")]
    [TestCase("x,=1+1", "\"x,=1+1\"")]
    [TestCase("\"=1+1", "\"\"\"=1+1\"")]
    public void A_cell_that_would_run_as_a_formula_is_made_text(string title, string expected) =>
        Assert.That(TitleCell(title), Is.EqualTo(expected));

    [Test]
    public void A_paper_without_claims_leaves_no_row() =>
        Assert.That(Parsed(Written(SampleResults.Empty)), Has.Count.EqualTo(1));

    [Test]
    public void Numbers_have_a_decimal_point_in_every_culture()
    {
        using var culture = new CommaCulture();
        Assert.That(Written(SampleResults.Rich), Does.Contain(",62.5,"));
    }

    private static string TitleCell(string title)
    {
        ExtractionResult result = SampleResults.Empty with { Title = title, Claims = [SampleResults.Comparison] };
        string row = Written(result)[(Written(SampleResults.Empty).Length + 1)..];
        return row[..row.IndexOf(",comparison,", StringComparison.Ordinal)];
    }

    private static string Written(ExtractionResult result)
    {
        var text = new StringWriter();
        using (var writer = new CsvWriter(text, leaveOpen: true))
        {
            writer.Write(result);
        }

        return text.ToString();
    }

    /// <summary>Enough of RFC 4180 to read the rows back.</summary>
    private static List<string[]> Parsed(string csv)
    {
        var rows = new List<string[]>();
        foreach (string row in csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pieces = row.Split('"');
            for (int i = 0; i < pieces.Length; i += 2)
            {
                pieces[i] = pieces[i].Replace(',', '\0');
            }

            rows.Add(string.Join('"', pieces).Split('\0').Select(cell => cell.Trim('"')).ToArray());
        }

        return rows;
    }
}
