using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

/// <summary>What a slot's candidates are told about their sentence and the whole paper.</summary>
[TestFixture]
internal sealed class PaperContextTests
{
    private readonly PaperAnalyzer analyzer = new(new EntityFinder());

    [Test]
    public void A_name_is_known_by_the_company_it_keeps_anywhere()
    {
        PaperFrame paper = Analyze("Tidepool: A Test of Patience", "We introduce Tidepool. Marlow reaches 71.2% on the Harbour dataset. It outperforms Kestrel by 3%.");

        uint proposed = paper.ProfileOf(KeyOf(paper, "Tidepool"));
        uint data = paper.ProfileOf(KeyOf(paper, "Harbour"));
        uint rival = paper.ProfileOf(KeyOf(paper, "Kestrel"));

        Assert.Multiple(() =>
        {
            Assert.That(proposed, Is.Not.Zero);
            Assert.That(data, Is.Not.Zero);
            Assert.That(rival, Is.Not.Zero);
            Assert.That(new[] { proposed, data, rival }, Is.Unique);
            Assert.That(paper.ProfileOf(1), Is.Zero, "a name that the paper does not have");
        });
    }

    [Test]
    public void Profiles_of_one_paper_are_gone_with_the_next()
    {
        PaperFrame paper = Analyze("Marlow", "Marlow reaches 71.2% accuracy.");
        uint key = KeyOf(paper, "Marlow");
        Assert.That(paper.ProfileOf(key), Is.Not.Zero);

        analyzer.Analyze("A model reaches 3% accuracy.", 0, 28, paper);

        Assert.That(paper.ProfileOf(key), Is.Zero);
    }

    [TestCase("Harbour: A Benchmark for Tide Tables", "Models reach 40% accuracy.", true)]
    [TestCase("Reading Tide Tables", "We present a dataset of tide tables. Models reach 40% accuracy.", true)]
    [TestCase("Marlow: Reading Tide Tables", "We present a model. It reaches 40% on the dataset.", false)]
    public void A_paper_about_data_is_told_by_its_title_or_by_what_it_proposes(string title, string @abstract, bool expected) =>
        Assert.That(Analyze(title, @abstract).IsAboutBenchmark, Is.EqualTo(expected));

    [Test]
    public void Each_word_for_data_makes_the_paper_one_about_data(
        [Values("benchmark", "benchmarks", "dataset", "datasets", "corpus", "corpora", "testbed", "leaderboard", "suite", "collection", "challenge", "poem")] string word) =>
        Assert.That(Analyze($"A tidal {word}", "Nets reach 40% accuracy.").IsAboutBenchmark, Is.EqualTo(word != "poem"));

    [TestCase("Nets gain 5% on Harbour.", 9)]
    [TestCase("The tides of Harbour rise by 5%.", 10)]
    [TestCase("Nets gain 5% with Harbour.", 11)]
    [TestCase("Nets gain 5% using Harbour.", 11)]
    [TestCase("Nets gain 5% by Harbour.", 11)]
    [TestCase("Nets gain 5% via Harbour.", 11)]
    [TestCase("Nets gain 5% over Harbour.", 8)]
    [TestCase("Nets gain 5% than Harbour.", 8)]
    [TestCase("Nets fall 5% to Harbour.", 8)]
    [TestCase("Nets gain 5% against Harbour.", 8)]
    [TestCase("Nets gain 5% when we present Harbour.", 12)]
    [TestCase("Nets surpass Harbour by 5%.", 13)]
    [TestCase("Nets improve Harbour by 5%.", 14)]
    [TestCase("Nets reach Harbour in 5% of cases.", 14)]
    [TestCase("Harbour is 5% wet.", 15)]
    [TestCase("Harbour (5%) is wet.", 16)]
    [TestCase("Nets know the Harbour dataset by 5%.", 6)]
    [TestCase("Nets know the Harbour method by 5%.", 7)]
    public void A_profile_says_what_stands_beside_the_name(string text, int bit)
    {
        PaperFrame paper = Analyze(null, text);
        uint profile = paper.ProfileOf(KeyOf(paper, "Harbour"));
        Assert.That(profile >> bit & 1, Is.EqualTo(1), Convert.ToString(profile, 2));
        Assert.That(profile >> (bit == 9 ? 10 : 9) & 1, Is.Zero, "it says nothing else about prepositions");
    }

    [TestCase("Marlow improves recall by 5% and lowers the latency by 7%.", 1, "Marlow")]
    [TestCase("On long texts, the small model improves recall by 5%.", 0, "model")]
    [TestCase("5% of all.", 0, null)]
    public void The_subject_is_what_the_verb_before_the_number_speaks_of(string text, int quantity, string? expected)
    {
        PaperFrame paper = Analyze(null, text);
        SentenceFrame frame = paper[0];

        int subject = Structure.SubjectOf(frame.Units, frame.UnitAt(frame.Quantities[quantity].FirstToken));

        Assert.That(subject < 0 ? null : paper.Text.WordAt(frame.Units[subject].EndToken - 1).ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void Numbers_of_one_list_go_the_same_way_to_their_names()
    {
        PaperFrame paper = Analyze(null, "It reaches 77.0% on MMLU, 76.8% on GSM8K, and 80.1 on ARC.");
        SentenceFrame frame = paper[0];
        uint[] ways = [.. frame.Quantities.Select((_, q) => WayToNext(paper, frame, q))];

        Assert.That(ways.Distinct().Count(), Is.EqualTo(1), string.Join(' ', ways));
    }

    [TestCase("MAEs", true, "MAE")]
    [TestCase("LLMs", false, "LLMs")]
    [TestCase("Fs", true, "Fs")]
    [TestCase("Bs", true, "Bs")]
    [TestCase("Gains", true, "Gains")]
    [TestCase("FLOPs", true, "FLOPs")]
    [TestCase("Marlow's", false, "Marlow")]
    public void Several_of_a_metric_are_named_as_one(string mention, bool isMetric, string expected) =>
        Assert.That(EntityNames.Of(mention, isMetric), Is.EqualTo(expected));

    private static uint WayToNext(PaperFrame paper, SentenceFrame frame, int quantity)
    {
        int unit = frame.UnitAt(frame.Quantities[quantity].FirstToken);
        Candidate next = frame.Candidates.Where(c => c.Unit > unit).MinBy(c => c.Unit);
        return Structure.Way(paper, new Anchor(0, unit, 2, 0, quantity), next);
    }

    private static uint KeyOf(PaperFrame paper, string name) =>
        Enumerable.Range(0, paper.ClaimingEnd).SelectMany(i => paper[i].Candidates)
            .First(c => paper.Text.WordAt(c.EndToken - 1).Equals(name, StringComparison.Ordinal)
                || paper.Text.WordAt(c.FirstToken).Equals(name, StringComparison.Ordinal)).Key;

    private PaperFrame Analyze(string? title, string @abstract)
    {
        var paper = new PaperFrame();
        string text = new Paper { Title = title, Abstract = @abstract }.FullText;
        analyzer.Analyze(text, title?.Length ?? 0, text.Length, paper);
        return paper;
    }
}
