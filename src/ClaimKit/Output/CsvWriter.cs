using ClaimKit.Claims;

namespace ClaimKit.Output;

/// <summary>Writes one row a claim as CSV after RFC 4180: comma, quotation marks where a cell needs them, CR LF at the end of each row, a heading first.</summary>
/// <remarks>
/// Not thread-safe. Papers without claims leave no row. Several baselines or conditions stand in one cell, separated by "; ".
/// A spreadsheet would run a cell that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line break as a formula: such a cell gets a leading apostrophe, unless it is a plain number.
/// </remarks>
public sealed class CsvWriter : IResultWriter
{
    private static readonly string[] Heading =
    [
        "id", "title", "kind", "model", "thisWork", "benchmark", "metric", "lowerIsBetter",
        "score", "scoreUpper", "scoreUnit", "scoreQualifier", "scoreUncertainty",
        "delta", "deltaUpper", "deltaUnit", "deltaQualifier", "deltaUncertainty", "direction", "form",
        "baselines", "baselineScore", "baselineScoreUnit", "relation", "outcome", "conditions",
        "confidence", "rule", "sentenceStart", "sentenceEnd", "sentence",
    ];

    private readonly CsvRow row;
    private readonly TextWriter writer;
    private readonly bool leaveOpen;
    private bool disposed;

    /// <summary>Writes the heading.</summary>
    /// <param name="writer">Where the rows go.</param>
    /// <param name="leaveOpen">Whether the writer given stays open when this one is disposed of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public CsvWriter(TextWriter writer, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        this.writer = writer;
        this.leaveOpen = leaveOpen;
        row = new CsvRow(writer);
        foreach (string name in Heading)
        {
            row.Text(name);
        }

        row.End();
    }

    /// <inheritdoc/>
    public void Write(ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ObjectDisposedException.ThrowIf(disposed, this);
        foreach (Claim claim in result.Claims)
        {
            Write(result, claim);
        }
    }

    /// <summary>Flushes the writer, and closes it unless it was to be left open.</summary>
    public void Dispose()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        writer.Flush();
        if (!leaveOpen)
        {
            writer.Dispose();
        }
    }

    private void Write(ExtractionResult result, Claim claim)
    {
        row.Text(result.Id).Text(result.Title).Name(claim.Kind);
        row.Text(claim.Model?.Name).Truth(claim.Model?.IsThisWork);
        row.Text(claim.Benchmark?.Name).Text(claim.Metric?.Name).Truth(claim.Metric?.LowerIsBetter);
        Number(claim.Score);
        Number(claim.Delta);
        row.Name(claim.Delta?.Direction ?? Direction.None).Name(claim.Delta?.Form ?? DeltaForm.None);
        row.Text(Joined(claim.Baselines.Select(baseline => baseline.Name)));
        row.Number(claim.BaselineScore?.Value).Text(claim.BaselineScore?.Unit);
        row.Text(claim.Relation == Relation.StateOfTheArt ? RelationNameConverter.StateOfTheArt : CsvRow.NameOf(claim.Relation)).Name(claim.Outcome);
        row.Text(Joined(claim.Conditions.Select(condition => condition.Text)));
        row.Number(claim.Confidence).Text(claim.Rule);
        row.Number(claim.Sentence.Span.Start).Number(claim.Sentence.Span.End).Text(claim.Sentence.Text);
        row.End();
    }

    private void Number(Measurement? number) =>
        row.Number(number?.Value).Number(number?.Upper).Text(number?.Unit)
            .Name(number?.Qualifier ?? default).Number(number?.Uncertainty);

    private static string Joined(IEnumerable<string> parts) => string.Join("; ", parts);
}
