using System.CommandLine;
using System.Text;
using ClaimKit.Cli.Rendering;
using ClaimKit.Output;

namespace ClaimKit.Cli.Commands;

/// <summary><c>claimkit extract</c>: the claims of every paper.</summary>
internal sealed class ExtractCommand
{
    private static readonly Dictionary<string, OutputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["table"] = OutputFormat.Table,
        ["jsonl"] = OutputFormat.JsonLines,
        ["json"] = OutputFormat.Json,
        ["csv"] = OutputFormat.Csv,
    };

    private readonly Terminal terminal;
    private readonly Command command = new("extract", "Reads the claims out of papers.");
    private readonly InputOptions input;

    private readonly Option<string?> format = new("--format", "-f")
    {
        Description = "How the claims are written. A terminal gets a table, everything else JSON Lines; a file what its extension says.",
    };

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "Where the claims go instead of the standard output. The file appears when it is whole.",
        HelpName = "FILE",
    };

    private readonly ClaimOptions claimOptions;

    private readonly Option<bool> explain = new("--explain")
    {
        Description = "Show the rule and the confidence of each claim, and each number that is no claim with the reason. Means --format table.",
    };

    private ExtractCommand(Terminal terminal)
    {
        this.terminal = terminal;
        input = new InputOptions(command);
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        command.Add(format);
        command.Add(output);
        claimOptions = new ClaimOptions(command);
        command.Add(explain);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => Execute(parsed, cancellationToken), cancellationToken));
    }

    public static Command Create(Terminal terminal) => new ExtractCommand(terminal).command;

    private int Execute(ParseResult parsed, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> files = input.Files(parsed);
        string? file = parsed.GetValue(output);
        OutputFormat wanted = FormatOf(parsed, file);
        ClaimExtractor extractor = claimOptions.Extractor(parsed);
        var run = new Run(terminal, files, input.Format(parsed), quiet: file is null && terminal.OutputIsTerminal);
        int claims = 0;
        int papersWithClaims = 0;

        using OutputTarget target = OutputTarget.Open(file, files, terminal);
        using (IResultWriter writer = WriterFor(wanted, target.Stream, ownFile: file is not null, parsed.GetValue(explain)))
        {
            run.ForEach(
                paper =>
                {
                    ExtractionResult result = extractor.Extract(paper);
                    writer.Write(result);
                    claims += result.Claims.Count;
                    papersWithClaims += result.Claims.Count > 0 ? 1 : 0;
                },
                cancellationToken);
        }

        if (!run.HasFailed)
        {
            target.Complete();
        }

        return run.Finish($", {Run.Counted(claims, "claim")} in {Run.Counted(papersWithClaims, "paper")}");
    }

    private OutputFormat FormatOf(ParseResult parsed, string? file)
    {
        if (parsed.GetValue(format) is { } name)
        {
            return Formats[name];
        }

        if (parsed.GetValue(explain))
        {
            return OutputFormat.Table;
        }

        return Path.GetExtension(file) is { Length: > 1 } extension && Formats.TryGetValue(extension[1..], out OutputFormat own) ? own
            : file is null && terminal.OutputIsTerminal ? OutputFormat.Table
            : OutputFormat.JsonLines;
    }

    private IResultWriter WriterFor(OutputFormat wanted, Stream stream, bool ownFile, bool explained) => wanted switch
    {
        OutputFormat.JsonLines => new JsonLinesWriter(stream, leaveOpen: true),
        OutputFormat.Json => new JsonArrayWriter(stream, leaveOpen: true),
        OutputFormat.Csv => new CsvWriter(TextOver(stream)),
        _ => new TableWriter(TextOver(stream), TableLook.For(terminal, ownFile), explained),
    };

    private static StreamWriter TextOver(Stream stream) => new(stream, new UTF8Encoding(false), leaveOpen: true);
}
