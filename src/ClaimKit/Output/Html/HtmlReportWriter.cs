using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimKit.Claims;

namespace ClaimKit.Output.Html;

/// <summary>
/// Writes papers with their claims as one HTML page for people: the abstracts with everything marked in place and a card for each claim, leaderboards, charts, filters.
/// The page is whole in itself: it loads nothing, from nowhere.
/// </summary>
/// <remarks>
/// Not thread-safe. The page is kept in memory and written on <see cref="Dispose"/>, because what comes first on it is known last.
/// All text of the papers is escaped, and the page's content security policy lets no script run but its own.
/// </remarks>
public sealed class HtmlReportWriter : IDisposable
{
    private readonly TextWriter writer;
    private readonly string title;
    private readonly bool leaveOpen;
    private readonly HtmlBuilder papers = new();
    private readonly Leaderboards leaderboards = new();
    private readonly ImprovementChart improvements = new();
    private readonly TradeOffChart tradeOffs = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly SortedSet<string> models = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> benchmarks = new(StringComparer.OrdinalIgnoreCase);
    private int paperCount;
    private int claimCount;
    private bool disposed;

    /// <summary>Prepares an empty page.</summary>
    /// <param name="writer">Where the page goes.</param>
    /// <param name="title">What stands at the top of it.</param>
    /// <param name="leaveOpen">Whether the writer given stays open when this one is disposed of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="title"/> is null.</exception>
    public HtmlReportWriter(TextWriter writer, string title = "Benchmark claims", bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(title);
        this.writer = writer;
        this.title = title;
        this.leaveOpen = leaveOpen;
    }

    /// <summary>Adds a paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="result">What was read out of it. Parts whose span lies outside of the paper's text are not marked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paper"/> or <paramref name="result"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The writer was disposed of.</exception>
    public void Write(Paper paper, ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(result);
        ObjectDisposedException.ThrowIf(disposed, this);
        string paperId = string.Create(CultureInfo.InvariantCulture, $"p{++paperCount}");
        claimCount += result.Claims.Count;
        PaperSection.WriteTo(papers, paper, result, paperId);

        // A paper that was listed twice has not done everything twice.
        if (known.Add(paper.FullText))
        {
            leaderboards.Add(paper, result, paperId);
            improvements.Add(paper, result, paperId);
            tradeOffs.Add(paper, result, paperId);
        }

        foreach (Claim claim in result.Claims)
        {
            Note(models, claim.Model is { } model && SystemLabel.IsName(model) ? model.Name : null);
            Note(benchmarks, claim.Benchmark?.Name);
        }
    }

    /// <summary>Writes the page, flushes the writer, and closes it unless it was to be left open.</summary>
    /// <exception cref="IOException">The page cannot be written.</exception>
    public void Dispose()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        string script = ReportResource.Read("report.js");
        writer.Write(ReportResource.Fill(ReportResource.Read("report.html"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = new HtmlBuilder().Text(title).ToString(),
            ["style"] = ReportResource.Read("report.css"),
            ["script"] = script,
            ["script-hash"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script))),
            ["summary"] = $"{Words.Counted(claimCount, "claim")} in {Words.Counted(paperCount, "paper")}",
            ["models"] = Choices(models),
            ["benchmarks"] = Choices(benchmarks),
            ["leaderboards"] = Html(leaderboards.WriteTo),
            ["improvements"] = Html(improvements.WriteTo),
            ["tradeoffs"] = Html(tradeOffs.WriteTo),
            ["papers"] = papers.ToString(),
        }));
        writer.Flush();
        if (!leaveOpen)
        {
            writer.Dispose();
        }
    }

    private static void Note(SortedSet<string> names, string? name)
    {
        if (!string.IsNullOrEmpty(name))
        {
            names.Add(name);
        }
    }

    private static string Choices(SortedSet<string> names)
    {
        var html = new HtmlBuilder();
        foreach (string name in names)
        {
            html.Markup("<option").Attribute("value", name).Markup(">").Text(name).Markup("</option>");
        }

        return html.ToString();
    }

    private static string Html(Action<HtmlBuilder> write)
    {
        var html = new HtmlBuilder();
        write(html);
        return html.ToString();
    }
}
