using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;

namespace ClaimKit.Cli.Commands;

/// <summary><c>claimkit completion</c>: the script that makes a shell complete the command line, and the hidden command that the script asks.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _claimkit() {
                local IFS=$'\n'
                COMPREPLY=( $(compgen -W "$(claimkit complete "$COMP_POINT" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
            }
            complete -o default -F _claimkit claimkit
            """,
        ["zsh"] = """
            _claimkit() {
                local -a found
                found=(${(f)"$(claimkit complete "$CURSOR" "$BUFFER" 2>/dev/null)"})
                if (( $#found )); then compadd -a found; else _files; fi
            }
            compdef _claimkit claimkit
            """,
        ["fish"] = """
            complete -c claimkit -a '(claimkit complete (string length -- (commandline -cp)) (commandline -cp) 2>/dev/null)'
            """,
    };

    /// <summary>The command that people call.</summary>
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Prints a script for the shell, as in: source <(claimkit completion bash)") { shell };
        command.SetAction(parsed => Write(terminal, Scripts[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n") + "\n"));
        return command;
    }

    /// <summary>The command that the scripts call: what may stand at a place of a line, one word a line.</summary>
    /// <param name="terminal">The standard streams.</param>
    /// <param name="commands">All commands.</param>
    public static Command CreateHidden(Terminal terminal, Func<Command> commands)
    {
        var position = new Argument<int>("POSITION");
        var line = new Argument<string>("LINE");
        var command = new Command("complete", "Completes a command line.") { position, line };
        command.Hidden = true;
        command.SetAction(parsed => Write(terminal, Completions(commands(), parsed.GetRequiredValue(line), parsed.GetRequiredValue(position))));
        return command;
    }

    private static string Completions(Command root, string line, int position)
    {
        string typed = line[..Math.Clamp(position, 0, line.Length)];
        bool isOption = typed[(typed.LastIndexOf(' ') + 1)..].StartsWith('-');
        string[] words = [.. root.Parse(line).GetCompletions(typed.Length).Select(Word).Where(word => IsWanted(word, isOption)).Distinct(StringComparer.Ordinal)];
        return string.Join('\n', words) + (words.Length > 0 ? "\n" : "");
    }

    /// <summary>Options only for who has begun one: where a file may stand, shells offer files when they get nothing else. Of two names of an option the long one.</summary>
    private static bool IsWanted(string word, bool isOption) =>
        !word.StartsWith('/') && (!word.StartsWith('-') || (isOption && word.StartsWith("--", StringComparison.Ordinal)));

    private static string Word(CompletionItem item) => string.Create(CultureInfo.InvariantCulture, $"{item.InsertText ?? item.Label}");

    private static int Write(Terminal terminal, string text)
    {
        using var output = new StreamWriter(terminal.Output, leaveOpen: true);
        output.Write(text);
        return ExitCodes.Done;
    }
}
