using System.CommandLine;
using System.Text;
using ClaimKit.Output.Html;

namespace ClaimKit.Cli.Commands;

/// <summary><c>claimkit report</c>: one page to look at.</summary>
internal sealed class ReportCommand
{
    private readonly Terminal terminal;
    private readonly Command command = new("report", "Makes one HTML page to look at: the abstracts with their claims marked, leaderboards, charts, filters.");
    private readonly InputOptions input;

    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "Where the page goes; - is the standard output. The file appears when it is whole.",
        HelpName = "FILE",
        DefaultValueFactory = _ => "report.html",
    };

    private readonly Option<string> title = new("--title")
    {
        Description = "What stands at the top of the page.",
        HelpName = "TEXT",
        DefaultValueFactory = _ => "Benchmark claims",
    };

    private readonly ClaimOptions claimOptions;

    private ReportCommand(Terminal terminal)
    {
        this.terminal = terminal;
        input = new InputOptions(command);
        command.Add(output);
        command.Add(title);
        claimOptions = new ClaimOptions(command);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => Execute(parsed, cancellationToken), cancellationToken));
    }

    public static Command Create(Terminal terminal) => new ReportCommand(terminal).command;

    private int Execute(ParseResult parsed, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> files = input.Files(parsed);
        ClaimExtractor extractor = claimOptions.Extractor(parsed);
        var run = new Run(terminal, files, input.Format(parsed), quiet: false);
        int claims = 0;
        using OutputTarget target = OutputTarget.Open(parsed.GetValue(output), files, terminal);

        // An interrupted run writes no page, so the page is closed by hand.
        var page = new HtmlReportWriter(new StreamWriter(target.Stream, new UTF8Encoding(false), leaveOpen: true), parsed.GetRequiredValue(title));
        run.ForEach(
            paper =>
            {
                ExtractionResult result = extractor.Extract(paper);
                page.Write(paper, result);
                claims += result.Claims.Count;
            },
            cancellationToken);
        if (!run.HasFailed)
        {
            page.Dispose();
            target.Complete();
        }

        return run.Finish($", {Run.Counted(claims, "claim")}");
    }
}
