using System.Text;
using System.Text.RegularExpressions;
using ClaimKit.Fuzz;
using ClaimKit.Fuzz.Mutation;
using ClaimKit.Output;
using ClaimKit.Tests.Output.Html;
using NUnit.Framework;

namespace ClaimKit.Tests.Robustness;

/// <summary>Papers whose words are markup, scripts and formulas, through extraction into the page and the table: nothing of them may run.</summary>
[TestFixture]
internal sealed partial class InjectionTests
{
    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "javascript:alert(1)", "</mark></p></article><svg onload=alert(1)>",
        "<!--", "-->", "]]>", "{{papers}}", "&lt;script&gt;", "=cmd|'/C calc'!A0", "@SUM(1+1)", "+1+1", "-1+1", "\t=1+1", "\r\n=1+1", "＝1+1", "\u202E", "\0=1",
    ];

    private static readonly Paper[] Papers = [.. Hostile()];

    [Test]
    public void The_page_has_no_tag_attribute_or_link_of_a_papers_own()
    {
        string page = Report.Of(Papers.Select(paper => (paper, ClaimExtractor.Default.Extract(paper))), Attacks[0] + Attacks[1]);
        string[] tags = [.. Tag().Matches(page).Select(tag => tag.Value)];
        Assert.Multiple(() =>
        {
            Assert.That(tags.Count(tag => tag.StartsWith("<script", StringComparison.OrdinalIgnoreCase)), Is.EqualTo(1), "the page's own");
            Assert.That(NamesOf(page).Except(NamesOf(Report.Of(Fixtures.Papers()))), Is.Empty, "elements that no page has");
            Assert.That(tags.Where(tag => Handler().IsMatch(tag)), Is.Empty);
            Assert.That(tags.Where(tag => tag.Contains("javascript:", StringComparison.OrdinalIgnoreCase) && !tag.Contains("title=", StringComparison.Ordinal) && !tag.Contains("data-", StringComparison.Ordinal) && !tag.Contains("value=", StringComparison.Ordinal)), Is.Empty);
            Assert.That(tags.Where(tag => tag.Contains("href=", StringComparison.Ordinal) && !tag.Contains("href=\"#", StringComparison.Ordinal)), Is.Empty);
        });
    }

    [Test]
    public void No_cell_of_the_table_begins_like_a_formula()
    {
        var text = new StringWriter();
        using (var writer = new CsvWriter(text, leaveOpen: true))
        {
            Array.ForEach(Papers, paper => writer.Write(ClaimExtractor.Default.Extract(paper)));
        }

        string[] cells = [.. Cells(text.ToString())];
        Assert.That(cells, Has.Length.GreaterThan(1000));
        Assert.That(cells.Where(cell => Formula().IsMatch(cell) && !PlainNumber().IsMatch(cell)), Is.Empty);
    }

    private static IEnumerable<string> NamesOf(string page) => Tag().Matches(page).Select(tag => tag.Value.TrimStart('<', '/').Split(' ', '>')[0]).Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Paper> Hostile()
    {
        foreach (string attack in Attacks)
        {
            yield return new Paper
            {
                Id = attack,
                Title = $"{attack}Net: {attack}",
                Abstract = $"We propose {attack}HeronNet{attack}, a model. HeronNet{attack} reaches 91.2% accuracy{attack} on {attack}GLUE{attack}, {attack}5% better than BERT-large{attack} and 3x{attack} faster. {attack} outperforms GPT-4 {attack} on SQuAD.",
            };
        }

        var mutator = new TextMutator([.. Fixtures.Texts, .. Attacks.Select(attack => attack + Fixtures.Texts[0].Replace(" ", $" {attack} ", StringComparison.Ordinal))]);
        var random = new Random(7);
        for (int i = 0; i < 100; i++)
        {
            byte[] program = new byte[1 + random.Next(30)];
            random.NextBytes(program);
            yield return mutator.MakePaper(program);
        }
    }

    /// <summary>The cells as a program that knows RFC 4180 reads them.</summary>
    private static IEnumerable<string> Cells(string csv)
    {
        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            char c = csv[i];
            if (c == '"' && quoted && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                cell.Append(csv[i++]);
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n')
            {
                yield return cell.ToString().TrimEnd('\r');
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }
    }

    [GeneratedRegex("<[a-zA-Z/!](?:\"[^\"]*\"|[^\">])*>")]
    private static partial Regex Tag();

    [GeneratedRegex("^<\\w+(?:\\s+[\\w-]+=\"[^\"]*\")*\\s+on\\w+\\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();

    [GeneratedRegex(@"^[\s\p{C}]*[=+\-@＝＋－＠]")]
    private static partial Regex Formula();

    [GeneratedRegex(@"^-?[0-9.]+(E[+-]?[0-9]+)?$")]
    private static partial Regex PlainNumber();
}
