using System.Text;

namespace ClaimKit.Input;

/// <summary>Tells the format of an input from its name and its first 64 KiB.</summary>
internal static class FormatDetector
{
    private const int Head = 64 * 1024;
    private static readonly string[] JsonExtensions = [".jsonl", ".ndjson", ".json"];

    /// <summary>Whether it has a NUL byte early on, as pictures, archives and PDF files do and text does not.</summary>
    public static bool IsBinary(InputSource source) => source.Peek(1024).Contains((byte)0);

    public static InputFormat Detect(InputSource source)
    {
        ReadOnlySpan<char> name = source.File;
        name = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        foreach (string extension in JsonExtensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return InputFormat.JsonLines;
            }
        }

        string head = Encoding.UTF8.GetString(source.Peek(Head));
        if (head.AsSpan().TrimStart().StartsWith('{'))
        {
            return InputFormat.JsonLines;
        }

        return IsListing(head) ? InputFormat.DailyPapers : InputFormat.Text;
    }

    /// <summary>A date line with a title and an abstract after it; or, where the date is missing, two long lines that each follow a short one.</summary>
    private static bool IsListing(string head)
    {
        bool dated = false;
        int sinceDate = 0;
        int pairs = 0;
        bool afterTitle = false;
        foreach (ReadOnlySpan<char> line in head.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            if (ListingParagraph.IsDateLine(line))
            {
                dated = true;
                continue;
            }

            sinceDate += dated ? 1 : 0;
            pairs += afterTitle && line.Length > ListingParagraph.LongestTitle ? 1 : 0;
            afterTitle = ListingParagraph.MayBeTitle(line);
            if (sinceDate == 2 || pairs == 2)
            {
                return true;
            }
        }

        return false;
    }
}
