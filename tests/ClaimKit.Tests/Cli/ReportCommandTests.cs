using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

[TestFixture]
public sealed class ReportCommandTests
{
    private static readonly string Listing = Repository.Fixture("listings", "daily-papers.txt");

    [Test]
    public async Task A_page_of_all_papers_appears_under_its_name()
    {
        using var folder = new TemporaryFolder();
        string file = folder["page.html"];
        CommandLine run = await CommandLine.RunAsync("report", Listing, "-o", file, "--title", "Monday <3");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "")));
        string page = await File.ReadAllTextAsync(file);
        Assert.That(page, Does.StartWith("<!DOCTYPE html>").And.Contain("<title>Monday &lt;3</title>").And.Contain("19 papers"));
        Assert.That(folder.Files, Is.EqualTo(new[] { "page.html" }));
    }

    [Test]
    public async Task A_dash_is_the_standard_output()
    {
        CommandLine run = await CommandLine.RunAsync("report", Listing, "-o", "-");
        Assert.That(run.Output, Does.StartWith("<!DOCTYPE html>").And.EndWith("</html>\n"));
    }

    [Test]
    public async Task Comparisons_without_a_number_can_be_left_out()
    {
        CommandLine all = await CommandLine.RunAsync("report", Listing, "-o", "-");
        CommandLine numbers = await CommandLine.RunAsync("report", Listing, "-o", "-", "--kind", "numeric");
        Assert.That(all.Output, Does.Contain(">state of the art</span>"));
        Assert.That(numbers.Output, Does.Not.Contain(">state of the art</span>").And.Contain("class=\"card"));
    }

    [Test]
    public async Task Doubtful_claims_can_be_left_out()
    {
        CommandLine all = await CommandLine.RunAsync("report", Listing, "-o", "-");
        CommandLine sure = await CommandLine.RunAsync("report", Listing, "-o", "-", "--min-confidence", "0.9");
        Assert.That(sure.Output.Split("class=\"card").Length, Is.LessThan(all.Output.Split("class=\"card").Length).And.GreaterThan(1));
    }

    [Test]
    public async Task Without_anything_to_read_an_older_page_stays()
    {
        using var folder = new TemporaryFolder();
        string file = folder["page.html"];
        await File.WriteAllTextAsync(file, "old");
        CommandLine run = await CommandLine.RunAsync("report", folder["missing.txt"], "-o", file);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(await File.ReadAllTextAsync(file), Is.EqualTo("old"));
    }
}
