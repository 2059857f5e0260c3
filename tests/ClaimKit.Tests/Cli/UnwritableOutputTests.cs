using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

/// <summary>Outputs that fail on the way: the cause is named, and no half of a file stays.</summary>
[TestFixture]
public sealed class UnwritableOutputTests
{
    private const string Full = "/dev/full";
    private static readonly string Papers = string.Concat(Enumerable.Range(0, 2000).Select(i => $$"""{"id":"{{i}}","abstract":"Heron reaches 91.2% accuracy on GLUE."}""" + "\n"));

    [TestCase("extract", "jsonl")]
    [TestCase("extract", "json")]
    [TestCase("extract", "csv")]
    [TestCase("extract", "table")]
    [TestCase("report", "")]
    public async Task A_full_disk_is_named(string command, string format)
    {
        RequireDevice();
        string[] arguments = [command, .. format.Length == 0 ? (string[])[] : ["--format", format], "-o", Full];
        CommandLine run = await CommandLine.RunAsync(Papers, arguments);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain("the output could not be written: No space left on device"));
            Assert.That(File.Exists(Full), Is.True, "the device was replaced");
        });
    }

    [TestCase("tokens")]
    [TestCase("quantities")]
    [TestCase("entities")]
    [TestCase("extract")]
    public async Task A_full_standard_output_is_named(string command)
    {
        RequireDevice();
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Papers));
        await using var output = new FileStream(Full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        using var error = new StringWriter();
        var terminal = new ClaimKit.Cli.Terminal { Input = input, Output = output, Error = error };
        int exitCode = await ClaimKit.Cli.CommandLineApp.RunAsync([command], terminal);
        Assert.That((exitCode, error.ToString()), Is.EqualTo((1, error.ToString())));
        Assert.That(error.ToString(), Does.Contain("the output could not be written: No space left on device"));
    }

    [Test]
    public async Task A_folder_that_may_not_be_written_is_named_before_anything_is_read()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("This user may write everywhere.");
        }

        using var folder = new TemporaryFolder();
        string closed = Directory.CreateDirectory(folder["closed"]).FullName;
        Allow(closed, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        CommandLine run = await CommandLine.RunAsync(Papers, ["extract", "-o", Path.Combine(closed, "out")]);
        Allow(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, run.Error)));
        Assert.That(run.Error, Does.Contain("cannot be written").And.Contain("denied"));
    }

    [Test]
    public async Task A_file_that_may_not_be_read_is_named_and_the_others_are_read()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("This user may read everything.");
        }

        using var folder = new TemporaryFolder();
        string closed = folder.Write("closed.jsonl", Papers);
        string open = folder.Write("open.jsonl", """{"abstract":"It walks."}""");
        Allow(closed, UnixFileMode.None);
        CommandLine run = await CommandLine.RunAsync("extract", closed, open);
        Assert.That((run.ExitCode, run.OutputLines.Count), Is.EqualTo((1, 1)));
        Assert.That(run.Error, Does.Contain("closed.jsonl").And.Contain("denied"));
    }

    [Test]
    public async Task A_name_that_the_paper_brings_leads_nowhere()
    {
        using var folder = new TemporaryFolder();
        const string Paper = """{"id":"../../escaped","title":"../escaped","abstract":"Heron reaches 91.2% accuracy on GLUE."}""";
        await CommandLine.RunAsync(Paper, ["extract", "-o", folder["out.jsonl"]]);
        await CommandLine.RunAsync(Paper, ["report", "-o", folder["out.html"]]);
        Assert.That(folder.Files, Is.EqualTo(new[] { "out.html", "out.jsonl" }));
        Assert.That(File.Exists(folder["../escaped"]) || File.Exists(folder["../../escaped"]), Is.False);
    }

    [Test]
    public async Task A_link_that_leads_in_a_circle_is_named()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["a"], folder["b"]);
        File.CreateSymbolicLink(folder["b"], folder["a"]);
        CommandLine run = await CommandLine.RunAsync(Papers, ["extract", "-o", folder["a"]]);
        Assert.That(run.ExitCode, Is.EqualTo(2), run.Error);
        Assert.That(run.Error, Does.Contain("cannot be written"));
    }

    private static void Allow(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    private static void RequireDevice()
    {
        if (!File.Exists(Full))
        {
            Assert.Ignore("There is no device here that is always full.");
        }
    }
}
