using ClaimKit.Output;
using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

[TestFixture]
public sealed class OutputFileTests
{
    private const string Paper = "{\"id\":\"1\",\"abstract\":\"It walks.\"}\n";

    [Test]
    public async Task The_file_holds_the_output_and_nothing_else_is_left()
    {
        using var folder = new TemporaryFolder();
        CommandLine run = await CommandLine.RunAsync(Paper, ["extract", "-o", folder["out"]]);
        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "")));
            Assert.That(ClaimJson.Deserialize(File.ReadAllText(folder["out"])).Id, Is.EqualTo("1"));
            Assert.That(folder.Files, Is.EqualTo(new[] { "out" }));
        });
    }

    [TestCase("out.jsonl", "{\"id\":")]
    [TestCase("out.json", "[\n")]
    [TestCase("out.csv", "id,title,")]
    [TestCase("out.dat", "{\"id\":")]
    public async Task The_extension_tells_the_format(string name, string beginning)
    {
        using var folder = new TemporaryFolder();
        await CommandLine.RunAsync(Paper, ["extract", "-o", folder[name]]);
        Assert.That(File.ReadAllText(folder[name]), Does.StartWith(beginning));
    }

    [Test]
    public async Task The_format_that_is_asked_for_counts_more()
    {
        using var folder = new TemporaryFolder();
        await CommandLine.RunAsync(Paper, ["extract", "-o", folder["out.csv"], "--format", "jsonl"]);
        Assert.That(File.ReadAllText(folder["out.csv"]), Does.StartWith("{"));
    }

    [Test]
    public async Task An_older_file_is_replaced_and_keeps_its_permissions()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("out", "old");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await CommandLine.RunAsync(Paper, ["extract", "-o", file]);
        Assert.That(File.ReadAllText(file), Does.StartWith("{"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.That(File.GetUnixFileMode(file), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
        }
    }

    [Test]
    public async Task An_input_is_never_overwritten()
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("in.jsonl", Paper);
        File.CreateSymbolicLink(folder["link"], input);
        foreach (string output in new[] { input, folder["./in.jsonl"], folder["link"] })
        {
            CommandLine run = await CommandLine.RunAsync("", ["extract", input, "-o", output]);
            Assert.Multiple(() =>
            {
                Assert.That(run.ExitCode, Is.EqualTo(2));
                Assert.That(run.Error, Does.Contain($"{output} is one of the inputs"));
                Assert.That(File.ReadAllText(input), Is.EqualTo(Paper));
            });
        }
    }

    [Test]
    public async Task A_link_stays_a_link_and_its_target_is_written()
    {
        using var folder = new TemporaryFolder();
        string target = folder.Write("target", "old");
        File.CreateSymbolicLink(folder["link"], target);
        await CommandLine.RunAsync(Paper, ["extract", "-o", folder["link"]]);
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(target), Does.StartWith("{"));
            Assert.That(new FileInfo(folder["link"]).LinkTarget, Is.Not.Null);
        });
    }

    [TestCase("no such folder/out")]
    [TestCase(".")]
    public async Task An_output_that_cannot_be_written_is_told_before_anything_is_read(string name)
    {
        using var folder = new TemporaryFolder();
        CommandLine run = await CommandLine.RunAsync(Paper, ["extract", "-o", folder[name]]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain($"{folder[name]} cannot be written"));
            Assert.That(folder.Files, Is.Empty);
        });
    }

    [Test]
    public async Task When_nothing_could_be_read_the_older_file_stays()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("out", "old");
        CommandLine run = await CommandLine.RunAsync("extract", folder["mistyped"], "-o", file);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(File.ReadAllText(file), Is.EqualTo("old"));
            Assert.That(folder.Files, Is.EqualTo(new[] { "out" }));
        });
    }

    [Test]
    public async Task An_interrupted_run_leaves_no_half_file()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("out", "old");
        using var interrupt = new CancellationTokenSource();
        using var endless = new InterruptingStream(interrupt);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new ClaimKit.Cli.Terminal { Input = endless, Output = output, Error = error };
        int exitCode = await ClaimKit.Cli.CommandLineApp.RunAsync(["extract", "--input", "jsonl", "-o", file], terminal, interrupt.Token);
        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(130));
            Assert.That(File.ReadAllText(file), Is.EqualTo("old"));
            Assert.That(folder.Files, Is.EqualTo(new[] { "out" }));
        });
    }

    /// <summary>Gives one paper, then interrupts the run and would wait for ever, as a silent pipe does.</summary>
    private sealed class InterruptingStream(CancellationTokenSource interrupt) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(Paper))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = await base.ReadAsync(buffer, cancellationToken);
            if (read == 0)
            {
                await interrupt.CancelAsync();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return read;
        }
    }
}
