using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Text;
using NUnit.Framework;

namespace ClaimKit.Tests.Api;

/// <summary>What a user can change, each by a sample that runs.</summary>
[TestFixture]
public sealed class ExtensionPointTests
{
    private const string Sentence = "We present Hearthstone. Hearthstone reaches 71.4% accuracy on the gravel road and outperforms GPT-4V on MMMU.";

    [Test]
    public void A_benchmark_of_the_users_own_is_found_and_goes_by_its_name()
    {
        var options = new ClaimExtractorOptions();
        options.Lexicon.AddBenchmark("GravelRoad-9", "gravel road");
        Claim claim = Numeric(options);
        Assert.That((claim.Benchmark?.Name, claim.Benchmark?.Text), Is.EqualTo(("GravelRoad-9", "gravel road")));
    }

    [Test]
    public void A_plugged_in_recognizer_finds_names_that_the_library_does_not_know()
    {
        Assume.That(Numeric(new ClaimExtractorOptions()).Benchmark?.Name, Is.Not.EqualTo("GravelRoad-9"));
        var options = new ClaimExtractorOptions { EntityRecognizers = { new RoadRecognizer() } };
        Claim claim = Numeric(options);
        Assert.That((claim.Benchmark?.Name, claim.Benchmark?.Text), Is.EqualTo(("GravelRoad-9", "gravel road")));
    }

    [Test]
    public void A_recognizer_that_points_outside_of_its_sentence_is_not_listened_to()
    {
        var options = new ClaimExtractorOptions { EntityRecognizers = { new StrayRecognizer() } };
        Assert.That(new ClaimExtractor(options).ExtractClaims(Sentence), Is.EqualTo(ClaimExtractor.Default.ExtractClaims(Sentence)));
    }

    [Test]
    public void The_longer_of_two_plugged_in_mentions_stays()
    {
        var options = new ClaimExtractorOptions { EntityRecognizers = { new RoadRecognizer("road", "Road"), new RoadRecognizer() } };
        Assert.That(Numeric(options).Benchmark?.Name, Is.EqualTo("GravelRoad-9"));
    }

    [Test]
    public void A_plugged_in_quantity_recognizer_takes_the_place_of_the_librarys_own()
    {
        var options = new ClaimExtractorOptions { QuantityRecognizer = new PermilleRecognizer() };
        Claim claim = Numeric(options);
        Assert.That((claim.Score?.Value, claim.Score?.Unit, claim.Score?.Text), Is.EqualTo((714.0, "permille", "71.4%")));
    }

    [Test]
    public void The_librarys_own_recognizer_plugged_in_changes_nothing()
    {
        var options = new ClaimExtractorOptions { QuantityRecognizer = new PassThrough() };
        foreach (string text in FixtureGold.Abstracts().Select(paper => paper.Paper.Abstract).Take(10))
        {
            Assert.That(Numbers(new ClaimExtractor(options).ExtractClaims(text)), Is.EqualTo(Numbers(ClaimExtractor.Default.ExtractClaims(text))));
        }
    }

    [Test]
    public void A_kind_can_be_turned_off()
    {
        Assume.That(Kinds(new ClaimExtractorOptions()), Is.EquivalentTo(new[] { ClaimKind.Numeric, ClaimKind.Comparison }));
        var options = new ClaimExtractorOptions();
        options.Kinds.Remove(ClaimKind.Comparison);
        Assert.That(Kinds(options), Is.EqualTo(new[] { ClaimKind.Numeric }));
    }

    [Test]
    public void Claims_below_the_least_confidence_are_left_out()
    {
        IReadOnlyList<Claim> all = ClaimExtractor.Default.ExtractClaims(Sentence);
        double between = (all.Min(claim => claim.Confidence) + all.Max(claim => claim.Confidence)) / 2;
        IReadOnlyList<Claim> sure = new ClaimExtractor(new ClaimExtractorOptions { MinConfidence = between }).ExtractClaims(Sentence);
        Assert.That(sure, Is.EqualTo(all.Where(claim => claim.Confidence >= between)).And.Not.Empty);
    }

    [Test]
    public void Options_that_change_later_have_no_effect()
    {
        var options = new ClaimExtractorOptions();
        var extractor = new ClaimExtractor(options);
        options.Kinds.Clear();
        options.MinConfidence = 1;
        options.EntityRecognizers.Add(new RoadRecognizer());
        Assert.That(extractor.ExtractClaims(Sentence), Is.EqualTo(ClaimExtractor.Default.ExtractClaims(Sentence)));
    }

    [TestCase(-0.1)]
    [TestCase(1.1)]
    [TestCase(double.NaN)]
    public void A_confidence_outside_of_its_range_is_refused_at_once(double confidence) =>
        Assert.That(() => new ClaimExtractor(new ClaimExtractorOptions { MinConfidence = confidence }), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_missing_recognizer_is_refused_at_once() => Assert.Multiple(() =>
    {
        Assert.That(() => new ClaimExtractor(new ClaimExtractorOptions { QuantityRecognizer = null! }), Throws.ArgumentNullException);
        Assert.That(() => new ClaimExtractor(new ClaimExtractorOptions { EntityRecognizers = { null! } }), Throws.ArgumentNullException);
    });

    private static Claim Numeric(ClaimExtractorOptions options) =>
        new ClaimExtractor(options).ExtractClaims(Sentence).First(claim => claim.Kind == ClaimKind.Numeric);

    private static IEnumerable<ClaimKind> Kinds(ClaimExtractorOptions options) =>
        new ClaimExtractor(options).ExtractClaims(Sentence).Select(claim => claim.Kind).Distinct();

    private static IEnumerable<(TextSpan?, TextSpan?)> Numbers(IReadOnlyList<Claim> claims) => claims.Select(claim => (claim.Score?.Span, claim.Delta?.Span));

    /// <summary>Knows one benchmark.</summary>
    private sealed class RoadRecognizer(string words = "gravel road", string name = "GravelRoad-9") : IEntityRecognizer
    {
        public IReadOnlyList<Entity> Recognize(string text, TextSpan range)
        {
            int at = text.IndexOf(words, range.Start, range.Length, StringComparison.Ordinal);
            return at < 0 ? [] : [new Entity { Span = new TextSpan(at, at + words.Length), Text = words, Name = name, Kind = EntityKind.Benchmark }];
        }
    }

    /// <summary>Takes no heed of the range.</summary>
    private sealed class StrayRecognizer : IEntityRecognizer
    {
        public IReadOnlyList<Entity> Recognize(string text, TextSpan range) =>
        [
            new Entity { Span = new TextSpan(range.End, range.End + 4), Text = "none", Name = "none", Kind = EntityKind.Benchmark },
            new Entity { Span = new TextSpan(range.Start, range.Start), Text = "", Name = "nothing", Kind = EntityKind.Model },
        ];
    }

    /// <summary>Says percents in tenths of them.</summary>
    private sealed class PermilleRecognizer : IQuantityRecognizer
    {
        public IReadOnlyList<Quantity> Recognize(string text, TextSpan range) =>
            [.. QuantityRecognizer.Default.Recognize(text, range).Select(quantity => quantity with { Value = quantity.Value * 10, Unit = "permille" })];
    }

    private sealed class PassThrough : IQuantityRecognizer
    {
        public IReadOnlyList<Quantity> Recognize(string text, TextSpan range) => QuantityRecognizer.Default.Recognize(text, range);
    }
}
