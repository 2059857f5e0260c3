using System.Globalization;
using System.Xml.Linq;
using ClaimKit.Output.Html;

namespace ClaimKit.Tests.Output.Html;

/// <summary>Makes report pages and takes them apart.</summary>
internal static class Report
{
    /// <summary>A page of papers as the default extractor reads them.</summary>
    public static string Of(params IEnumerable<Paper> papers) => Of(papers.Select(paper => (paper, ClaimExtractor.Default.Extract(paper))));

    public static string Of(IEnumerable<(Paper Paper, ExtractionResult Result)> papers, string title = "Benchmark claims")
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new HtmlReportWriter(page, title, leaveOpen: true))
        {
            foreach ((Paper paper, ExtractionResult result) in papers)
            {
                writer.Write(paper, result);
            }
        }

        return page.ToString();
    }

    /// <summary>The page's articles: what the library writes is XML as well as HTML.</summary>
    public static IReadOnlyList<XElement> Articles(string page) => [.. Section(page, "papers").Elements("article")];

    /// <summary>One of the page's sections.</summary>
    public static XElement Section(string page, string id)
    {
        int start = page.IndexOf($"<section id=\"{id}\">", StringComparison.Ordinal);
        int end = page.IndexOf("</section>", start, StringComparison.Ordinal) + "</section>".Length;
        return XElement.Parse(page[start..end], LoadOptions.PreserveWhitespace);
    }
}
