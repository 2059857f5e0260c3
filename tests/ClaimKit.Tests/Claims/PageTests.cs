using ClaimKit.Training.Evaluation;
using ClaimKit.Training.Gold;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

/// <summary>
/// Every page of examples is read about as well as it was when the floors were set. The pages are among the texts that the weights are trained on:
/// they guard against losing what is read, and say nothing about text that was never seen (see the README for that).
/// </summary>
[TestFixture]
internal sealed class PageTests
{
    [TestCase("coordination", "tuple", 0.55)]
    [TestCase("from-to", "tuple", 0.55)]
    [TestCase("retention", "tuple", 0.55)]
    [TestCase("speed", "tuple", 0.55)]
    [TestCase("what", "tuple", 0.55)]
    [TestCase("where", "tuple", 0.55)]
    [TestCase("who", "tuple", 0.55)]
    [TestCase("comparisons", "comparison", 0.55)]
    public void A_page_of_examples_is_read(string page, string figure, double floor)
    {
        Tally total = Total(FixtureGold.Page(page), figure);
        TestContext.Out.WriteLine($"{page}: {figure} F1 {total.F1:0.000} ({total.Right} right, {total.Extracted} extracted, {total.Gold} in the gold)");
        Assert.That(total.F1, Is.GreaterThanOrEqualTo(floor));
    }

    public static IEnumerable<TestCaseData> Refused() => FixtureGold.Page("refusals").Select(d => new TestCaseData(d.Paper).SetArgDisplayNames(d.Paper.Abstract));

    [TestCaseSource(nameof(Refused))]
    public void Sizes_counts_years_and_settings_are_no_claims(Paper paper)
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(paper);
        Assert.That(result.Claims, Is.Empty);
    }

    [Test]
    public void The_full_length_abstracts_are_read()
    {
        Tally detect = Total(FixtureGold.Abstracts(), "detect");
        Tally tuple = Total(FixtureGold.Abstracts(), "tuple");
        TestContext.Out.WriteLine($"detect F1 {detect.F1:0.000}, tuple F1 {tuple.F1:0.000}");
        Assert.That(detect.F1, Is.GreaterThanOrEqualTo(0.85));
        Assert.That(tuple.F1, Is.GreaterThanOrEqualTo(0.5));
    }

    private static Tally Total(IEnumerable<(Paper Paper, IReadOnlyList<GoldClaim> Claims)> documents, string figure)
    {
        Tally total = default;
        foreach ((Paper paper, IReadOnlyList<GoldClaim> claims) in documents)
        {
            total += Scorer.Score(claims, ClaimExtractor.Default.Extract(paper).Claims)[figure];
        }

        return total;
    }
}
