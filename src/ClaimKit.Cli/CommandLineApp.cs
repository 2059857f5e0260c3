using System.CommandLine;
using System.Text;
using ClaimKit.Cli.Commands;

namespace ClaimKit.Cli;

/// <summary>The whole tool behind one call, so that tests run it without a process.</summary>
internal static class CommandLineApp
{
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        // A file may be called @something: no response files.
        ParseResult parsed = Commands(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return await RefuseAsync(terminal, parsed, parsed.Errors.Select(error => error.Message)).ConfigureAwait(false);
        }

        var output = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
        await using (output.ConfigureAwait(false))
        {
            var configuration = new InvocationConfiguration
            {
                Output = output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = terminal.InterruptTimeout,
            };
            try
            {
                return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
            }
            catch (UsageException error)
            {
                return await RefuseAsync(terminal, parsed, [error.Message]).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                await terminal.Error.WriteLineAsync("claimkit: interrupted").ConfigureAwait(false);
                return ExitCodes.Interrupted;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // The inputs' errors never come this far.
                await terminal.Error.WriteLineAsync($"claimkit: the output could not be written: {error.Message}").ConfigureAwait(false);
                return ExitCodes.Incomplete;
            }
        }
    }

    /// <summary>A plain command, because a <see cref="RootCommand"/> goes by the name of the assembly.</summary>
    private static Command Commands(Terminal terminal) => new("claimkit", "Reads benchmark claims out of the abstracts of research papers.")
    {
        Examples.Help(),
        new VersionOption(),
        ExtractCommand.Create(terminal),
        ReportCommand.Create(terminal),
        TokensCommand.Create(terminal),
        QuantitiesCommand.Create(terminal),
        EntitiesCommand.Create(terminal),
        EvalCommand.Create(terminal),
        TrainCommand.Create(terminal),
        CompletionCommand.Create(terminal),
        CompletionCommand.CreateHidden(terminal, () => Commands(terminal)),
    };

    private static async Task<int> RefuseAsync(Terminal terminal, ParseResult parsed, IEnumerable<string> messages)
    {
        foreach (string message in messages)
        {
            await terminal.Error.WriteLineAsync($"claimkit: {message}").ConfigureAwait(false);
        }

        string command = parsed.CommandResult.Parent is null ? "claimkit" : $"claimkit {parsed.CommandResult.Command.Name}";
        await terminal.Error.WriteLineAsync($"Try '{command} --help'.").ConfigureAwait(false);
        return ExitCodes.Usage;
    }
}
