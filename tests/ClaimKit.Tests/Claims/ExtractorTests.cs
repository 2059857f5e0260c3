using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

/// <summary>The façade: arguments, order, limits, threads.</summary>
[TestFixture]
internal sealed class ExtractorTests
{
    [Test]
    public void A_missing_text_is_the_programmers_error()
    {
        Assert.That(() => ClaimExtractor.Default.ExtractClaims(null!), Throws.ArgumentNullException);
        Assert.That(() => ClaimExtractor.Default.Extract(null!), Throws.ArgumentNullException);
        Assert.That(() => ClaimExtractor.Default.ExtractAsync(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Options_out_of_range_are_refused_when_the_extractor_is_built()
    {
        Assert.That(() => new ClaimExtractor(new ClaimExtractorOptions { MinConfidence = 1.5 }), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ClaimExtractor(new ClaimExtractorOptions { MinConfidence = double.NaN }), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ClaimExtractor(new ClaimExtractorOptions { MaxTextLength = 0 }), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ClaimExtractor(new ClaimExtractorOptions { MaxParallelism = 0 }), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [TestCase("")]
    [TestCase(" \n\t ")]
    [TestCase("No number and no cue stands here.")]
    public void Text_without_claims_gives_none(string text) => Assert.That(ClaimExtractor.Default.ExtractClaims(text), Is.Empty);

    [Test]
    public void Only_the_beginning_of_an_overlong_text_is_read_and_the_result_says_so()
    {
        var extractor = new ClaimExtractor(new ClaimExtractorOptions { MaxTextLength = 60 });
        ExtractionResult result = extractor.Extract(new Paper { Abstract = "Heron reaches 91.2% accuracy on CIFAR-10." + new string(' ', 40) + "It also reaches 70% on CIFAR-100." });
        Assert.That(result.Claims.Select(c => c.Score!.Value), Is.EqualTo(new[] { 91.2 }));
        Assert.That(result.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { ClaimKit.Claims.DiagnosticCodes.TextTooLong }));
    }

    [Test]
    public void A_broken_character_is_reported_where_it_stands()
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(new Paper { Abstract = "An odd \uD800 mark." });
        Assert.That(result.Diagnostics, Has.Count.EqualTo(1));
        Assert.That(result.Diagnostics[0].Part!.Span.Start, Is.EqualTo(7));
    }

    [TestCase("A whole \uD83D\uDE00 face.", -1)]
    [TestCase("A whole \uD83D\uDE00 face and half \uD83D of one.", 25)]
    [TestCase("A half \uDE00 face.", 7)]
    [TestCase("A half at the end \uD83D", 18)]
    [TestCase("A NUL \0 mark.", 6)]
    [TestCase("A lost \uFFFD mark.", 7)]
    [TestCase("", -1)]
    public void Only_whole_pairs_are_whole_characters(string text, int place)
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(new Paper { Abstract = text });
        Assert.That(result.Diagnostics.Select(d => d.Part!.Span.Start), Is.EqualTo(place < 0 ? [] : new[] { place }));
    }

    [Test]
    public void All_that_is_odd_about_a_text_is_said()
    {
        var extractor = new ClaimExtractor(new ClaimExtractorOptions { MaxTextLength = 12 });
        ExtractionResult result = extractor.Extract(new Paper { Abstract = "An odd \uD800 mark and more." });
        Assert.That(result.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { ClaimKit.Claims.DiagnosticCodes.TextTooLong, ClaimKit.Claims.DiagnosticCodes.BrokenCharacter }));
    }

    [Test]
    public void A_sentence_too_long_is_cut_and_said_to_be()
    {
        string text = string.Concat(Enumerable.Repeat("tide ", 450)) + "\uD83D.";
        ExtractionResult result = ClaimExtractor.Default.Extract(new Paper { Abstract = text });
        Assert.That(result.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { ClaimKit.Claims.DiagnosticCodes.BrokenCharacter, ClaimKit.Claims.DiagnosticCodes.SentenceTooLong }));
        Assert.That(result.Diagnostics[1].Part!.Span.Start, Is.EqualTo(400 * "tide ".Length));
        Assert.That(result.Diagnostics[1].Part!.Text, Is.EqualTo("tide"));
    }

    [Test]
    public async Task Many_papers_come_back_in_order_and_as_one_by_one()
    {
        Paper[] papers = [.. Enumerable.Range(0, 7).SelectMany(_ => FixtureGold.All().Select(d => d.Paper))];
        var extractor = new ClaimExtractor(new ClaimExtractorOptions { MaxParallelism = 4 });
        var results = new List<ExtractionResult>();
        await foreach (ExtractionResult result in extractor.ExtractAsync(papers))
        {
            results.Add(result);
        }

        Assert.That(results, Is.EqualTo(papers.Select(extractor.Extract)));
    }

    [Test]
    public void A_source_that_fails_ends_the_reading_with_its_own_error()
    {
        static IEnumerable<Paper> Broken()
        {
            yield return new Paper { Abstract = "One." };
            throw new InvalidOperationException("the source broke");
        }

        Assert.That(async () => await Drain(ClaimExtractor.Default.ExtractAsync(Broken())), Throws.InvalidOperationException.With.Message.EqualTo("the source broke"));
    }

    [Test]
    public void Cancellation_ends_an_endless_reading()
    {
        static IEnumerable<Paper> Endless()
        {
            while (true)
            {
                yield return new Paper { Abstract = "Wren reaches 55.0% accuracy." };
            }
        }

        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.That(async () => await Drain(ClaimExtractor.Default.ExtractAsync(Endless(), stop.Token)), Throws.InstanceOf<OperationCanceledException>());
    }

    private static async Task Drain(IAsyncEnumerable<ExtractionResult> results)
    {
        await foreach (ExtractionResult result in results)
        {
            Assert.That(result.Claims, Is.Not.Null);
        }
    }
}
