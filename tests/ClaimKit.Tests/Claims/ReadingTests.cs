using System.Globalization;
using ClaimKit.Claims;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

/// <summary>Plain sentences, read as a person reads them. One line a claim: model | benchmark | metric | score | change | baselines.</summary>
[TestFixture]
internal sealed class ReadingTests
{
    [TestCase("TideFormer: A Compact Video Model\nTideFormer achieves 84.3% top-1 accuracy on Kinetics-400.", "TideFormer | Kinetics-400 | top-1 accuracy | 84.3 percent | |")]
    [TestCase("QuietCache: Faster Serving\nQuietCache reduces peak GPU memory by 38%.", "QuietCache | | peak GPU memory | | 38 percent Down Relative |")]
    [TestCase("Larkspur: A Dense Retriever\nLarkspur outperforms BM25 by 6.4 points on TREC-COVID.", "Larkspur | TREC-COVID | | | 6.4 points Up Absolute | BM25")]
    public void A_sentence_is_read(string text, string expected)
    {
        string[] parts = text.Split('\n');
        ExtractionResult result = ClaimExtractor.Default.Extract(new Paper { Title = parts[0], Abstract = parts[1] });
        Assert.That(result.Claims.Select(Line), Does.Contain(expected));
    }

    [Test]
    public void A_saving_and_what_is_kept_are_two_claims_and_a_trade_off()
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(new Paper
        {
            Title = "MeadowPrune: Token Pruning for Vision-Language Models",
            Abstract = "MeadowPrune prunes 90\\% of visual tokens while maintaining 96\\% of the performance of LLaVA-1.5-7B.",
        });
        Assert.That(result.Claims, Has.Count.EqualTo(2));
        Assert.That(result.Claims[0].Delta, Has.Property("Value").EqualTo(90).And.Property("Direction").EqualTo(Direction.Down));
        Assert.That(result.Claims[1].Delta, Has.Property("Value").EqualTo(96).And.Property("Form").EqualTo(DeltaForm.Retained));
        Assert.That(result.TradeOffs, Is.EqualTo(new[] { new TradeOff(0, 1) }));
    }

    [Test]
    public void From_and_to_are_one_claim_with_the_value_before()
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(new Paper
        {
            Title = "GraspLoop: Closed-Loop Manipulation",
            Abstract = "GraspLoop improves the success rate from 41.5% to 73.0% on RLBench.",
        });
        Assert.That(result.Claims, Has.Count.EqualTo(1));
        Assert.That(result.Claims[0].Score, Has.Property("Value").EqualTo(73));
        Assert.That(result.Claims[0].BaselineScore, Has.Property("Value").EqualTo(41.5));
    }

    [Test]
    public void A_number_that_is_no_claim_is_refused_with_its_reason()
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(new Paper { Abstract = "We collect 12,000 images in 2023 and train a model with 7B parameters." });
        Assert.That(result.Claims, Is.Empty);
        Assert.That(result.Refusals.Select(r => (r.Number.Text, r.Reason)), Is.EqualTo(new[]
        {
            ("12,000 images", RefusalReason.DatasetSize), ("2023", RefusalReason.Year), ("7B parameters", RefusalReason.ModelScale),
        }));
    }

    [Test]
    public void Claims_below_the_confidence_asked_for_are_left_out()
    {
        var paper = new Paper { Title = "TideFormer: A Compact Video Model", Abstract = "TideFormer achieves 84.3% top-1 accuracy on Kinetics-400." };
        Assert.That(new ClaimExtractor(new ClaimExtractorOptions { MinConfidence = 1 }).Extract(paper).Claims, Is.Empty);
        Assert.That(new ClaimExtractor(new ClaimExtractorOptions { MinConfidence = 0.1 }).Extract(paper).Claims, Is.Not.Empty);
    }

    private static string Line(Claim claim)
    {
        Measurement? score = claim.Score;
        Delta? delta = claim.Delta;
        string scoreText = score is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{score.Value} {score.Unit}");
        string deltaText = delta is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{delta.Value} {delta.Unit} {delta.Direction} {delta.Form}");
        string[] cells = [claim.Model?.Name ?? "", claim.Benchmark?.Name ?? "", claim.Metric?.Name ?? "", scoreText, deltaText, string.Join(", ", claim.Baselines.Select(b => b.Name))];
        return string.Join(" |", cells.Select((cell, i) => i == 0 || cell.Length == 0 ? cell : " " + cell));
    }
}
