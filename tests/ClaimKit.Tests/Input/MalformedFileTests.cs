using ClaimKit.Input;
using NUnit.Framework;

namespace ClaimKit.Tests.Input;

/// <summary>Torn files from <c>fixtures/malformed/</c>: what is whole in them is read, what is not is named by its line.</summary>
[TestFixture]
public sealed class MalformedFileTests
{
    [TestCase("lone-title-at-end.txt", 2, "17: The title \"A Title That Nobody Wrote About\" stands without an abstract")]
    [TestCase("lone-title-inside.txt", 2, "13: The title \"A Title That Nobody Wrote About\" stands without an abstract")]
    [TestCase("lone-abstract.txt", 3, "13: An abstract stands without a title")]
    [TestCase("no-date.txt", 2, "7: The listing has no date line before this")]
    [TestCase("crlf-and-mark.txt", 2)]
    [TestCase("invalid-bytes.txt", 2, "11: The line has bytes that are no UTF-8")]
    [TestCase("empty.txt", 0, "1: The file is empty")]
    [TestCase("blank.txt", 0, "1: The file is empty")]
    [TestCase("array.json", 0, "1: This is a JSON array")]
    [TestCase("invalid-bytes.jsonl", 2, "1: The line has bytes that are no UTF-8")]
    [TestCase("broken-lines.jsonl", 2, "2: The line is no JSON", "3: The line is no JSON", "4: The line is no JSON object", "5: The object has no abstract", "6: The object has no abstract", "7: The object has no abstract", "9: The line has half", "10: The line is no JSON")]
    [TestCase("cut-off.jsonl.gz", 261, "262: The packed data ends too early", "262: The line is no JSON")]
    [TestCase("damaged.jsonl.gz", 0, "1: The packed data is broken here")]
    [TestCase("picture.png", 0, "1: This is no text")]
    public void What_is_whole_is_read_and_the_rest_reported(string file, int papers, params string[] problems)
    {
        Reading reading = Reading.OfFile(Repository.Fixture("malformed", file));
        Assert.Multiple(() =>
        {
            Assert.That(reading.Papers, Has.Count.EqualTo(papers));
            Assert.That(reading.Problems, Has.Count.EqualTo(problems.Length));
            Assert.That(reading.Problems.Zip(problems).Where(pair => !pair.First.StartsWith(pair.Second, StringComparison.Ordinal)), Is.Empty);
        });
    }

    [TestCase("heading-only.txt", 0)]
    [TestCase("no-papers.txt", 0, "1: The listing has neither a date line nor an abstract")]
    public void A_listing_without_papers_says_so(string file, int papers, params string[] problems)
    {
        Reading reading = Reading.OfFile(Repository.Fixture("malformed", file), InputFormat.DailyPapers);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Papers, Has.Count.EqualTo(papers));
            Assert.That(reading.Problems.Zip(problems), Has.All.Matches<(string Is, string Expected)>(pair => pair.Is.StartsWith(pair.Expected, StringComparison.Ordinal)));
            Assert.That(reading.Problems, Has.Count.EqualTo(problems.Length));
        });
    }

    [Test]
    public void Bytes_that_are_no_text_are_replaced_and_the_words_around_them_stay() =>
        Assert.That(Reading.OfFile(Repository.Fixture("malformed", "invalid-bytes.txt")).Papers[0].Abstract, Does.Contain("its gait on gr\uFFFDvel\uFFFD, sand and snow"));

    [Test]
    public void Windows_line_ends_are_no_part_of_a_listings_texts() =>
        Assert.That(Reading.OfFile(Repository.Fixture("malformed", "crlf-and-mark.txt")).Papers.Select(paper => paper.FullText), Has.None.Contains("\r"));
}
