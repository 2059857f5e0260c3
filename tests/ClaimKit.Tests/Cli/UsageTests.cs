using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

[TestFixture]
public sealed class UsageTests
{
    [TestCase("claimkit: Required command was not provided.", "claimkit --help")]
    [TestCase("claimkit: Unrecognized command or argument 'extrct'", "claimkit --help", "extrct")]
    [TestCase("claimkit: Argument 'pdf' not recognized.", "claimkit extract --help", "extract", "--input", "pdf")]
    [TestCase("claimkit: Argument 'xml' not recognized.", "claimkit extract --help", "extract", "--format", "xml")]
    [TestCase("claimkit: Argument 'number' not recognized.", "claimkit report --help", "report", "--kind", "number")]
    [TestCase("'2'", "claimkit extract --help", "extract", "--min-confidence", "2")]
    [TestCase("'-0.1'", "claimkit extract --help", "extract", "--min-confidence", "-0.1")]
    [TestCase("'NaN'", "claimkit extract --help", "extract", "--min-confidence", "NaN")]
    [TestCase("'0,5'", "claimkit extract --help", "extract", "--min-confidence", "0,5")]
    [TestCase("claimkit: Required argument missing", "claimkit extract --help", "extract", "-o")]
    [TestCase("claimkit: Unrecognized option '--explain'", "claimkit tokens --help", "tokens", "--explain")]
    public async Task What_makes_no_sense_is_refused_and_help_is_offered(string message, string help, params string[] arguments)
    {
        CommandLine run = await CommandLine.RunAsync(arguments);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain(message).And.Contain($"Try '{help}'."));
            Assert.That(run.Output, Is.Empty);
        });
    }

    [TestCase("extract", "--help")]
    [TestCase("tokens", "--help")]
    [TestCase("quantities", "-h")]
    [TestCase("entities", "-?")]
    public async Task Every_command_has_help_under_the_name_it_is_called_by(string command, string option)
    {
        CommandLine run = await CommandLine.RunAsync(command, option);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Does.Contain($"claimkit {command} [<FILE>...] [options]"));
        });
    }

    [Test]
    public async Task The_version_is_told()
    {
        CommandLine run = await CommandLine.RunAsync("--version");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Does.Match(@"^\d+\.\d+\.\d+"));
        });
    }

    [Test]
    public async Task A_person_at_the_keyboard_is_asked_for_a_file_and_not_waited_for()
    {
        CommandLine run = await CommandLine.RunAsync("", ["extract"], terminal: true);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("There is nothing to read"));
        });
    }
}
