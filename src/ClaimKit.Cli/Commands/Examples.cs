using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ClaimKit.Cli.Commands;

/// <summary>Help that ends with lines to copy, and for the whole tool with its exit codes.</summary>
internal sealed class Examples : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Lines = new(StringComparer.Ordinal)
    {
        ["claimkit"] =
        [
            "claimkit extract page.txt                        a table of the claims, on a terminal",
            "claimkit extract *.jsonl.gz -o claims.jsonl      many files, packed or not, into one",
            "claimkit report page.txt -o report.html          a page to look at",
            "claimkit extract --help                          everything about one command",
        ],
        ["extract"] =
        [
            "claimkit extract page.txt --explain              with rules, confidences and refused numbers",
            "claimkit extract page.txt -f csv -o claims.csv   for a spreadsheet",
            "claimkit extract papers.jsonl --min-confidence 0.5 --kind numeric",
            "curl -s https://example.org/abstract.txt | claimkit extract -i text -",
        ],
        ["report"] =
        [
            "claimkit report monday.txt tuesday.txt -o week.html --title Week",
            "claimkit report papers.jsonl.gz --min-confidence 0.5",
        ],
        ["eval"] = ["claimkit eval --docs docs.jsonl --gold gold.jsonl"],
        ["completion"] =
        [
            "source <(claimkit completion bash)               in ~/.bashrc",
            "source <(claimkit completion zsh)                in ~/.zshrc, after compinit",
            "claimkit completion fish | source                in ~/.config/fish/config.fish",
        ],
    };

    private const string ExitCodesExplained =
        "\nExit codes:\n"
        + "  0    done\n"
        + "  1    some input could not be read, or the output not be written; the rest is done and the message names file, line and cause\n"
        + "  2    the command line makes no sense; nothing was done\n"
        + "  130  interrupted by Ctrl-C; what was printed so far is whole, a file that was begun is taken back\n";

    private readonly HelpAction help;

    private Examples(HelpAction help) => this.help = help;

    /// <summary>The option with examples after the usual text.</summary>
    public static HelpOption Help()
    {
        var option = new HelpOption();
        option.Action = new Examples((HelpAction)option.Action!);
        return option;
    }

    /// <summary>The examples of a command; none for those that explain themselves.</summary>
    public static IReadOnlyList<string> Of(string command) => Lines.GetValueOrDefault(command, []);

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        IReadOnlyList<string> lines = Of(parseResult.CommandResult.Command.Name);
        if (lines.Count > 0)
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.Write("Examples:\n");
            foreach (string line in lines)
            {
                output.Write($"  {line}\n");
            }
        }

        if (parseResult.CommandResult.Parent is null)
        {
            parseResult.InvocationConfiguration.Output.Write(ExitCodesExplained);
        }

        return exitCode;
    }
}
