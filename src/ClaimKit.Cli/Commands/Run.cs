using System.Globalization;
using ClaimKit.Cli.Rendering;
using ClaimKit.Input;

namespace ClaimKit.Cli.Commands;

/// <summary>One run of a command over all its papers: reading, progress, problems, the summary at the end.</summary>
internal sealed class Run
{
    private readonly Terminal terminal;
    private readonly StatusLine status;
    private readonly ProblemLog problems;
    private readonly PaperInput input;
    private readonly long started;

    /// <param name="terminal">The standard streams.</param>
    /// <param name="files">What to read.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="quiet">Whether the output scrolls over the same terminal, where a progress bar would only be in its way.</param>
    public Run(Terminal terminal, IReadOnlyList<string> files, InputFormat format, bool quiet)
    {
        this.terminal = terminal;
        status = new StatusLine(terminal.Error, terminal.ErrorIsTerminal && !quiet, terminal.Clock);
        problems = new ProblemLog(status);
        input = new PaperInput(files, format, terminal, problems);
        started = terminal.Clock.GetTimestamp();
    }

    /// <summary>Whether nothing could be read at all: no reason to put an empty file in the place of an older one.</summary>
    public bool HasFailed => input.Count == 0 && problems.Count > 0;

    /// <summary>Calls <paramref name="work"/> for each paper in turn.</summary>
    /// <exception cref="OperationCanceledException">The run was interrupted between two papers or in the wait for one.</exception>
    public void ForEach(Action<Paper> work, CancellationToken cancellationToken)
    {
        try
        {
            foreach (Paper paper in input.Read(cancellationToken))
            {
                work(paper);
                status.Report(input.Count, input.Fraction);
            }
        }
        catch (OperationCanceledException)
        {
            // Who stops the work wants to know how far it came.
            status.WriteLine($"{Counted(input.Count, "paper")} read so far");
            throw;
        }
        finally
        {
            status.Clear();
        }
    }

    /// <summary>Says what was done.</summary>
    /// <param name="found">What was found in the papers, after a comma; or nothing.</param>
    /// <returns>The exit code.</returns>
    public int Finish(string found = "")
    {
        problems.Close();
        double seconds = terminal.Clock.GetElapsedTime(started).TotalSeconds;
        status.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Counted(input.Count, "paper")} read{found}, {seconds:0.00} s"));
        return problems.Count == 0 ? ExitCodes.Done : ExitCodes.Incomplete;
    }

    /// <summary><c>1 paper</c>, <c>1,200 papers</c>.</summary>
    public static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
