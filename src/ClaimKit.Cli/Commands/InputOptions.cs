using System.CommandLine;
using ClaimKit.Input;

namespace ClaimKit.Cli.Commands;

/// <summary>The part of the command line that every command has: what to read, and how.</summary>
internal sealed class InputOptions
{
    /// <summary>Stands for the standard input.</summary>
    public const string StandardInput = "-";

    private static readonly Dictionary<string, InputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["auto"] = InputFormat.Auto,
        ["daily-papers"] = InputFormat.DailyPapers,
        ["jsonl"] = InputFormat.JsonLines,
        ["text"] = InputFormat.Text,
    };

    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "What to read, also packed with gzip; - or nothing is the standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> format = new("--input", "-i")
    {
        Description = "How the input is written: a listing of titles and abstracts in turn, one JSON object a line, or one abstract a file.",
        DefaultValueFactory = _ => "auto",
    };

    public InputOptions(Command command)
    {
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        command.Add(files);
        command.Add(format);
    }

    public IReadOnlyList<string> Files(ParseResult parsed) =>
        parsed.GetValue(files) is { Length: > 0 } given ? given : [StandardInput];

    public InputFormat Format(ParseResult parsed) => Formats[parsed.GetRequiredValue(format)];
}
