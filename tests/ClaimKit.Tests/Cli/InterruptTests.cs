using System.Diagnostics;
using System.Globalization;
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
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(string.Concat(Enumerable.Repeat("{\"abstract\":\"We present Lark. Lark reaches 71.4% accuracy on MMMU.\"}\n", 2000)));
        await process.StandardInput.FlushAsync();

        // The input stays open, so the tool waits for more of it.
        await Task.Delay(TimeSpan.FromSeconds(3));
        await Tool.RunAsync(".", "kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await process.WaitForExitAsync(patience.Token);

        string error = await process.StandardError.ReadToEndAsync(CancellationToken.None);
        Assert.That((process.ExitCode, error), Is.EqualTo((130, $"{Written(format, await output):N0} papers read so far\nclaimkit: interrupted\n")));
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
