using ClaimKit.Claims;
using ClaimKit.Quantities;
using ClaimKit.Text;
using ClaimKit.Tokens;
using ClaimKit.Training.Gold;
using NUnit.Framework;

namespace ClaimKit.Tests.Quantities;

/// <summary>Every number of the gold must be found in the sentence of its quote, with value, range end, unit and qualifier.</summary>
public sealed class GoldRecallTests
{
    private const double LeastRecall = 0.97;
    private const double LeastAgreement = 0.94;

    [TestCase("train")]
    [TestCase("dev")]
    public void Numbers_of_the_shared_gold_are_found(string set)
    {
        List<GoldDocument> documents = GoldReader.Read(SharedData.Require("gold", set + "-docs.jsonl"), SharedData.Require("gold", set + "-gold.jsonl"));
        Measure(documents.Select(d => (d.Paper, d.Claims)), LeastRecall, LeastAgreement);
    }

    [Test]
    public void Numbers_of_the_fixtures_are_found() => Measure(FixtureGold.All(), LeastRecall, LeastAgreement);

    private static void Measure(IEnumerable<(Paper Paper, IReadOnlyList<GoldClaim> Claims)> papers, double leastRecall, double leastAgreement)
    {
        int numbers = 0;
        int found = 0;
        int agreed = 0;
        foreach ((Paper paper, IReadOnlyList<GoldClaim> claims) in papers)
        {
            string text = paper.FullText;
            var tokenized = new TokenizedText();
            Tokenizer.Tokenize(text, tokenized, paper.Title is null ? 0 : paper.Title.Length);
            foreach (GoldClaim claim in claims.Where(c => !c.IsOptional && c.Relation != Relation.Rank))
            {
                List<Quantity> candidates = QuantitiesAt(tokenized, claim.Quote);
                foreach (GoldNumber number in new[] { claim.Score, claim.Delta, claim.BaselineScore }.OfType<GoldNumber>())
                {
                    Quantity[] same = [.. candidates.Where(q => (number with { Value = Math.Abs(number.Value) }).Matches(q.Value, q.Upper, q.Unit))];
                    numbers++;
                    found += same.Length > 0 ? 1 : 0;
                    agreed += same.Any(q => q.Qualifier == number.Qualifier) ? 1 : 0;
                    if (same.Length == 0)
                    {
                        TestContext.Out.WriteLine($"{number.Value} {number.Unit}: {text.Substring(claim.Quote)}");
                    }
                }
            }
        }

        TestContext.Out.WriteLine($"found {found} of {numbers}, qualifier right {agreed} of {found}");
        Assert.That((double)found / numbers, Is.GreaterThanOrEqualTo(leastRecall));
        Assert.That((double)agreed / found, Is.GreaterThanOrEqualTo(leastAgreement));
    }

    private static List<Quantity> QuantitiesAt(TokenizedText text, TextSpan quote)
    {
        var found = new List<FoundQuantity>();
        foreach (Sentence sentence in text.Sentences)
        {
            if (sentence.Span.Overlaps(quote))
            {
                QuantityFinder.Find(text, sentence.FirstToken, sentence.EndToken, found);
            }
        }

        return found.ConvertAll(f => f.Quantity);
    }
}
