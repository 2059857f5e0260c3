using System.Diagnostics;
using System.Globalization;
using ClaimKit.Cli.Commands;
using ClaimKit.Output;
using ClaimKit.Tests.Package;
using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

/// <summary>Ctrl-C as a shell sends it, to a process of its own.</summary>
[TestFixture]
[Category("Slow")]
[Platform(Exclude = "Win", Reason = "signals")]
public sealed class InterruptTests
{
    [TestCase("jsonl")]
    [TestCase("json")]
    public async Task What_was_done_is_written_and_whole(string format)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ClaimKit.Cli.ExitCodes).Assembly.Location, "extract", "-i", "jsonl", "-f", format])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task input = FeedAsync(process.StandardInput);

        // It is at work when it writes; the input stays open, so it is never done.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        string beginning = await process.StandardOutput.ReadLineAsync(patience.Token) + "\n";
        await Tool.RunAsync(".", "/bin/sh", "-c", string.Create(CultureInfo.InvariantCulture, $"kill -INT {process.Id}"));
        string output = beginning + await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        await input;

        string error = await process.StandardError.ReadToEndAsync(CancellationToken.None);
        Assert.That((process.ExitCode, error), Is.EqualTo((130, $"{Run.Counted(Written(format, output), "paper")} read so far\nclaimkit: interrupted\n")));
    }

    /// <summary>Beside the reading, because pipes are short: who only writes waits for who only writes.</summary>
    private static async Task FeedAsync(StreamWriter input)
    {
        try
        {
            await input.WriteAsync(string.Concat(Enumerable.Repeat("{\"abstract\":\"We present Lark. Lark reaches 71.4% accuracy on MMMU.\"}\n", 2000)));
            await input.FlushAsync();
        }
        catch (IOException)
        {
            // The tool was interrupted before it had read everything.
        }
    }

    private static int Written(string format, string output)
    {
        if (format == "json")
        {
            using var array = System.Text.Json.JsonDocument.Parse(output);
            return array.RootElement.GetArrayLength();
        }

        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => ClaimJson.Deserialize(line).Claims.Count == 1);
    }
}
