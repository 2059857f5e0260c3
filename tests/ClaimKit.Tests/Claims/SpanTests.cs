using ClaimKit.Fuzz.Invariants;
using ClaimKit.Input;
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

    private static void Check(ExtractionResult result, string text) =>
        Assert.That(ResultInvariants.Spans(result, text).Concat(ResultInvariants.Values(result)), Is.Empty);
}
