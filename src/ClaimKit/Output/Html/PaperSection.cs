namespace ClaimKit.Output.Html;

/// <summary>One paper: its title and abstract with the marks, and the cards of its claims.</summary>
internal static class PaperSection
{
    public static void WriteTo(HtmlBuilder html, Paper paper, ExtractionResult result, string paperId)
    {
        string text = paper.FullText;
        int titleEnd = paper.Title?.Length ?? 0;
        var marked = new MarkedText(text, paperId, result);
        html.Markup("<article").Attribute("id", paperId).Attribute("class", result.Claims.Count == 0 ? "paper silent" : "paper")
            .Attribute("data-models", Names(result.Claims.Select(claim => claim.Model?.Name)))
            .Attribute("data-benchmarks", Names(result.Claims.Select(claim => claim.Benchmark?.Name))).Markup(">");
        html.Markup("<header><h3>");
        if (titleEnd > 0)
        {
            marked.WriteTo(html, 0, titleEnd);
        }
        else
        {
            html.Text(paper.Id ?? "Untitled");
        }

        html.Markup("</h3>").Element("p", "id", titleEnd > 0 ? paper.Id : null).Markup("</header>");
        int start = titleEnd > 0 ? titleEnd + 1 : 0;
        if (result.Claims.Count == 0)
        {
            // Who reads for claims is not made to scroll past what has none.
            html.Markup("<details><summary>No claims. Show the abstract</summary><p class=\"abstract\">");
            marked.WriteTo(html, start, text.Length);
            html.Markup("</p></details>");
        }
        else
        {
            html.Markup("<p class=\"abstract\">");
            marked.WriteTo(html, start, text.Length);
            html.Markup("</p><ol class=\"cards\">");
            for (int i = 0; i < result.Claims.Count; i++)
            {
                ClaimCard.WriteTo(html, result.Claims[i], Words.ClaimId(paperId, i));
            }

            html.Markup("</ol>");
        }

        html.Markup("</article>\n");
    }

    /// <summary>Names as the filter looks for them: each with a line feed on both sides.</summary>
    private static string Names(IEnumerable<string?> names) =>
        string.Concat(names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(name => "\n" + name)) + "\n";
}
