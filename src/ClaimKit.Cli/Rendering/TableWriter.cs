using System.Globalization;
using ClaimKit.Claims;
using ClaimKit.Output;
using Spectre.Console;

namespace ClaimKit.Cli.Rendering;

/// <summary>Writes claims for people: each paper's title, and a row for each of its claims. Papers without claims are counted at the end.</summary>
internal sealed class TableWriter : IResultWriter
{
    private const string Indent = "  ";
    private const int Gap = 3;

    private readonly StringWriter page = new(CultureInfo.InvariantCulture);
    private readonly TextWriter output;
    private readonly IAnsiConsole console;
    private readonly bool explain;
    private int silent;
    private bool disposed;

    /// <param name="output">Where the tables go; closed at the end.</param>
    /// <param name="look">What can be shown there.</param>
    /// <param name="explain">Whether to add rules, confidences and refused numbers.</param>
    public TableWriter(TextWriter output, TableLook look, bool explain)
    {
        this.output = output;
        this.explain = explain;
        console = look.Console(page);
    }

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
            console.Write(new Padder(Rows(result.Claims)).Padding(Indent.Length, 0, 0, 0));
        }

        if (refused)
        {
            WriteRefusals(result.Refusals);
        }

        console.WriteLine();
        TurnPage();
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
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{silent:N0} paper{(silent == 1 ? "" : "s")} without claims."), TableStyles.Faint);
        }

        TurnPage();
        output.Dispose();
        page.Dispose();
    }

    private void WriteTitle(ExtractionResult result)
    {
        string id = SafeText.Of(result.Id ?? "");
        string title = SafeText.Of(result.Title ?? "");
        console.Write(title.Length > 0 ? title : id.Length > 0 ? id : "(untitled)", TableStyles.Strong);
        if (title.Length > 0 && id.Length > 0)
        {
            console.Write(Indent + id, TableStyles.Faint);
        }

        console.WriteLine();
    }

    /// <summary>Only the columns that have something to say, so that the others have room on a narrow terminal.</summary>
    private Table Rows(IReadOnlyList<Claim> claims)
    {
        var table = new Table { Border = TableBorder.None };
        List<ClaimColumn> columns = [.. ClaimColumn.All.Where(column => (explain || !column.Explains) && claims.Any(claim => column.Text(claim).Length > 0))];
        foreach (ClaimColumn column in columns)
        {
            table.AddColumn(new TableColumn(new Markup(column.Name, TableStyles.Faint)) { NoWrap = column.StaysTogether, Padding = new Padding(0, 0, Gap, 0) });
        }

        foreach (Claim claim in claims)
        {
            table.AddRow(columns.Select(column => new Markup(Markup.Escape(column.Text(claim)), column.Style(claim))));
        }

        return table;
    }

    private void WriteRefusals(IReadOnlyList<Refusal> refusals)
    {
        foreach (Refusal refusal in refusals)
        {
            console.WriteLine($"{Indent}no claim: “{SafeText.Of(refusal.Number.Text)}”, {ClaimText.Reason(refusal.Reason)}", TableStyles.Faint);
        }
    }

    /// <summary>Hands on what has been drawn, without the blanks that fill the cells of the last column.</summary>
    private void TurnPage()
    {
        string drawn = page.ToString();
        bool first = true;
        foreach (ReadOnlySpan<char> line in drawn.AsSpan().EnumerateLines())
        {
            if (!first)
            {
                output.Write('\n');
            }

            first = false;
            output.Write(line.TrimEnd(' '));
        }

        page.GetStringBuilder().Clear();
        output.Flush();
    }
}
