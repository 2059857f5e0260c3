using System.Globalization;
using System.Text;

namespace ClaimKit.Cli.Rendering;

/// <summary>Text of papers and files as a terminal may see it: what comes from outside must not move the cursor, colour the screen or reverse the line.</summary>
internal static class SafeText
{
    /// <summary>The text on one line, with white space as single spaces and every control or invisible formatting character as U+FFFD.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (safe.Length > 0 && safe[^1] != ' ')
                {
                    safe.Append(' ');
                }
            }
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format)
            {
                safe.Append('\uFFFD');
            }
            else
            {
                safe.Append(rune);
            }
        }

        return safe.ToString().TrimEnd();
    }
}
