using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Input;
using ClaimKit.Text;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

/// <summary>Every name and number of a result is exactly the stretch of the text that its span says.</summary>
[TestFixture]
internal sealed class SpanTests
{
    public static IEnumerable<TestCaseData> Papers() => FixtureGold.All().Select(d => new TestCaseData(d.Paper).SetArgDisplayNames(d.Paper.Id!));

    [TestCaseSource(nameof(Papers))]
    public void Every_span_is_exact(Paper paper)
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(paper);
        Check(result, paper.FullText);
    }

    [Test]
    public void Every_span_is_exact_on_both_listings()
    {
        foreach (string listing in (string[])["daily-papers-a.txt", "daily-papers-b.txt"])
        {
            foreach (Paper paper in PaperReader.ReadFile(SharedData.Require("listings", listing), _ => { }))
            {
                Check(ClaimExtractor.Default.Extract(paper), paper.FullText);
            }
        }
    }

    internal static void Check(ExtractionResult result, string text)
    {
        foreach ((TextSpan span, string said) in Parts(result))
        {
            Assert.That(text.Substring(span), Is.EqualTo(said));
        }

        foreach (Claim claim in result.Claims)
        {
            Assert.That(claim.Kind, Is.Not.EqualTo(ClaimKind.None));
            Assert.That(claim.Rule, Is.Not.Empty);
            Assert.That(claim.Confidence, Is.InRange(0.0, 1.0));
            Assert.That(claim.Kind == ClaimKind.Numeric, Is.EqualTo(claim.Relation == Relation.None));
            Assert.That(claim.Kind == ClaimKind.Comparison || claim.Score is not null || claim.Delta is not null, Is.True, "a numeric claim has a number");
        }
    }

    private static IEnumerable<(TextSpan Span, string Text)> Parts(ExtractionResult result)
    {
        foreach (Claim claim in result.Claims)
        {
            foreach (Entity? entity in (Entity?[])[claim.Model, claim.Benchmark, claim.Metric, .. claim.Baselines])
            {
                if (entity is not null)
                {
                    yield return (entity.Span, entity.Text);
                }
            }

            foreach (Measurement? number in (Measurement?[])[claim.Score, claim.Delta, claim.BaselineScore])
            {
                if (number is not null)
                {
                    yield return (number.Span, number.Text);
                }
            }

            foreach (TextPart part in (TextPart[])[claim.Sentence, .. claim.Conditions])
            {
                yield return (part.Span, part.Text);
            }
        }

        foreach (Refusal refusal in result.Refusals)
        {
            yield return (refusal.Number.Span, refusal.Number.Text);
        }
    }
}
