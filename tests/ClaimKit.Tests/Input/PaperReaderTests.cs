using System.IO.Compression;
using System.Text;
using ClaimKit.Input;
using NUnit.Framework;

namespace ClaimKit.Tests.Input;

[TestFixture]
public sealed class PaperReaderTests
{
    private const string Line = """{"abstract":"It walks naïvely."}""";
    private const string Listing = "new\n\nApr 28\n\nOne\n\nIt walks naïvely.\n";
    private static readonly string Long = string.Concat(Enumerable.Repeat("It walks and walks over gravel and sand. ", 10)).TrimEnd();

    /// <summary>Name of the file, content, the title and abstract of the first paper that show how it was read.</summary>
    private static IEnumerable<TestCaseData> Formats()
    {
        yield return Case("papers.jsonl", Line, null, "It walks naïvely.");
        yield return Case("papers.JSON", Line, null, "It walks naïvely.");
        yield return Case("stdin", Line, null, "It walks naïvely.");
        yield return Case("stdin", "\n  " + Line, null, "It walks naïvely.");
        yield return Case("papers.txt", Listing, "One", "It walks naïvely.");
        yield return Case("stdin", Listing, "One", "It walks naïvely.");
        yield return Case("stdin", $"One\n\n{Long}\n\nTwo\n\n{Long}\n", "One", Long);
        yield return Case("abstract.txt", "It walks naïvely.\n", null, "It walks naïvely.\n");
        yield return Case("abstract.txt", "It walks.\n\nAnd walks.\n", null, "It walks.\n\nAnd walks.\n");
        yield return Case("abstract.txt", $"One\n\n{Long}\n", null, $"One\n\n{Long}\n");
        yield return Case("abstract.txt", "It walks\r\nfar.\r\n", null, "It walks\r\nfar.\r\n");
        yield return Case("abstract.txt", "[CLS] is all it needs.", null, "[CLS] is all it needs.");
    }

    private static IEnumerable<TestCaseData> Wrappings()
    {
        yield return new TestCaseData((Func<string, byte[]>)Encoding.UTF8.GetBytes).SetArgDisplayNames("UTF-8");
        yield return new TestCaseData((Func<string, byte[]>)(text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])).SetArgDisplayNames("UTF-8 with a mark");
        yield return new TestCaseData((Func<string, byte[]>)(text => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)])).SetArgDisplayNames("UTF-16");
        yield return new TestCaseData((Func<string, byte[]>)(text => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)])).SetArgDisplayNames("UTF-16, big end first");
        yield return new TestCaseData((Func<string, byte[]>)(text => Packed(Encoding.UTF8.GetBytes(text)))).SetArgDisplayNames("gzip");
        yield return new TestCaseData((Func<string, byte[]>)(text => Packed([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]))).SetArgDisplayNames("gzip with a mark inside");
        yield return new TestCaseData((Func<string, byte[]>)(text => [.. Packed(Encoding.UTF8.GetBytes(text[..10])), .. Packed(Encoding.UTF8.GetBytes(text[10..]))])).SetArgDisplayNames("gzip in two parts");
    }

    [TestCaseSource(nameof(Formats))]
    public void The_format_is_told_from_name_and_content(string name, string content, string? title, string text)
    {
        Reading reading = Reading.Of(content, InputFormat.Auto, name);
        Assert.That((reading.Papers[0].Title, reading.Papers[0].Abstract), Is.EqualTo((title, text)));
    }

    [TestCaseSource(nameof(Wrappings))]
    public void Encoding_and_packing_are_told_from_the_first_bytes(Func<string, byte[]> wrap)
    {
        byte[] bytes = wrap(Listing);
        using var pipe = new OneByteStream(bytes);
        var problems = new List<InputProblem>();
        List<Paper> papers = [.. PaperReader.Read(pipe, "stdin", problems.Add)];
        Assert.Multiple(() =>
        {
            Assert.That(papers.Select(paper => (paper.Title, paper.Abstract)), Is.EqualTo(new[] { ("One", "It walks naïvely.") }));
            Assert.That(problems, Is.Empty);
        });
    }

    [Test]
    public void The_format_that_is_asked_for_counts() =>
        Assert.That(Reading.Of(Line, InputFormat.Text).Papers.Single().Abstract, Is.EqualTo(Line));

    [Test]
    public void A_text_file_is_one_paper_named_like_the_file() =>
        Assert.That(Reading.Of("It walks.", InputFormat.Text, "dir/walk.txt").Papers.Single(), Is.EqualTo(new Paper { Id = "walk.txt", Abstract = "It walks." }));

    [Test]
    public void Papers_come_one_by_one_and_the_rest_is_not_read_ahead()
    {
        string lines = string.Concat(Enumerable.Repeat(Line + "\n", 100_000));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        _ = PaperReader.Read(stream, "in", _ => { }).First();
        Assert.That(stream.Position, Is.LessThan(stream.Length / 4));
    }

    [Test]
    public void Nothing_is_opened_before_somebody_enumerates()
    {
        IEnumerable<Paper> papers = PaperReader.ReadFile(Path.Combine(TestContext.CurrentContext.WorkDirectory, "no such file"), _ => { });
        Assert.That(() => papers.ToList(), Throws.InstanceOf<FileNotFoundException>());
    }

    [Test]
    public void A_callers_mistake_is_told_at_once() => Assert.Multiple(() =>
    {
        Assert.That(() => PaperReader.ReadFile(null!, _ => { }), Throws.ArgumentNullException);
        Assert.That(() => PaperReader.ReadFile("x", null!), Throws.ArgumentNullException);
        Assert.That(() => PaperReader.Read(null!, "x", _ => { }), Throws.ArgumentNullException);
        Assert.That(() => PaperReader.Read(Stream.Null, null!, _ => { }), Throws.ArgumentNullException);
        Assert.That(() => PaperReader.Read(Stream.Null, "x", null!), Throws.ArgumentNullException);
        Assert.That(() => PaperReader.Read(Stream.Null, "x", _ => { }, (InputFormat)9), Throws.InstanceOf<ArgumentOutOfRangeException>());
    });

    [Test]
    public void A_problem_prints_as_a_place_that_editors_know() =>
        Assert.That(new InputProblem("a.jsonl", 7, "It is broken.").ToString(), Is.EqualTo("a.jsonl:7: It is broken."));

    [Test]
    public void The_shared_corpus_is_read_to_the_last_paper()
    {
        Reading reading = Reading.OfFile(SharedData.Require("corpus", "abstracts-20k.jsonl.gz"));
        Assert.That((reading.Papers.Count, reading.Problems.Count), Is.EqualTo((20_000, 0)));
    }

    private static TestCaseData Case(string name, string content, string? title, string text) =>
        new TestCaseData(name, content, title, text).SetArgDisplayNames(name, content.Length > 40 ? content[..40] : content);

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
