using System.Text.Json;
using ClaimKit.Claims;
using ClaimKit.Output;
using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

[TestFixture]
public sealed class ExtractCommandTests
{
    private const string TwoPapers = "{\"id\":\"1\",\"title\":\"Gaiter\",\"abstract\":\"It walks.\"}\n{\"id\":\"2\",\"abstract\":\"It runs.\"}\n";

    [Test]
    public async Task A_pipe_gets_json_lines_of_the_contract_in_the_order_of_the_input()
    {
        CommandLine run = await CommandLine.RunAsync(TwoPapers, ["extract"]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.OutputLines.Select(line => ClaimJson.Deserialize(line).Id), Is.EqualTo(new[] { "1", "2" }));
        });
    }

    [Test]
    public async Task The_last_line_on_the_error_stream_sums_up()
    {
        CommandLine run = await CommandLine.RunAsync(TwoPapers, ["extract", "-"]);
        Assert.That(run.Error, Does.Match(@"^2 papers read, \d+ claims? in \d+ papers?, \d+\.\d\d s\n$"));
    }

    [Test]
    public async Task A_json_array_is_one_document()
    {
        CommandLine run = await CommandLine.RunAsync(TwoPapers, ["extract", "--format", "json"]);
        using JsonDocument document = JsonDocument.Parse(run.Output);
        Assert.That(document.RootElement.GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public async Task Csv_begins_with_its_heading()
    {
        CommandLine run = await CommandLine.RunAsync(TwoPapers, ["extract", "--format", "csv"]);
        Assert.That(run.Output, Does.StartWith("id,title,kind,model,"));
    }

    [TestCase(false, "--format", "table")]
    [TestCase(false, "--explain")]
    [TestCase(true)]
    public async Task A_table_is_for_terminals_and_for_whoever_asks(bool terminal, params string[] options)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("papers.jsonl", "{\"id\":\"1\",\"abstract\":\"We walk.\"}\n");
        CommandLine run = await CommandLine.RunAsync("", ["extract", file, .. options], terminal);
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Does.Contain("1 paper without claims."));
            Assert.That(run.Output.Contains('\u001b', StringComparison.Ordinal), Is.EqualTo(terminal));
        });
    }

    [Test]
    public async Task The_readmes_listing_is_read_as_it_is()
    {
        string listing = Repository.Fixture("listings", "daily-papers.txt");
        if (!File.Exists(listing))
        {
            Assert.Ignore("fixtures/listings/daily-papers.txt is not here.");
        }

        CommandLine run = await CommandLine.RunAsync("extract", listing);
        Assert.That((run.ExitCode, run.OutputLines.Count > 0), Is.EqualTo((0, true)));
    }

    [Test]
    public async Task What_can_be_read_is_read_and_the_rest_named()
    {
        using var folder = new TemporaryFolder();
        string broken = folder.Write("broken.jsonl", "{\"id\":\"1\",\"abstract\":\"It walks.\"}\n{oops\n");
        string missing = folder["missing.jsonl"];
        CommandLine run = await CommandLine.RunAsync(TwoPapers, ["extract", broken, missing, folder["."], "-"]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.OutputLines, Has.Count.EqualTo(3));
            Assert.That(run.Error, Does.Contain($"claimkit: {broken}:2: The line is no JSON"));
            Assert.That(run.Error, Does.Contain($"claimkit: {missing}: There is no such file."));
            Assert.That(run.Error, Does.Contain($"claimkit: {folder["."]}: This is a directory, not a file."));
            Assert.That(run.Error, Does.Contain("\n3 papers read, "));
        });
    }

    [Test]
    public async Task Many_problems_are_counted_after_the_first_of_them()
    {
        CommandLine run = await CommandLine.RunAsync(string.Concat(Enumerable.Repeat("{\n", 500)), ["extract", "--input", "jsonl"]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error.Split('\n'), Has.Length.LessThan(25));
            Assert.That(run.Error, Does.Contain("claimkit: and 480 more problems like these"));
        });
    }

    [TestCase("0 1", "--kind", "numeric")]
    [TestCase("1 0", "--kind", "comparison")]
    [TestCase("1 1", "--kind", "comparison", "--kind", "numeric")]
    [TestCase("1 1")]
    public async Task A_kind_of_claims_can_be_asked_for_alone(string comparisonsAndNumbers, params string[] options)
    {
        const string paper = "{\"abstract\":\"We present Lark. Lark reaches 71.4% accuracy on MMMU. Lark outperforms GPT-4V on MathVista.\"}";
        CommandLine run = await CommandLine.RunAsync(paper, ["extract", "-i", "jsonl", .. options]);
        IReadOnlyList<Claim> claims = ClaimJson.Deserialize(run.OutputLines.Single()).Claims;
        Assert.That($"{claims.Count(claim => claim.Kind == ClaimKind.Comparison)} {claims.Count(claim => claim.Kind == ClaimKind.Numeric)}", Is.EqualTo(comparisonsAndNumbers));
    }

    [Test]
    public async Task An_interrupted_run_keeps_what_it_wrote_and_says_so()
    {
        CommandLine run = await CommandLine.RunAsync(TwoPapers, ["extract", "--format", "json"], cancellationToken: new CancellationToken(canceled: true));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(130));
            Assert.That(run.Error, Is.EqualTo("claimkit: interrupted\n"));
        });
    }
}
