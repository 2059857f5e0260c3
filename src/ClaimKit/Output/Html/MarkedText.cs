using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Text;

namespace ClaimKit.Output.Html;

/// <summary>A paper's text with everything marked in place that its claims are made of.</summary>
internal sealed class MarkedText
{
    private readonly string text;
    private readonly string paperId;
    private readonly List<TextMark> marks = [];
    private readonly int[] cuts;

    public MarkedText(string text, string paperId, ExtractionResult result)
    {
        this.text = text;
        this.paperId = paperId;
        for (int i = 0; i < result.Claims.Count; i++)
        {
            Add(result.Claims[i], i);
        }

        foreach (Refusal refusal in result.Refusals)
        {
            Add(refusal.Number.Span, MarkKind.Refusal, -1, $"no claim: {Words.Of(refusal.Reason)}");
        }

        // Spans of another text than this one can only be left out.
        marks.RemoveAll(mark => mark.Span.End > text.Length || mark.Span.Length == 0);
        cuts = [.. marks.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Distinct().Order()];
    }

    /// <summary>Writes the text from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public void WriteTo(HtmlBuilder html, int from, int to)
    {
        int at = from;
        foreach (int cut in cuts.Where(cut => cut > from && cut < to).Append(to))
        {
            WritePiece(html, new TextSpan(at, cut));
            at = cut;
        }
    }

    private void Add(Claim claim, int index)
    {
        Add(claim.Model, MarkKind.Model, index);
        Add(claim.Benchmark, MarkKind.Benchmark, index);
        Add(claim.Metric, MarkKind.Metric, index);
        foreach (Entity baseline in claim.Baselines)
        {
            Add(baseline, MarkKind.Baseline, index);
        }

        foreach (Measurement? number in (Measurement?[])[claim.Score, claim.Delta, claim.BaselineScore])
        {
            if (number is not null)
            {
                Add(number.Span, MarkKind.Number, index, null);
            }
        }

        foreach (TextPart condition in claim.Conditions)
        {
            Add(condition.Span, MarkKind.Condition, index, null);
        }
    }

    private void Add(Entity? entity, MarkKind kind, int claim)
    {
        if (entity is not null)
        {
            Add(entity.Span, kind, claim, string.Equals(entity.Name, entity.Text, StringComparison.Ordinal) ? null : entity.Name);
        }
    }

    private void Add(TextSpan span, MarkKind kind, int claim, string? note) => marks.Add(new TextMark(span, kind, claim, note));

    private void WritePiece(HtmlBuilder html, TextSpan piece)
    {
        List<TextMark> over = marks.FindAll(mark => mark.Span.Contains(piece));
        if (over.Count == 0)
        {
            html.Text(piece.Of(text.AsSpan()));
            return;
        }

        TextMark shown = over.MaxBy(mark => mark.Kind);
        int[] claims = [.. over.Where(mark => mark.Claim >= 0).Select(mark => mark.Claim).Distinct().Order()];
        html.Markup("<mark").Attribute("class", Words.Of(shown.Kind));
        html.Attribute("data-claims", claims.Length == 0 ? null : string.Join(' ', claims.Select(claim => Words.ClaimId(paperId, claim))));
        html.Attribute("title", shown.Note).Markup(">").Text(piece.Of(text.AsSpan())).Markup("</mark>");
    }
}
