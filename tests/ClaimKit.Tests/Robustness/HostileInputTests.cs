using System.IO.Compression;
using System.Text;
using ClaimKit.Input;
using ClaimKit.Tests.Input;
using NUnit.Framework;

namespace ClaimKit.Tests.Robustness;

/// <summary>Inputs that were made to break a reader, beside the torn files of <c>fixtures/malformed/</c>. What is promised of each stands in <c>docs/robustness.md</c>.</summary>
[TestFixture]
[NonParallelizable]
internal sealed class HostileInputTests
{
    private const string Line = """{"id":"1","abstract":"It walks."}""";
    private const int Mebibyte = 1024 * 1024;

    [TestCase("""{"abstract":5}""")]
    [TestCase("""{"abstract":true}""")]
    [TestCase("""{"abstract":null}""")]
    [TestCase("""{"abstract":{}}""")]
    [TestCase("""{"abstract":["It walks."]}""")]
    [TestCase("""{"abstract":{"text":"It walks."}}""")]
    [TestCase("""{"title":"It walks."}""")]
    [TestCase("{}")]
    public void An_abstract_of_another_type_is_none(string line) =>
        Assert.That(Read(line + "\n" + Line), Is.EqualTo(("It walks.", "1: The object has no abstract: no text in \"abstract\", \"text\" or \"summary\"; it was skipped.")));

    [TestCase("""{"abstract":"It walks.","id":[1]}""", "in:1", null)]
    [TestCase("""{"abstract":"It walks.","id":null}""", "in:1", null)]
    [TestCase("""{"abstract":"It walks.","id":1e400}""", "1e400", null)]
    [TestCase("""{"abstract":"It walks.","id":"1","title":7}""", "1", null)]
    [TestCase("""{"abstract":"It walks.","id":"1","title":["T"]}""", "1", null)]
    [TestCase("""{"abstract":"It runs.","id":"1","abstract":"It walks."}""", "1", null)]
    [TestCase("""{"abstract":"It walks.","id":"1","abstract":7}""", "1", null)]
    [TestCase("""{"title":"A","abstract":"It walks.","id":"1","title":"B"}""", "1", "B")]
    public void Of_other_fields_a_wrong_type_is_none_and_of_equal_names_the_last_counts(string line, string id, string? title)
    {
        Reading reading = Reading.Of(line, InputFormat.JsonLines);
        Assert.That(reading.Papers.Select(paper => (paper.Id, paper.Title, paper.Abstract)), Is.EqualTo(new[] { (id, title, "It walks.") }));
        Assert.That(reading.Problems, Is.Empty);
    }

    [TestCase(63)]
    [TestCase(65)]
    [TestCase(1_000_000)]
    public void Fields_may_be_nested_to_any_depth(int depth)
    {
        string nested = $$"""{"x":{{new string('[', depth)}}{{new string(']', depth)}},"abstract":"It walks."}""";
        Assert.That(Read(nested), Is.EqualTo(("It walks.", "")));
        Assert.That(Reading.Of(new string('[', depth), InputFormat.JsonLines).Problems, Has.Count.EqualTo(1));
        Assert.That(Reading.Of("""{"x":""" + new string('[', depth), InputFormat.JsonLines).Problems[0], Does.Contain("is no JSON"));
    }

    [Test]
    public void A_line_of_100_megabytes_is_skipped_with_its_number_in_bounded_memory()
    {
        using var input = new RepeatingStream("{\"abstract\":\"", "a", 100_000_000, "\"}\n" + Line + "\n");
        (List<Paper> papers, List<InputProblem> problems, long memory) = Measured(input);
        Assert.Multiple(() =>
        {
            Assert.That(papers.Select(paper => paper.Abstract), Is.EqualTo(new[] { "It walks." }));
            Assert.That(problems.Select(problem => (problem.Line, problem.Message)), Is.EqualTo(new[] { (1L, "The line is longer than 64 MiB and was skipped.") }));
            Assert.That(memory, Is.LessThan(300L * Mebibyte));
        });
    }

    [Test]
    public void A_text_of_100_megabytes_is_read_to_its_64th()
    {
        using var input = new RepeatingStream("", "It walks. ", 100_000_000, "");
        (List<Paper> papers, List<InputProblem> problems, _) = Measured(input, InputFormat.Text);
        Assert.Multiple(() =>
        {
            Assert.That(papers[0].Abstract.Length, Is.InRange(64 * Mebibyte, 65 * Mebibyte));
            Assert.That(problems[0].Message, Does.Contain("longer than 64 MiB"));
        });
    }

