using ClaimKit.Claims;
using ClaimKit.Fuzz;
using ClaimKit.Fuzz.Invariants;
using ClaimKit.Fuzz.Mutation;
using ClaimKit.Output;
using FsCheck;
using NUnit.Framework;

namespace ClaimKit.Tests.Robustness;

/// <summary>Whatever a text looks like, its result is sound: nothing is thrown, spans are exact, claims in order, the JSON valid, and a second reading gives the same bytes.</summary>
[TestFixture]
internal sealed class MutatedAbstractTests
{
    private static readonly TextMutator Mutator = new(Fixtures.Texts);

    [Test]
    public void The_result_of_any_mutated_abstract_is_sound() => Property.OfPrograms(1500, program => IsSound(Mutator.MakePaper(program)));

    [Test]
    public void The_result_of_any_text_is_sound() =>
        Property.Of<NonNull<string>>(500, text => IsSound(new Paper { Abstract = text.Get }));

    [Test]
    public void The_result_of_any_title_is_sound() =>
        Property.Of<NonNull<string>>(500, title => IsSound(new Paper { Title = title.Get, Abstract = Fixtures.Texts[title.Get.Length % Fixtures.Texts.Count] }));

    /// <summary>Texts of which each once threw.</summary>
    [TestCase(": a Title without a Name", "We propose Heron. Heron improves the accuracy of Llama-3.1-8B by 5.6 points on GSM8K.")]
    [TestCase("\"\": A Title", "Heron reaches 91.2% accuracy on GLUE.")]
    [TestCase(null, "tHE GʄeVAL\u0001 SCORE OF gROVEdIFF RISES TO 0.71.")]
    [TestCase("Our", "corpus pairs 2.3M clips with 11.6 hours at a resolution of 1.2 cm. On the MaizeCount dataset, our method achieves a mean absolute error of 6.4, compared with 9.8 for CSRNet.")]
    public void A_text_that_once_broke_is_read(string? title, string text) => Assert.That(IsSound(new Paper { Title = title, Abstract = text }));

    /// <summary>Sentences of one word, every word that any stage has a rule for: nothing is around it to hold on to.</summary>
    [Test]
    public void A_sentence_of_any_one_word_is_read()
    {
        string[] words = [.. File.ReadLines(Path.Combine(Fixtures.Root, "src", "ClaimKit", "Data", "clause-words.tsv")).Concat(Fixtures.Texts).SelectMany(line => line.Split([' ', '\t', '=', '|'], StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
        Assert.That(words, Has.Length.GreaterThan(1000));
        Assert.Multiple(() =>
        {
            foreach (string word in words)
            {
                Assert.That(() => ClaimExtractor.Default.ExtractClaims($"{word}\n\nIt is 5% better than {word}.\n\n{word}"), Throws.Nothing, word);
            }
        });
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(5)]
    [TestCase(16)]
    public async Task The_bytes_are_the_same_for_any_number_of_workers(int workers)
    {
        Paper[] papers = [.. Mutations(300)];
        var extractor = new ClaimExtractor(new ClaimExtractorOptions { MaxParallelism = workers });
        var parallel = new List<string>();
        await foreach (ExtractionResult result in extractor.ExtractAsync(papers))
        {
            parallel.Add(ClaimJson.Serialize(result));
        }

        Assert.That(parallel, Is.EqualTo(papers.Select(paper => ClaimJson.Serialize(ClaimExtractor.Default.Extract(paper)))));
    }

    [Test]
    public void The_options_only_leave_claims_out()
    {
        var confident = new ClaimExtractor(new ClaimExtractorOptions { MinConfidence = 0.5 });
        Assert.That(Mutations(200), Has.All.Matches<Paper>(paper =>
            confident.Extract(paper).Claims.SequenceEqual(ClaimExtractor.Default.Extract(paper).Claims.Where(claim => claim.Confidence >= 0.5))));
    }

    /// <summary>The abstract alone is the same text as the paper without title.</summary>
    [Test]
    public void A_text_and_a_paper_without_title_have_the_same_claims() =>
        Assert.That(Mutations(200), Has.All.Matches<Paper>(paper =>
            ClaimExtractor.Default.ExtractClaims(paper.Abstract).SequenceEqual(ClaimExtractor.Default.Extract(new Paper { Abstract = paper.Abstract }).Claims)));

    /// <summary>The invariants are no formality: each notices a result that breaks it.</summary>
    [Test]
    public void The_invariants_notice_what_is_broken()
    {
        const string Text = "Heron reaches 91.2% accuracy on GLUE. Heron reaches 80.1% accuracy on SQuAD.";
        ExtractionResult sound = ClaimExtractor.Default.Extract(new Paper { Abstract = Text });
        Claim first = sound.Claims[0];
        Assert.Multiple(() =>
        {
            Assert.That(ResultInvariants.Spans(sound, Text), Is.Empty);
            Assert.That(ResultInvariants.Spans(sound, Text.Replace("Heron", "Stork", StringComparison.Ordinal)), Is.Not.Empty);
            Assert.That(ResultInvariants.Spans(sound, Text[..20]), Is.Not.Empty);
            Assert.That(ResultInvariants.Order(sound with { Claims = [.. sound.Claims.Reverse()] }), Is.Not.Empty);
            Assert.That(ResultInvariants.Order(sound with { TradeOffs = [new TradeOff(0, 7)] }), Is.Not.Empty);
            Assert.That(ResultInvariants.Values(sound with { Claims = [first with { Confidence = 1.5 }] }), Is.Not.Empty);
            Assert.That(ResultInvariants.Values(sound with { Claims = [first with { Score = first.Score! with { Value = double.NaN } }] }), Is.Not.Empty);
        });
    }

    private static IEnumerable<Paper> Mutations(int count)
    {
        var random = new Random(2026);
        for (int i = 0; i < count; i++)
        {
            byte[] program = new byte[1 + random.Next(40)];
            random.NextBytes(program);
            yield return Mutator.MakePaper(program);
        }
    }

    private static bool IsSound(Paper paper)
    {
        Assert.That(ResultInvariants.Check(paper, Fixtures.Contract), Is.Empty, () => paper.FullText);
        return true;
    }
}
