using ClaimKit.Input;
using NUnit.Framework;

namespace ClaimKit.Tests.Input;

[TestFixture]
public sealed class DailyPapersReaderTests
{
    private const string Heading = "new\n\nGet the papers by mail!\n\n";
    private static readonly string Long = string.Concat(Enumerable.Repeat("It walks and walks over gravel and sand. ", 10)).TrimEnd();

    /// <summary>Name, listing ($ stands for an abstract too long for a title), pairs read as line=title/abstract, lines of problems.</summary>
    private static IEnumerable<TestCaseData> Listings()
    {
        yield return Case("Two papers", Heading + "Apr 28\n\nOne\n\nIt walks.\n\nTwo\n\nIt runs.\n", "7=One/It walks. 11=Two/It runs.");
        yield return Case("The same paper twice", "Apr 28\n\nOne\n\nIt walks.\n\nOne\n\nIt walks.\n", "3=One/It walks. 7=One/It walks.");
        yield return Case("No line end at the end", "Apr 28\n\nOne\n\nIt walks.", "3=One/It walks.");
        yield return Case("Windows line ends", "Apr 28\r\n\r\nOne\r\n\r\nIt walks.\r\n", "3=One/It walks.");
        yield return Case("More blank lines, with spaces", "Apr 28\n\n \n\nOne\n\t\n\nIt walks.\n\n\n", "5=One/It walks.");
        yield return Case("No blank lines", "new\nApr 28\nOne\n$\nTwo\n$\n", "3=One/$ 5=Two/$");
        yield return Case("An abstract on several lines", "Apr 28\n\nOne\n\nIt walks\nand walks.\n", "3=One/It walks\nand walks.");
        yield return Case("Two days", "Apr 28\n\nOne\n\nIt walks.\n\nApr 27\n\nTwo\n\nIt runs.\n", "3=One/It walks. 9=Two/It runs.");
        yield return Case("A title with a question mark", "Apr 28\n\nDoes it walk?\n\n$\n\nTwo\n\n$\n", "3=Does it walk?/$ 7=Two/$");
        yield return Case("An abstract that ends in an address", "Apr 28\n\nOne\n\nCode: https://example.org/x\n\nTwo\n\nIt runs.\n", "3=One/Code: https://example.org/x 7=Two/It runs.");
        yield return Case("A title alone at the end", "Apr 28\n\nOne\n\nIt walks.\n\nTwo\n", "3=One/It walks.", 7);
        yield return Case("A title alone before a long abstract", "Apr 28\n\nOne\n\nTwo\n\n$\n\nThree\n\n$\n", "5=Two/$ 9=Three/$", 3);
        yield return Case("A title alone before a short abstract", "Apr 28\n\nOne\n\nTwo\n\nIt runs.\n\nThree\n\nIt rests.\n", "5=Two/It runs. 9=Three/It rests.", 3);
        yield return Case("Two titles alone", "Apr 28\n\nOne\n\nTwo\n\nThree\n\n$\n", "3=One/Two 7=Three/$");
        yield return Case("A title alone before the next day", "Apr 28\n\nOne\n\nApr 27\n\nTwo\n\nIt runs.\n", "7=Two/It runs.", 3);
        yield return Case("An abstract alone", "Apr 28\n\n$\n\nTwo\n\n$\n", "3=/$ 5=Two/$", 3);
        yield return Case("No date before long abstracts", Heading + "One\n\n$\n\nTwo\n\n$\n", "5=One/$ 9=Two/$", 5);
        yield return Case("No date before short abstracts", Heading + "One\n\nIt walks.\n\nTwo\n\nIt runs.\n", "5=One/It walks. 9=Two/It runs.", 5);
        yield return Case("Only a heading", Heading, "", 1);
        yield return Case("A date and nothing after it", "new\n\nApr 28\n", "");
        yield return Case("Nothing", "", "", 1);
    }

    [TestCaseSource(nameof(Listings))]
    public void A_listing_is_read_pair_by_pair(string listing, string pairs, int[] problemLines)
    {
        Reading reading = Reading.Of(listing.Replace("$", Long, StringComparison.Ordinal), InputFormat.DailyPapers, "dir/list.txt");
        string read = string.Join(' ', reading.Papers.Select(paper => $"{paper.Id!.Replace("list.txt:", "", StringComparison.Ordinal)}={paper.Title}/{paper.Abstract}"));
        Assert.Multiple(() =>
        {
            Assert.That(read.Replace(Long, "$", StringComparison.Ordinal), Is.EqualTo(pairs));
            Assert.That(reading.Problems.Select(problem => int.Parse(problem.Split(':')[0], provider: null)), Is.EqualTo(problemLines));
        });
    }

    [TestCase("Apr 28", true)]
    [TestCase("  Apr 28 ", true)]
    [TestCase("April 28", true)]
    [TestCase("Apr 28, 2025", true)]
    [TestCase("28 Apr", true)]
    [TestCase("2025-04-28", true)]
    [TestCase("Feb 29", true)]
    [TestCase("Feb 30", false)]
    [TestCase("May", false)]
    [TestCase("28", false)]
    [TestCase("", false)]
    [TestCase("May 5 Is Not the End", false)]
    public void A_line_is_a_date_when_it_is_nothing_else(string line, bool expected) =>
        Assert.That(ListingParagraph.IsDateLine(line), Is.EqualTo(expected));

    [TestCase("daily-papers-a.txt", 82)]
    [TestCase("daily-papers-b.txt", 72)]
    public void The_shared_listings_are_read_to_the_last_paper(string file, int papers)
    {
        Reading reading = Reading.OfFile(SharedData.Require("listings", file));
        Assert.Multiple(() =>
        {
            Assert.That(reading.Papers, Has.Count.EqualTo(papers));
            Assert.That(reading.Papers, Has.All.Property(nameof(Paper.Title)).Not.Null);
            Assert.That(reading.Problems, Is.Empty);
        });
    }

    private static TestCaseData Case(string name, string listing, string pairs, params int[] problemLines) =>
        new TestCaseData(listing, pairs, problemLines).SetArgDisplayNames(name);
}
