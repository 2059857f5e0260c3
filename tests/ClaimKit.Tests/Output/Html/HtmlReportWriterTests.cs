using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClaimKit.Claims;
using ClaimKit.Output.Html;
using NUnit.Framework;

namespace ClaimKit.Tests.Output.Html;

[TestFixture]
public sealed partial class HtmlReportWriterTests
{
    private static readonly Lazy<string> Fixtures = new(() => Report.Of(FixtureGold.Abstracts().Select(document => document.Paper)));

    [Test]
    public void The_text_of_every_paper_stands_on_the_page_as_it_is()
    {
        IReadOnlyList<XElement> articles = Report.Articles(Fixtures.Value);
        Paper[] papers = [.. FixtureGold.Abstracts().Select(document => document.Paper)];
        Assert.That(articles, Has.Count.EqualTo(papers.Length));
        for (int i = 0; i < papers.Length; i++)
        {
            Assert.That(articles[i].Descendants("h3").Single().Value, Is.EqualTo(papers[i].Title));
            Assert.That(AbstractOf(articles[i]).Value, Is.EqualTo(papers[i].Abstract));
        }
    }

    [Test]
    public void Every_part_of_a_claim_is_marked_and_linked_to_its_card()
    {
        string page = Report.Of([(new Paper { Title = "Prunella: Pruning by Ear", Abstract = SampleResults.Text[25..] }, SampleResults.Rich)]);
        XElement article = Report.Articles(page).Single();
        string Marked(string kind) => string.Join('|', article.Descendants("mark").Where(mark => mark.Attribute("class")!.Value == kind).Select(mark => mark.Value));
        Assert.Multiple(() =>
        {
            Assert.That(Marked("number"), Is.EqualTo("62.5%|81.2 ± 0.3|77|2-3 times"));
            Assert.That(Marked("model"), Is.EqualTo("Prunella"));
            Assert.That(Marked("benchmark"), Is.EqualTo("Kestrel-3D"));
            Assert.That(Marked("baseline"), Is.EqualTo("ToMe|Sparsely"));
            Assert.That(Marked("condition"), Is.EqualTo("In zero-shot mode"));
            Assert.That(Marked("refusal"), Is.EqualTo("30B"));
            Assert.That(article.Descendants("li").Select(card => card.Attribute("id")!.Value), Is.EqualTo(new[] { "p1c0", "p1c1", "p1c2", "p1c3" }));
            Assert.That(article.Descendants("mark").First(mark => mark.Value == "Prunella").Attribute("data-claims")!.Value, Is.EqualTo("p1c0 p1c1 p1c2 p1c3"));
        });
    }

    [TestCase("<script>alert(1)</script>")]
    [TestCase("\"><img src=x onerror=alert(1)>")]
    [TestCase("</p></article></section></main><script>alert(1)</script>")]
    [TestCase("{{papers}} {{title}} &amp; <!-- ' -->")]
    public void A_paper_cannot_put_markup_on_the_page(string attack)
    {
        Claim claim = SampleResults.Rich.Claims[1];
        Claim hostile = claim with { Model = claim.Model! with { Name = attack }, Benchmark = claim.Benchmark! with { Name = attack }, Rule = attack };
        string page = Report.Of([(new Paper { Id = attack, Title = attack, Abstract = attack + SampleResults.Text }, SampleResults.Rich with { Claims = [hostile], TradeOffs = [] })], attack);
        Assert.Multiple(() =>
        {
            Assert.That(Tags().Matches(page).Select(tag => tag.Groups[1].Value).Count(name => name is "script" or "img"), Is.EqualTo(1), "the page's own script");
            Assert.That(Report.Articles(page).Single().Descendants("h3").Single().Value, Is.EqualTo(attack));
            Assert.That(Report.Section(page, "leaderboards").Descendants("th").First().Value, Is.EqualTo(attack));
        });
    }

    [Test]
    public void Only_the_pages_own_script_may_run()
    {
        string script = Script().Match(Fixtures.Value).Groups[1].Value;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        Assert.That(script, Does.Contain("addEventListener"));
        Assert.That(Fixtures.Value, Does.Contain($"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'"));
    }

    [Test]
    public void The_page_loads_nothing() =>
        Assert.That(Loads().Matches(Fixtures.Value).Select(load => load.Value), Is.Empty);

    [Test]
    public void Every_link_leads_somewhere_and_every_place_has_a_name_of_its_own()
    {
        string[] places = [.. Ids().Matches(Fixtures.Value).Select(id => id.Groups[1].Value)];
        Assert.That(places, Is.Unique);
        Assert.That(Links().Matches(Fixtures.Value).Select(link => link.Groups[1].Value).Except(places), Is.Empty);
    }

    [Test]
    public void A_page_without_papers_is_a_page()
    {
        string page = Report.Of(Array.Empty<Paper>());
        Assert.That(page, Does.Contain("0 claims in 0 papers").And.Contain("No paper states a score").And.Contain("No paper states by how much"));
        Assert.That(Report.Articles(page), Is.Empty);
    }

    [Test]
    public void A_result_of_another_text_marks_nothing_outside_of_this_one()
    {
        string page = Report.Of([(new Paper { Abstract = "Short." }, SampleResults.Rich)]);
        Assert.That(AbstractOf(Report.Articles(page).Single()).Value, Is.EqualTo("Short."));
    }

    [Test]
    public void A_lone_surrogate_does_no_harm()
    {
        string page = Report.Of(new Paper { Abstract = "Half " + (char)0xD800 + " a character and a NUL \0 too." });
        Assert.That(page, Does.Contain("Half &#xFFFD; a character and a NUL &#x0; too."));
    }

    [Test]
    public void The_page_is_the_same_in_every_culture()
    {
        string here = Fixtures.Value;
        using var culture = new CommaCulture();
        Assert.That(Report.Of(FixtureGold.Abstracts().Select(document => document.Paper)), Is.EqualTo(here));
    }

    [Test]
    public void Writing_after_the_end_is_refused()
    {
        var writer = new HtmlReportWriter(new StringWriter());
        writer.Dispose();
        Assert.That(() => writer.Write(new Paper { Abstract = "" }, new ExtractionResult()), Throws.TypeOf<ObjectDisposedException>());
    }

    private static XElement AbstractOf(XElement article) => article.Descendants("p").First(part => part.Attribute("class")?.Value == "abstract");

    [GeneratedRegex("<([a-z]+)")]
    private static partial Regex Tags();

    [GeneratedRegex("<script>(.*)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<(?:link|img|iframe|object|embed)[ >]|<[^>]* (?:src|srcset|action)=|href=\"[^#][^\"]*\"|url\\(|@import")]
    private static partial Regex Loads();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex(" href=\"#([^\"]+)\"")]
    private static partial Regex Links();
}
