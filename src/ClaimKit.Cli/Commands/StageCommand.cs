using System.CommandLine;
using System.Text;

namespace ClaimKit.Cli.Commands;

/// <summary>What the commands that show a single stage have in common: every paper becomes one line on the standard output.</summary>
internal static class StageCommand
{
    /// <param name="terminal">The standard streams.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="description">What its help says.</param>
    /// <param name="line">Makes the line of a paper.</param>
    public static Command Create(Terminal terminal, string name, string description, Func<Paper, string> line)
    {
        var command = new Command(name, description);
        var input = new InputOptions(command);
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                var run = new Run(terminal, input.Files(parsed), input.Format(parsed), quiet: terminal.OutputIsTerminal);
                using var output = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true);
                run.ForEach(paper => output.Write(line(paper) + "\n"), cancellationToken);
                output.Flush();
                return run.Finish();
            },
            cancellationToken));
        return command;
    }
}
