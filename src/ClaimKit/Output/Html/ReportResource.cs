using System.Text;

namespace ClaimKit.Output.Html;

/// <summary>The page's own parts, embedded in the assembly.</summary>
internal static class ReportResource
{
    /// <summary>A part with line feeds alone, as the hash of the script counts them.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(ReportResource).Assembly.GetManifestResourceStream($"ClaimKit.Report.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Puts each value in the place of its <c>{{name}}</c>, in one pass: a value that looks like a place is left as it is.</summary>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var filled = new StringBuilder(template.Length);
        int at = 0;
        for (int open = template.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = template.IndexOf("{{", at, StringComparison.Ordinal))
        {
            int close = template.IndexOf("}}", open, StringComparison.Ordinal);
            filled.Append(template, at, open - at).Append(values[template[(open + 2)..close]]);
            at = close + 2;
        }

        return filled.Append(template, at, template.Length - at).ToString();
    }
}
