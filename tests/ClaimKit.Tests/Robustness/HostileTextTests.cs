using System.Text;
using ClaimKit.Claims;
using ClaimKit.Fuzz;
using ClaimKit.Fuzz.Invariants;
using NUnit.Framework;

namespace ClaimKit.Tests.Robustness;

/// <summary>Texts that were made to break a reader. What is promised of each stands in <c>docs/robustness.md</c>.</summary>
[TestFixture]
[NonParallelizable]
internal sealed class HostileTextTests
{
    private const int Megabyte = 1_000_000;
    private const string Claim = "Heron reaches 91.2% accuracy on CIFAR-10.";

    /// <summary>Most of these texts take a second of the processor, the densest twelve; the bound leaves room for slow and busy machines, and none for another power of the length.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(90);

    /// <summary>Bytes taken for each character of a giant text: tokens, mentions and candidates, in lists that double.</summary>
    private const long MostBytesForCharacter = 800;

    public static IEnumerable<TestCaseData> Marks()
    {
        yield return Case("lone surrogate", "\uD800");
        yield return Case("surrogates in the wrong order", "\uDC00\uD800");
        yield return Case("NUL", "\0");
        yield return Case("control character", "\u0001\u0007\u001B[31m\u007F\u0085");
        yield return Case("right to left", "\u202E\u2066\u200F");
        yield return Case("Hebrew and Arabic", " שלום مرحبا ");
        yield return Case("combining marks", "e\u0301\u0302\u0303\u0304");
        yield return Case("zalgo", "Z" + new string('\u0337', 200) + "a" + new string('\u0321', 200));
        yield return Case("byte order mark", "\uFEFF");
        yield return Case("no character", "\uFFFE\uFFFF");
        yield return Case("private use", "\uE000\uF8FF");
        yield return Case("emoji", "👩‍👩‍👧‍👦🏴‍☠️");
        yield return Case("Chinese", "本研究提出一种方法，准确率达到９１．２％。");
    }

    /// <summary>Between the sentences, where it may do no harm to the claim, and anywhere, where it may.</summary>
    [TestCaseSource(nameof(Marks))]
    public void Odd_characters_harm_nothing_but_what_they_stand_in(string mark)
    {
        ExtractionResult beside = Sound($"An odd mark {mark} stands here. {Claim}");
        Assert.That(beside.Claims.Select(claim => claim.Score?.Value), Does.Contain(91.2));
        for (int i = 0; i <= Claim.Length; i++)
        {
            Sound(Claim.Insert(i, mark));
        }
    }

    [TestCase("\0")]
    [TestCase("\uD800")]
    [TestCase("\uDFFF")]
    [TestCase("\uFFFD")]
    public void A_character_that_stands_for_nothing_is_told_once_with_its_place(string mark)
    {
        ExtractionResult result = Sound($"{Claim} {mark}{mark}{mark}");
        Assert.That(result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Part!.Span.Start)), Is.EqualTo(new[] { (DiagnosticCodes.BrokenCharacter, Claim.Length + 1) }));
    }

    public static IEnumerable<TestCaseData> Giants()
    {
        yield return Giant("letters without a space", "a");
        yield return Giant("capitals and digits without a space", "A1");
        yield return Giant("hyphens", "a-");
        yield return Giant("digits", "9");
        yield return Giant("numbers", "12.5% ", megabytes: 2);
        yield return Giant("opening brackets", "(");
        yield return Giant("nested LaTeX", "\\textbf{$");
        yield return Giant("dollars", "$");
        yield return Giant("backslashes", "\\");
        yield return Giant("full stops", ".");
        yield return Giant("quotes", "\"");
        yield return Giant("curly apostrophes", "’");
        yield return Giant("spaces", " ");
        yield return Giant("line breaks", "\n");
        yield return Giant("combining marks", "\u0337");
        yield return Giant("lone surrogates", "\uD800");
        yield return Giant("ideographs", "模");
        yield return Giant("cues", "outperforms ", megabytes: 1);
        yield return Giant("names", "BERT-large on GLUE, ");
        yield return Giant("claims without an end", "Heron reaches 91.2% accuracy on GLUE and ", megabytes: 0.25);
        yield return Giant("web addresses", "http://");
    }

    [TestCaseSource(nameof(Giants))]
    public void A_giant_text_takes_bounded_time_and_memory(string piece, double megabytes)
    {
        string text = new StringBuilder().Insert(0, piece, (int)(megabytes * Megabyte / piece.Length)).ToString();
        var extractor = new ClaimExtractor();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        long before = GC.GetAllocatedBytesForCurrentThread();
        IReadOnlyList<Claim> claims = extractor.ExtractClaims(text);
        Assert.Multiple(() =>
        {
            Assert.That(Environment.CpuUsage.TotalTime - start, Is.LessThan(MostTime));
            Assert.That(GC.GetAllocatedBytesForCurrentThread() - before - (claims.Count * 4096L), Is.LessThan(text.Length * MostBytesForCharacter));
        });
        TestContext.Out.WriteLine(FormattableString.Invariant($"{(Environment.CpuUsage.TotalTime - start).TotalSeconds:0.00} s, {(GC.GetAllocatedBytesForCurrentThread() - before) / 1e6:0} MB, {claims.Count} claims"));
    }

    [TestCase("(", ")")]
    [TestCase("[", "]")]
    [TestCase("{", "}")]
    [TestCase("\\textbf{", "}")]
    [TestCase("$\\mathbf{", "}$")]
    [TestCase("\"", "\"")]
    [TestCase("“", "”")]
    public void Whatever_a_claim_is_nested_in_the_stack_does_not_grow(string open, string close)
    {
        const int Depth = 20_000;
        var text = new StringBuilder().Insert(0, open, Depth).Append(Claim);
        for (int i = 0; i < Depth; i++)
        {
            text.Append(close);
        }

        Sound(text.ToString());
    }

    [Test]
    public void A_hundred_thousand_numbers_are_read_and_the_sentence_is_said_to_be_cut()
    {
        string text = "The values are " + string.Join(", ", Enumerable.Range(1, 100_000).Select(i => FormattableString.Invariant($"{i}.5%"))) + ".";
        ExtractionResult result = ClaimExtractor.Default.Extract(new Paper { Abstract = text });
        Assert.Multiple(() =>
        {
            Assert.That(ResultInvariants.Spans(result, text), Is.Empty);
            Assert.That(result.Claims.Count + result.Refusals.Count, Is.GreaterThan(90_000));
            Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { DiagnosticCodes.SentenceTooLong }));
        });
    }

    [Test]
    public void Many_names_and_brackets_in_one_sentence_are_read() => Assert.Multiple(() =>
    {
        Sound("Heron (" + string.Join(", ", Enumerable.Range(0, 5000).Select(i => $"Net{i}-7B (see {i})")) + ") reaches 91.2% on GLUE.");
        Sound(string.Join(" and ", Enumerable.Range(0, 5000).Select(i => $"our {i}-shot FooNet-{i} (FN{i})")) + " outperform BERT by 5%.");
    });

    private static ExtractionResult Sound(string text)
    {
        var paper = new Paper { Abstract = text };
        Assert.That(ResultInvariants.Check(paper, Fixtures.Contract), Is.Empty);
        return ClaimExtractor.Default.Extract(paper);
    }

    private static TestCaseData Case(string name, string mark) => new TestCaseData(mark).SetArgDisplayNames(name);

    private static TestCaseData Giant(string name, string piece, double megabytes = 10) =>
        new TestCaseData(piece, megabytes).SetArgDisplayNames(FormattableString.Invariant($"{megabytes} MB of {name}"));
}
