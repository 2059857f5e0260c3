using ClaimKit.Cli.Commands;
using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

[TestFixture]
public sealed class ExamplesTests
{
    private static readonly string[] Commands = ["claimkit", "extract", "report", "eval", "completion"];

    [TestCase("--help")]
    [TestCase("extract --help")]
    [TestCase("report --help")]
    public async Task Help_ends_with_lines_to_copy(string arguments)
    {
        CommandLine run = await CommandLine.RunAsync(arguments.Split(' '));
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Match(@"Examples:\n(  \S.*\n)+(\nExit codes:\n(  \d.*\n)+)?$"));
    }

    [Test]
    public async Task The_exit_codes_are_told_once_for_all_commands()
    {
        CommandLine whole = await CommandLine.RunAsync("--help");
        CommandLine one = await CommandLine.RunAsync("extract", "--help");
        int[] codes = [.. typeof(ClaimKit.Cli.ExitCodes).GetFields().Select(field => (int)field.GetRawConstantValue()!)];
        Assert.That(codes, Is.All.Matches<int>(code => whole.Output.Contains($"\n  {code} ", StringComparison.Ordinal)));
        Assert.That(one.Output, Does.Not.Contain("Exit codes"));
    }

    [TestCaseSource(nameof(Commands))]
    public async Task No_example_is_refused_for_how_it_is_written(string command)
    {
        using var folder = new TemporaryFolder();
        foreach (string example in Examples.Of(command))
        {
            // The file names are not there, which is another complaint than the one looked for.
            string line = example[(example.LastIndexOf("claimkit ", StringComparison.Ordinal) + "claimkit ".Length)..].Split("   ")[0].Split(" | ")[0].TrimEnd(')');
            string[] arguments = [.. line.Split(' ').Select(part => part.EndsWith(".html", StringComparison.Ordinal) || part.EndsWith(".csv", StringComparison.Ordinal) || part == "claims.jsonl" ? folder[part] : part)];
            CommandLine run = await CommandLine.RunAsync(arguments);
            Assert.That(run.ExitCode, Is.Not.EqualTo(2), $"{example}\n{run.Error}");
        }
    }
}
