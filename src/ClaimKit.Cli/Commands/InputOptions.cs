using System.CommandLine;
using System.CommandLine.Parsing;
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
        files.Validators.Add(RefuseMistypedOptions);
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        command.Add(files);
        command.Add(format);
    }

    public IReadOnlyList<string> Files(ParseResult parsed) =>
        parsed.GetValue(files) is { Length: > 0 } given ? given : [StandardInput];

    public InputFormat Format(ParseResult parsed) => Formats[parsed.GetRequiredValue(format)];

    /// <summary>The parser takes an option it does not know for a file, and a file called --fromat is nobody's.</summary>
    private static void RefuseMistypedOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && token.Value is not StandardInput)
            {
                result.AddError($"Unrecognized option '{token.Value}'. A file of that name is ./{token.Value}.");
            }
        }
    }
}
