using System.Globalization;
using System.Security;
using System.Text;
using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Text;

namespace ClaimKit.Tests.Docs;

/// <summary>Draws what is read out of a text: the text with everything marked in place, the name of the slot below each mark, and the claims. As SVG, light and dark.</summary>
internal static class SentencePicture
{
    private const int Columns = 86;
    private const double CharacterWidth = 8.4;
    private const double LabelCharacterWidth = 6.2;
    private const double LineHeight = 30;
    private const double LabelHeight = 13;
    private const double Margin = 16;

    private const string Style = """
        <style>
        text { font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #1d2129; white-space: pre; }
        .page { fill: #ffffff; stroke: #dfe1e4; } .label { font-size: 10.3px; fill: #5d6572; } .claim { font-weight: 600; }
        .model { fill: #d5e3ff; } .benchmark { fill: #e7dbff; } .metric { fill: #cdeee6; } .number { fill: #ffe2a3; } .baseline { fill: #e3e6ea; } .condition, .refusal { fill: none; stroke: #5d6572; stroke-dasharray: 2 2; }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6e8ec; } .page { fill: #1d2027; stroke: #343a44; } .label { fill: #9aa3b0; }
          .model { fill: #23407c; } .benchmark { fill: #4a3478; } .metric { fill: #17564a; } .number { fill: #6a4c0c; } .baseline { fill: #3a414d; } .condition, .refusal { fill: none; stroke: #9aa3b0; }
        }
        </style>
        """;

    public static string Of(string text)
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(new Paper { Abstract = text });
        List<Mark> marks = Marks(result);
        var drawn = new StringBuilder();
        double y = Margin;
        foreach (TextSpan line in Lines(text, marks))
        {
            y = DrawLine(drawn, text, line, marks.FindAll(mark => line.Contains(mark.Span)), y);
        }

        y += 6;
        foreach (Claim claim in result.Claims)
        {
            y += 20;
            Write(drawn, "claim", Margin, y, claim.ToString());
        }

        y += Margin;
        string width = Number((2 * Margin) + (Columns * CharacterWidth));
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {Number(y)}\" width=\"{width}\" height=\"{Number(y)}\" role=\"img\">\n"
            + $"<title>{SecurityElement.Escape(text)}</title>\n{Style.ReplaceLineEndings("\n")}\n<rect class=\"page\" x=\".5\" y=\".5\" width=\"{Number((2 * Margin) + (Columns * CharacterWidth) - 1)}\" height=\"{Number(y - 1)}\" rx=\"9\"/>\n{drawn}</svg>\n";
    }

    private static double DrawLine(StringBuilder drawn, string text, TextSpan line, List<Mark> marks, double top)
    {
        double baseline = top + 17;
        double[] labelEnds = [0, 0, 0, 0];
        int rows = 0;
        foreach (Mark mark in marks)
        {
            double x = Margin + ((mark.Span.Start - line.Start) * CharacterWidth);
            drawn.Append(CultureInfo.InvariantCulture, $"<rect class=\"{mark.Kind}\" x=\"{Number(x - 1)}\" y=\"{Number(top)}\" width=\"{Number((mark.Span.Length * CharacterWidth) + 2)}\" height=\"23\" rx=\"3\"/>\n");
            double label = mark.Label.Length * LabelCharacterWidth;
            x = Math.Min(x, Margin + (Columns * CharacterWidth) - label);
            int row = Array.FindIndex(labelEnds, end => end <= x);
            Write(drawn, "label", x, top + 23 + ((row + 1) * LabelHeight) - 2, mark.Label);
            labelEnds[row] = x + label + 6;
            rows = Math.Max(rows, row + 1);
        }

        drawn.Append(CultureInfo.InvariantCulture, $"<text x=\"{Number(Margin)}\" y=\"{Number(baseline)}\" textLength=\"{Number(line.Length * CharacterWidth)}\" lengthAdjust=\"spacingAndGlyphs\">{SecurityElement.Escape(line.Of(text))}</text>\n");
        return top + LineHeight + (rows * LabelHeight);
    }

    private static void Write(StringBuilder drawn, string kind, double x, double y, string text) =>
        drawn.Append(CultureInfo.InvariantCulture, $"<text class=\"{kind}\" x=\"{Number(x)}\" y=\"{Number(y)}\">{SecurityElement.Escape(text)}</text>\n");

    /// <summary>The text cut between words, and never inside of a mark.</summary>
    private static IEnumerable<TextSpan> Lines(string text, List<Mark> marks)
    {
        int start = 0;
        while (text.Length - start > Columns)
        {
            int end = start + Columns;
            while (text[end] != ' ' || marks.Exists(mark => mark.Span.Start < end && end < mark.Span.End))
            {
                end--;
            }

            yield return new TextSpan(start, end);
            start = end + 1;
        }

        yield return new TextSpan(start, text.Length);
    }

    private static List<Mark> Marks(ExtractionResult result)
    {
        List<Mark> marks = [];
        foreach (Claim claim in result.Claims)
        {
            Add(claim.Model, "model", "Model");
            Add(claim.Metric, "metric", "Metric");
            Add(claim.Benchmark, "benchmark", "Benchmark");
            marks.AddRange(claim.Conditions.Select(condition => new Mark(condition.Span, "condition", "Conditions")));
            foreach (Entity baseline in claim.Baselines)
            {
                Add(baseline, "baseline", "Baselines");
            }

            AddNumber(claim.Score, "Score");
            AddNumber(claim.Delta, claim.Delta is { } delta ? $"Delta, {delta.Form}" : "");
            AddNumber(claim.BaselineScore, "BaselineScore");
        }

        marks.AddRange(result.Refusals.Where(refusal => !marks.Exists(mark => mark.Span == refusal.Number.Span)).Select(refusal => new Mark(refusal.Number.Span, "refusal", $"refused: {refusal.Reason}")));
        return [.. marks.Distinct().OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Label, StringComparer.Ordinal)];

        void Add(Entity? entity, string kind, string slot)
        {
            if (entity is not null)
            {
                marks.Add(new Mark(entity.Span, kind, entity.Name == entity.Text ? slot : $"{slot}: {entity.Name}"));
            }
        }

        void AddNumber(Measurement? number, string slot)
        {
            if (number is not null)
            {
                marks.Add(new Mark(number.Span, "number", slot));
            }
        }
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private sealed record Mark(TextSpan Span, string Kind, string Label);
}
