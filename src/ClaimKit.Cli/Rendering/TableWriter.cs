using System.Globalization;
using ClaimKit.Claims;
using ClaimKit.Output;
using Spectre.Console;

namespace ClaimKit.Cli.Rendering;

/// <summary>Writes claims for people: each paper's title, and a row for each of its claims. Papers without claims are counted at the end.</summary>
internal sealed class TableWriter(TextWriter output, TableLook look, bool explain) : IResultWriter
{
    private const string Indent = "  ";
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private readonly IAnsiConsole console = look.Console(output);
    private int silent;
    private bool disposed;

    public void Write(ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ObjectDisposedException.ThrowIf(disposed, this);
        if (result.Claims.Count == 0)
        {
            silent++;
        }

        bool refused = explain && result.Refusals.Count > 0;
        if (result.Claims.Count == 0 && !refused)
        {
            return;
        }

        WriteTitle(result);
        if (result.Claims.Count > 0)
        {
            console.Write(Rows(result.Claims));
        }

        if (refused)
        {
            WriteRefusals(result.Refusals);
        }

        console.WriteLine();
    }

    public void Dispose()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        if (silent > 0)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{silent:N0} paper{(silent == 1 ? "" : "s")} without claims."), Faint);
        }

        output.Dispose();
    }

    private void WriteTitle(ExtractionResult result)
    {
        string id = SafeText.Of(result.Id ?? "");
        string title = SafeText.Of(result.Title ?? "");
        console.Write(title.Length > 0 ? title : id, Strong);
        if (title.Length > 0 && id.Length > 0)
        {
            console.Write(Indent + id, Faint);
        }

        console.WriteLine();
    }

    private Table Rows(IReadOnlyList<Claim> claims)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = Faint };
        foreach (Column column in Columns())
        {
            table.AddColumn(new TableColumn(new Markup(column.Name, Faint)) { Width = column.Width });
        }

        foreach (Claim claim in claims)
        {
            List<Markup> cells =
            [
                Cell(ClaimText.Name(claim.Model), claim.Model?.IsThisWork == true ? Strong : Style.Plain),
                Cell(ClaimText.Name(claim.Benchmark)),
                Cell(ClaimText.Name(claim.Metric)),
                Cell(ClaimText.Result(claim), StyleOf(claim.Outcome)),
                Cell(ClaimText.Against(claim)),
                Cell(ClaimText.Conditions(claim), Faint),
            ];
            if (explain)
            {
                cells.Add(Cell(string.Create(CultureInfo.InvariantCulture, $"{claim.Rule} {claim.Confidence:0.00}"), Faint));
            }

            table.AddRow(cells);
        }

        return table;
    }

    /// <summary>The same widths for every paper, so that the eye can run down a column.</summary>
    private IEnumerable<Column> Columns()
    {
        (string Name, double Share)[] shares =
        [
            ("model", 0.19), ("benchmark", 0.18), ("metric", 0.16), ("result", 0.19), ("against", 0.16), ("condition", 0.12),
            .. explain ? [("rule, confidence", 0.16)] : Array.Empty<(string, double)>(),
        ];

        // The border takes a space on each side of a column and one between two.
        int available = look.Width - (3 * shares.Length) - 1;
        double sum = shares.Sum(share => share.Share);
        return shares.Select(share => new Column(share.Name, (int)(available * share.Share / sum)));
    }

    private void WriteRefusals(IReadOnlyList<Refusal> refusals)
    {
        foreach (Refusal refusal in refusals)
        {
            console.Write($"{Indent}no claim: “{SafeText.Of(refusal.Number.Text)}” is ", Faint);
            console.WriteLine(ClaimText.Reason(refusal.Reason), Style.Plain);
        }
    }

    private static Markup Cell(string text, Style? style = null) => new(Markup.Escape(text), style ?? Style.Plain);

    private static Style StyleOf(Outcome outcome) => outcome switch
    {
        Outcome.Better => new Style(Color.Green),
        Outcome.Worse => new Style(Color.Red),
        Outcome.Same => new Style(Color.Yellow),
        _ => Style.Plain,
    };

    private readonly record struct Column(string Name, int Width);
}
