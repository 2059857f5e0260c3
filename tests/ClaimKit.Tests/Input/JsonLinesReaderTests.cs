using ClaimKit.Input;
using NUnit.Framework;

namespace ClaimKit.Tests.Input;

[TestFixture]
public sealed class JsonLinesReaderTests
{
    [TestCase("""{"id":"1","title":"T","abstract":"A"}""", "1", "T", "A")]
    [TestCase("""{"abstract":"A"}""", "in.jsonl:1", null, "A")]
    [TestCase("""{"text":"A"}""", "in.jsonl:1", null, "A")]
    [TestCase("""{"summary":"A"}""", "in.jsonl:1", null, "A")]
    [TestCase("""{"summary":"S","text":"T","abstract":"A"}""", "in.jsonl:1", null, "A")]
    [TestCase("""{"abstract":null,"text":" ","summary":"S"}""", "in.jsonl:1", null, "S")]
    [TestCase("""{"abstract":["no"],"text":{"abstract":"no"},"summary":"S"}""", "in.jsonl:1", null, "S")]
    [TestCase("""{"paper_id":"p","abstract":"A"}""", "p", null, "A")]
    [TestCase("""{"arxiv_id":"2301.00001","abstract":"A"}""", "2301.00001", null, "A")]
    [TestCase("""{"corpusid":123456789012,"title":"T","abstract":"A"}""", "123456789012", "T", "A")]
    [TestCase("""{"corpusid":7,"id":"1","abstract":"A"}""", "1", null, "A")]
    [TestCase("""{"id":1e3,"abstract":"A"}""", "1e3", null, "A")]
    [TestCase("""{"id":{"$oid":"x"},"abstract":"A"}""", "in.jsonl:1", null, "A")]
    [TestCase("""{"id":"","title":"","abstract":"A"}""", "in.jsonl:1", null, "A")]
    [TestCase("""{"other":[{"abstract":"no"}],"abstract":"A"}""", "in.jsonl:1", null, "A")]
    [TestCase("""  {"abstract":"A"}  """, "in.jsonl:1", null, "A")]
    [TestCase("""{"abstract":"caf\u00e9 \ud83d\ude00 \\% \n"}""", "in.jsonl:1", null, "café 😀 \\% \n")]
    public void The_fields_of_a_line_become_a_paper(string line, string id, string? title, string text)
    {
        Reading reading = Reading.Of(line, InputFormat.JsonLines, "dir/in.jsonl");
        Assert.Multiple(() =>
        {
            Assert.That(reading.Papers.Single(), Is.EqualTo(new Paper { Id = id, Title = title, Abstract = text }));
            Assert.That(reading.Problems, Is.Empty);
        });
    }

    [Test]
    public void A_line_of_the_arXiv_snapshot_is_read_with_its_text_as_it_stands()
    {
        const string Line =
            """{"id":"0999.0001","submitter":"A. Walker","authors":"A. Walker, B. Runner","title":"Walking\n  Further","comments":null,"categories":"cs.RO","abstract":"  We walk.\n","versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"}],"authors_parsed":[["Walker","A.",""]]}""";
        Assert.That(
            Reading.Of(Line, InputFormat.JsonLines).Papers.Single(),
            Is.EqualTo(new Paper { Id = "0999.0001", Title = "Walking\n  Further", Abstract = "  We walk.\n" }));
    }

    [TestCase("""{"abstract":"It""", "no JSON from its byte")]
    [TestCase("plain words", "no JSON from its byte 1 on")]
    [TestCase("""{"abstract":"A"} {"abstract":"B"}""", "no JSON from its byte 18 on")]
    [TestCase("""{"abstract":"A",}""", "no JSON")]
    [TestCase("\"A\"", "no JSON object")]
    [TestCase("7", "no JSON object")]
    [TestCase("{}", "no abstract")]
    [TestCase("""{"abstract":7}""", "no abstract")]
    [TestCase("""{"abstract":"a\ud800"}""", "surrogate")]
    public void A_broken_line_is_reported_with_its_number_and_skipped(string line, string cause)
    {
        Reading reading = Reading.Of("""{"abstract":"before"}""" + $"\n{line}\n\n" + """{"abstract":"after"}""", InputFormat.JsonLines);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Papers.Select(paper => paper.Abstract), Is.EqualTo(new[] { "before", "after" }));
            Assert.That(reading.Problems.Single(), Does.StartWith("2: ").And.Contains(cause));
        });
    }

    [Test]
    public void A_line_longer_than_the_buffer_is_read()
    {
        string text = new('x', 300_000);
        Assert.That(Reading.Of($$"""{"abstract":"{{text}}"}""", InputFormat.JsonLines).Papers.Single().Abstract, Is.EqualTo(text));
    }

    [Test]
    public void A_line_longer_than_any_abstract_is_skipped()
    {
        byte[] bytes = new byte[LineReader.LongestLine + 100_000];
        Array.Fill(bytes, (byte)' ');
        "\n{\"abstract\":\"after\"}"u8.CopyTo(bytes.AsSpan(bytes.Length - 30));
        Reading reading = Reading.Of(bytes, InputFormat.JsonLines);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Papers.Single().Abstract, Is.EqualTo("after"));
            Assert.That(reading.Problems.Single(), Does.StartWith("1: The line is longer than 64 MiB"));
        });
    }

    [Test]
    public void Nothing_has_no_papers_and_no_problems()
    {
        Reading reading = Reading.Of("", InputFormat.JsonLines);
        Assert.That((reading.Papers.Count, reading.Problems.Count), Is.EqualTo((0, 0)));
    }
}
