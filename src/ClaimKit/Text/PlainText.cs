using System.Buffers;
using System.Text;

namespace ClaimKit.Text;

/// <summary>
/// The characters of a keyboard for those that word processors, PDF and LaTeX put in their place: hyphens that do not break, minus signs, curly quotes, full-width forms.
/// Each stands for exactly one, so that places in the plain text are places in the original.
/// </summary>
internal static class PlainText
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = FirstFullWidth - '!';

    private static readonly SearchValues<char> Typographic = SearchValues.Create(
        ['\u2010', '\u2011', '\u2212', '’', '‘', '\u02BC', '“', '”', '„', '«', '»', '﹪', .. Enumerable.Range(FirstFullWidth, LastFullWidth - FirstFullWidth + 1).Select(c => (char)c)]);

    /// <summary>Index of the first character that has a plain one, or -1.</summary>
    public static int FirstTypographic(ReadOnlySpan<char> text) => text.IndexOfAny(Typographic);

    /// <summary>The plain character for <paramref name="c"/>; itself for most.</summary>
    public static char Of(char c) => c switch
    {
        < '\u0080' => c,
        '\u2010' or '\u2011' or '\u2212' => '-',
        '’' or '‘' or '\u02BC' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '﹪' => '%',
        >= FirstFullWidth and <= LastFullWidth => (char)(c - FullWidthOffset),
        _ => c,
    };

    /// <summary>
    /// A name as one would type it: plain characters, single spaces for line breaks, LaTeX's <c>~</c> and white space of every kind, no half of a formula.
    /// The same string when it is written so already.
    /// </summary>
    public static string NameOf(string mention)
    {
        if (mention.AsSpan().IndexOfAny("${}\\") >= 0)
        {
            mention = WithoutHalfFormulas(mention);
        }

        int first = 0;
        while (first < mention.Length && IsPlain(mention, first))
        {
            first++;
        }

        if (first == mention.Length)
        {
            return mention;
        }

        var name = new StringBuilder(mention, 0, first, mention.Length);
        for (int i = first; i < mention.Length; i++)
        {
            if (!IsSpace(mention, i))
            {
                name.Append(Of(mention[i]));
            }
            else if (name.Length > 0 && name[^1] != ' ')
            {
                name.Append(' ');
            }
        }

        return name.ToString();
    }

    /// <summary>"95\%$ Hausdorff distance" was cut out of a formula that began before; "$\tau$-bench" has all of one.</summary>
    private static string WithoutHalfFormulas(string mention)
    {
        string name = mention.Replace("\\%", "%", StringComparison.Ordinal);
        ReadOnlySpan<char> written = name;
        if (written.Count('$') % 2 != 0)
        {
            name = name.Replace("$", "", StringComparison.Ordinal);
        }

        return written.Count('{') == written.Count('}') ? name : name.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
    }

    private static bool IsPlain(string text, int i) =>
        text[i] == ' ' ? i > 0 && text[i - 1] != ' ' : Of(text[i]) == text[i] && !IsSpace(text, i);

    private static bool IsSpace(string text, int i) => Characters.IsSpace(text[i]) || (text[i] == '~' && i > 0 && Characters.IsLetterOrDigit(text[i - 1]));
}
