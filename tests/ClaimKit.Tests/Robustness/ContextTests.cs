using ClaimKit.Claims;
using ClaimKit.Fuzz;
using ClaimKit.Fuzz.Invariants;
using NUnit.Framework;

namespace ClaimKit.Tests.Robustness;

/// <summary>
/// What more text does to the claims of a text. Numbers are read sentence by sentence and stay what they are. A claim also depends on the whole paper, by four things and no others:
/// the names (what defines the own system, and what a name is, may stand later), what is said of them anywhere, which fifth of the paper a sentence stands in, and the claims and names before it.
/// </summary>
[TestFixture]
internal sealed class ContextTests
{
    private const string Neutral = "The remaining details are given elsewhere.";

    /// <summary>Of the claims of a text so many at least are the same when the text goes on with that of another paper; about 90 % when this was written.</summary>
    private const double MostlySame = 0.75;

    private static readonly string[] Texts = [.. Fixtures.Papers().Select(paper => paper.Abstract).Where(text => text.EndsWith('.'))];

    [Test]
    public void The_numbers_of_a_text_are_read_the_same_when_it_goes_on()
    {
        foreach ((string text, string more) in Pairs())
        {
            IReadOnlyList<SentenceView> alone = SentenceView.Of(text);
            IReadOnlyList<SentenceView> longer = SentenceView.Of(text + "\n" + more);
            Assert.That(longer.Take(alone.Count).Select(view => (view.Text, view.Numbers)), Is.EqualTo(alone.Select(view => (view.Text, view.Numbers))), text);
        }
    }

    [Test]
    public void The_claims_of_a_text_are_the_same_up_to_where_the_rest_changes_a_name_or_the_fifth()
    {
        int compared = 0;
        foreach ((string text, string more) in Pairs())
        {
            IReadOnlyList<SentenceView> alone = SentenceView.Of(text);
            IReadOnlyList<SentenceView> longer = SentenceView.Of(text + "\n" + more);
            int same = alone.Zip(longer).TakeWhile(pair => pair.First == pair.Second).Count();
            int end = same < alone.Count ? alone[same].Start : text.Length;
            Claim[] expected = [.. Before(ClaimExtractor.Default.ExtractClaims(text), end)];
            compared += expected.Length;
            Assert.That(Before(ClaimExtractor.Default.ExtractClaims(text + "\n" + more), end), Is.EqualTo(expected), text);
        }

        Assert.That(compared, Is.GreaterThan(50), "too few claims were compared");
    }

    [Test]
    public void Most_claims_of_a_text_are_the_same_when_it_goes_on()
    {
        int all = 0;
        int kept = 0;
        foreach ((string text, string more) in Pairs())
        {
            HashSet<string> longer = [.. Told(ClaimExtractor.Default.ExtractClaims(text + "\n" + more))];
            string[] alone = [.. Told(ClaimExtractor.Default.ExtractClaims(text))];
            all += alone.Length;
            kept += alone.Count(longer.Contains);
        }

        TestContext.Out.WriteLine($"{kept} of {all}");
        Assert.That(kept, Is.GreaterThan(all * MostlySame));
    }

    [Test]
    public void Blank_lines_and_spaces_around_a_text_change_nothing()
    {
        foreach (string text in Texts)
        {
            string[] expected = [.. ClaimSignature.Of(ClaimExtractor.Default.ExtractClaims(text))];
            Assert.Multiple(() =>
            {
                Assert.That(ClaimSignature.Of(ClaimExtractor.Default.ExtractClaims(text + "\n\n \u00A0\r\n")), Is.EqualTo(expected));
                Assert.That(ClaimSignature.Of(ClaimExtractor.Default.ExtractClaims("\uFEFF \u200B\t" + text)), Is.EqualTo(expected));
            });
        }
    }

    [Test]
    public void A_neutral_sentence_leaves_all_numbers_and_names_alone_and_most_claims()
    {
        int all = 0;
        int kept = 0;
        foreach (string text in Texts)
        {
            IReadOnlyList<SentenceView> alone = SentenceView.Of(text);
            string[] claims = [.. Told(ClaimExtractor.Default.ExtractClaims(text))];
            for (int i = 1; i < alone.Count; i++)
            {
                string longer = text.Insert(alone[i].Start, Neutral + " ");
                SentenceView[] others = [.. SentenceView.Of(longer).Where(view => !string.Equals(view.Text, Neutral, StringComparison.Ordinal))];
                Assert.That(others.Select(view => (view.Text, view.Numbers, view.Names)), Is.EqualTo(alone.Select(view => (view.Text, view.Numbers, view.Names))), longer);
                HashSet<string> found = [.. Told(ClaimExtractor.Default.ExtractClaims(longer))];
                all += claims.Length;
                kept += claims.Count(found.Contains);
            }
        }

        TestContext.Out.WriteLine($"{kept} of {all}");
        Assert.That(kept, Is.GreaterThan(all * MostlySame));
    }

    [Test]
    public void A_neutral_sentence_claims_nothing() => Assert.That(ClaimExtractor.Default.ExtractClaims(Neutral), Is.Empty);

    private static IEnumerable<(string Text, string More)> Pairs() =>
        ((int[])[1, 7, 50]).SelectMany(step => Texts.Select((text, i) => (text, Texts[(i + step) % Texts.Length])));

    private static IEnumerable<Claim> Before(IEnumerable<Claim> claims, int end) => claims.Where(claim => claim.Sentence.Span.Start < end);

    /// <summary>What the claims say; how sure they are is another matter.</summary>
    private static IEnumerable<string> Told(IEnumerable<Claim> claims) => ClaimSignature.Of(claims.Select(claim => claim with { Confidence = 0 }));
}
