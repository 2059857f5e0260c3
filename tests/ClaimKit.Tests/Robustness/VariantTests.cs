using ClaimKit.Claims;
using ClaimKit.Fuzz;
using ClaimKit.Fuzz.Invariants;
using ClaimKit.Fuzz.Mutation;
using NUnit.Framework;

namespace ClaimKit.Tests.Robustness;

/// <summary>What LaTeX, PDF and word processors put in the place of plain characters changes no claim, no confidence and no name: the stages see the same, whatever the weights.</summary>
[TestFixture]
internal sealed class VariantTests
{
    /// <summary>Ranges and signs, of which the fixtures have few.</summary>
    private static readonly Paper Ranges = new()
    {
        Title = "HeronNet: Wading through Long Inputs",
        Abstract = "HeronNet improves the accuracy by 1-2% on GLUE and changes the perplexity by -0.3 on WikiText-103. It is 3-5× faster than BERT-large, uses 10-20% less memory (-1.5 GB), and its \"slow\" variant doesn't lose more than 0.1-0.2 points.",
    };

    private static readonly (Paper Paper, IReadOnlyList<string> Claims)[] Plain = [.. Fixtures.Papers().Append(Ranges).Select(paper => TextVariants.Rewrite(paper, TextVariants.Plain)).Select(paper => (paper, ClaimsOf(paper)))];

    public static IEnumerable<TestCaseData> Variants() => TextVariants.All.Select(variant => new TestCaseData(variant).SetArgDisplayNames(variant.Name));

    [TestCaseSource(nameof(Variants))]
    public void Texts_written_in_other_characters_have_the_same_claims(TextVariant variant)
    {
        int written = 0;
        Assert.Multiple(() =>
        {
            foreach ((Paper paper, IReadOnlyList<string> claims) in Plain)
            {
                Paper other = TextVariants.Rewrite(paper, variant.Write);
                written += other == paper ? 0 : 1;
                Assert.That(ClaimsOf(other), Is.EqualTo(claims), other.FullText);
            }
        });
        Assert.That(written, Is.Positive, "no fixture can be written so");
    }

    [Test]
    public void All_variants_at_once_change_nothing_either()
    {
        string[] together = ["$95\\%$", "$3.2 \\times$", "− before a number", "unbreakable hyphen", "curly apostrophe", "curly quotes", "line break"];
        TextVariant[] chosen = [.. together.Select(name => TextVariants.All.Single(variant => variant.Name == name))];
        foreach ((Paper paper, IReadOnlyList<string> claims) in Plain)
        {
            Paper other = chosen.Aggregate(paper, (written, variant) => TextVariants.Rewrite(written, variant.Write));
            Assert.That(ClaimsOf(other), Is.EqualTo(claims), other.FullText);
        }
    }

    [TestCase("Llama\u20113.1\u2011405B reaches ９１．２％ accuracy on Image\u2011Net.", "Llama‑3.1‑405B", "Llama-3.1-405B")]
    [TestCase("Our  Gemini~2.5\nPro reaches 91.2% accuracy on ImageNet.", "Gemini~2.5\nPro", "Gemini 2.5 Pro")]
    public void A_mention_is_verbatim_and_its_name_plain(string text, string mention, string name)
    {
        Claim claim = ClaimExtractor.Default.ExtractClaims(text)[0];
        Assert.Multiple(() =>
        {
            Assert.That(claim.Model!.Text, Does.EndWith(mention));
            Assert.That(claim.Model.Name, Does.EndWith(name));
            Assert.That(claim.Score!.Value, Is.EqualTo(91.2));
        });
    }

    private static IReadOnlyList<string> ClaimsOf(Paper paper) => ClaimSignature.Of(ClaimExtractor.Default.Extract(paper).Claims);
}
