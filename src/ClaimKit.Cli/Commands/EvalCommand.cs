using System.CommandLine;
using System.Globalization;
using System.Text;
using ClaimKit.Training.Evaluation;
using ClaimKit.Training.Gold;

namespace ClaimKit.Cli.Commands;

/// <summary><c>claimkit eval</c>: how well the claims of annotated abstracts are read, counted as <c>gold/score.py</c> does.</summary>
internal static class EvalCommand
{
    public static Command Create(Terminal terminal)
    {
        var docs = new Option<FileInfo>("--docs") { Description = "Abstracts: {\"id\",\"title\",\"abstract\"}, one a line.", Required = true };
        var gold = new Option<FileInfo>("--gold") { Description = "Their annotation: {\"id\",\"claims\"}, one a line. A file that has both serves as both.", Required = true };
        var confidence = new Option<double>("--min-confidence") { Description = "Count only claims that are at least this sure, from 0 to 1." };
        var command = new Command("eval", "Measures precision, recall and F1 against annotated abstracts.") { docs, gold, confidence };
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () => Evaluate(terminal, parsed.GetValue(docs)!, parsed.GetValue(gold)!, parsed.GetValue(confidence), cancellationToken),
            cancellationToken));
        return command;
    }

    private static int Evaluate(Terminal terminal, FileInfo docs, FileInfo gold, double confidence, CancellationToken cancellationToken)
    {
        if (confidence is not (>= 0 and <= 1))
        {
            throw new UsageException("--min-confidence lies between 0 and 1.");
        }

        List<GoldDocument> documents;
        try
        {
            documents = GoldReader.Read(docs.FullName, gold.FullName);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            terminal.Error.WriteLine($"claimkit: {problem.Message}");
            return ExitCodes.Incomplete;
        }

        var extractor = new ClaimExtractor(new ClaimExtractorOptions { MinConfidence = confidence });
        Dictionary<string, Tally> totals = Evaluator.Evaluate(documents, extractor, cancellationToken);
        using var output = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents\n"));
        foreach (string figure in Scorer.Figures)
        {
            output.Write(Line(figure, totals[figure]));
        }

        return ExitCodes.Done;
    }

    private static string Line(string figure, Tally tally) =>
        figure.StartsWith("slot", StringComparison.Ordinal) || figure.StartsWith("documents", StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"{figure,-20} {tally.Recall:0.000}  ({tally.Right} of {tally.Gold})\n")
            : string.Create(CultureInfo.InvariantCulture, $"{figure,-20} F1 {tally.F1:0.000}  P {tally.Precision:0.000}  R {tally.Recall:0.000}  (right {tally.Right}, extracted {tally.Extracted}, gold {tally.Gold})\n");
}
