using System.Text;
using ClaimKit.Cli;

namespace ClaimKit.Tests.Cli;

/// <summary>Runs the tool in this process and keeps what it says.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandLine> RunAsync(params string[] arguments) => RunAsync("", arguments);

    public static async Task<CommandLine> RunAsync(string input, string[] arguments, bool terminal = false, int width = 100, CancellationToken cancellationToken = default)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter { NewLine = "\n" };
        var streams = new Terminal
        {
            Input = stdin,
            Output = stdout,
            Error = stderr,
            InputIsTerminal = terminal,
            OutputIsTerminal = terminal,
            ErrorIsTerminal = terminal,
            Ansi = terminal,
            Width = width,
        };
        int exitCode = await CommandLineApp.RunAsync(arguments, streams, cancellationToken);
        return new CommandLine(exitCode, Encoding.UTF8.GetString(stdout.ToArray()), stderr.ToString());
    }
}
