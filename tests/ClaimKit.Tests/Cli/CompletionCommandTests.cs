using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

[TestFixture]
public sealed class CompletionCommandTests
{
    [TestCase("claimkit ", "extract")]
    [TestCase("claimkit re", "report")]
    [TestCase("claimkit extract --fo", "--format")]
    [TestCase("claimkit extract --format ", "jsonl")]
    [TestCase("claimkit extract --input d", "daily-papers")]
    [TestCase("claimkit report --kind ", "comparison")]
    [TestCase("claimkit completion f", "fish")]
    public async Task What_may_stand_there_is_offered(string line, string expected)
    {
        CommandLine run = await CommandLine.RunAsync("complete", $"{line.Length}", line);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.OutputLines, Does.Contain(expected));
    }

    [Test]
    public async Task What_nobody_should_type_is_not_offered()
    {
        CommandLine run = await CommandLine.RunAsync("complete", "9", "claimkit ");
        Assert.That(run.OutputLines, Does.Not.Contain("complete"));
    }

    [TestCase("bash")]
    [TestCase("zsh")]
    [TestCase("fish")]
    public async Task Each_shell_gets_a_script_that_asks_the_tool(string shell)
    {
        CommandLine run = await CommandLine.RunAsync("completion", shell);
        Assert.That(run.Output, Does.Contain("claimkit complete ").And.EndWith("\n"));
    }

    [Test]
    public async Task Another_shell_is_refused()
    {
        CommandLine run = await CommandLine.RunAsync("completion", "tcsh");
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }
}