    /// <summary>Zeros come to a thousand times their packed size: 10 MB would become 10 GB.</summary>
    [TestCase(InputFormat.JsonLines)]
    [TestCase(InputFormat.Text)]
    [TestCase(InputFormat.DailyPapers)]
    public void A_packed_bomb_is_left_when_it_has_swollen(InputFormat format)
    {
        using var bomb = new MemoryStream(Bomb(1_000_000_000));
        var problems = new List<InputProblem>();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(PaperReader.Read(bomb, "bomb.gz", problems.Add, format).Count(), Is.LessThanOrEqualTo(1));
        Assert.Multiple(() =>
        {
            Assert.That(bomb.Position, Is.LessThan(bomb.Length), "it was read to its end");
            Assert.That(problems.Select(problem => problem.Message), Has.Some.Contains("swells to more than 250 times its size"));
            Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1000L * Mebibyte));
        });
    }

    [Test]
    public void Lines_that_repeat_are_no_bomb()
    {
        byte[] packed = Packed(string.Concat(Enumerable.Repeat(Line + "\n", 100_000)));
        Assert.That(Reading.Of(packed, InputFormat.JsonLines).Papers, Has.Count.EqualTo(100_000));
    }

    [TestCase(1)]
    [TestCase(9)]
    [TestCase(10)]
    [TestCase(18)]
    [TestCase(25)]
    [TestCase(-9)]
    [TestCase(-8)]
    [TestCase(-1)]
    public void A_packed_file_cut_off_anywhere_ends_there_and_throws_nothing(int length)
    {
        byte[] packed = Packed(string.Concat(Enumerable.Range(0, 500).Select(i => $$"""{"id":"{{i}}","abstract":"It walks {{i * 7919}} times."}""" + "\n")));
        byte[] cut = packed[..(length > 0 ? length : packed.Length + length)];
        Assert.That(Reading.Of(cut, InputFormat.JsonLines).Papers, Has.Count.LessThanOrEqualTo(500));
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void Half_characters_in_UTF_16_become_U_FFFD(string encoding)
    {
        var wide = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. wide.GetPreamble(), .. wide.GetBytes("{\"abstract\":\"It "), .. wide.GetBytes("X")[..1], .. wide.GetBytes("walks.\"}")];
        Reading reading = Reading.Of(bytes, InputFormat.JsonLines);
        Assert.That(reading.Papers.Count + reading.Problems.Count, Is.Positive);

        byte[] lone = [.. wide.GetPreamble(), .. wide.GetBytes("{\"abstract\":\"It ")];
        byte[] surrogate = encoding == "utf-16" ? [0x00, 0xD8] : [0xD8, 0x00];
        Assert.That(Reading.Of([.. lone, .. surrogate, .. wide.GetBytes(" walks.\"}")], InputFormat.JsonLines).Papers[0].Abstract, Is.EqualTo("It \uFFFD walks."));
    }

    [TestCase("utf-16", "This is no text")]
    [TestCase("utf-32", "This is no text")]
    public void Wide_encodings_without_a_mark_are_no_text(string encoding, string problem)
    {
        Reading reading = Reading.Of(Encoding.GetEncoding(encoding).GetBytes(Line), InputFormat.Auto);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Papers, Is.Empty);
            Assert.That(reading.Problems[0], Does.Contain(problem));
        });
    }

    [TestCase(InputFormat.Auto)]
    [TestCase(InputFormat.JsonLines)]
    [TestCase(InputFormat.DailyPapers)]
    [TestCase(InputFormat.Text)]
    public void Any_bytes_are_read_without_an_exception(InputFormat format)
    {
        var random = new Random(2026);
        for (int i = 0; i < 300; i++)
        {
            byte[] bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            byte[] beginning = (i % 5) switch { 0 => [0x1F, 0x8B, 8, 0], 1 => [0xEF, 0xBB, 0xBF], 2 => [0xFF, 0xFE], 3 => [0xFE, 0xFF], _ => [(byte)'{'] };
            Assert.That(() => Reading.Of([.. beginning, .. bytes], format), Throws.Nothing, Convert.ToHexString(bytes));
        }
    }

    private static (string? Abstract, string Problems) Read(string lines)
    {
        Reading reading = Reading.Of(lines, InputFormat.JsonLines);
        return (reading.Papers is [.., { } last] ? last.Abstract : null, string.Join('\n', reading.Problems));
    }

    private static (List<Paper> Papers, List<InputProblem> Problems, long Memory) Measured(Stream input, InputFormat format = InputFormat.JsonLines)
    {
        var problems = new List<InputProblem>();
        long before = GC.GetAllocatedBytesForCurrentThread();
        List<Paper> papers = [.. PaperReader.Read(input, "in", problems.Add, format)];
        return (papers, problems, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static byte[] Bomb(int length)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            byte[] block = new byte[Mebibyte];
            Array.Fill(block, (byte)' ');
            for (int written = 0; written < length; written += block.Length)
            {
                gzip.Write(block);
            }
        }

        return packed.ToArray();
    }
}
