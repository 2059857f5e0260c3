namespace ClaimKit.Input;

/// <summary>Reads a listing of a day's papers as it is copied from a web page: heading lines, a line with the date, then a title and an abstract in turn, with blank lines between.</summary>
/// <remarks>
/// Thread-safe; each enumeration reads on its own. A paper that is listed twice comes twice. The id is the file's name and the line of the title, <c>daily-papers.txt:11</c>.
/// A title without abstract is reported and left out, an abstract without title is reported and read without one, and the pairs after them are found again.
/// </remarks>
public static class DailyPapersReader
{
    /// <summary>Reads a stream from where it stands to its end; it is not closed. Gzip and UTF-16 are told by the first bytes.</summary>
    /// <param name="stream">The listing.</param>
    /// <param name="name">What problems and ids call it.</param>
    /// <param name="onProblem">Called for everything that cannot be read, while the enumeration runs and on its thread.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">On enumeration: the stream cannot be read.</exception>
    public static IEnumerable<Paper> Read(Stream stream, string name, Action<InputProblem> onProblem) =>
        PaperReader.Read(stream, name, onProblem, InputFormat.DailyPapers);

    internal static IEnumerable<Paper> Read(InputSource source)
    {
        ListingParagraph? title = null;
        using IEnumerator<ListingParagraph> paragraphs = WithoutHeading(source).GetEnumerator();
        bool more = paragraphs.MoveNext();
        while (more)
        {
            ListingParagraph paragraph = paragraphs.Current;
            more = paragraphs.MoveNext();
            ListingParagraph? next = more ? paragraphs.Current : null;
            if (title is null)
            {
                if (paragraph.IsLong)
                {
                    source.Report(paragraph.Line, "An abstract stands without a title; it was read without one.");
                    yield return new Paper { Id = source.PlaceOf(paragraph.Line), Abstract = paragraph.Text };
                }
                else if (!paragraph.IsDate)
                {
                    title = paragraph;
                }
            }
            else if (paragraph.IsDate || (paragraph.LooksLikeTitle && next is { LooksLikeAbstract: true }))
            {
                ReportLoneTitle(source, title.Value);
                title = paragraph.IsDate ? null : paragraph;
            }
            else
            {
                yield return new Paper { Id = source.PlaceOf(title.Value.Line), Title = title.Value.Text, Abstract = paragraph.Text };
                title = null;
            }
        }

        if (title is not null)
        {
            ReportLoneTitle(source, title.Value);
        }
    }

    /// <summary>The paragraphs after the date. Without a date the first abstract, told by its looks, shows where the papers begin.</summary>
    private static IEnumerable<ListingParagraph> WithoutHeading(InputSource source)
    {
        var heading = new List<ListingParagraph>();
        bool begun = false;
        foreach (ListingParagraph paragraph in ListingParagraphs.Read(source))
        {
            if (begun)
            {
                yield return paragraph;
                continue;
            }

            if (paragraph.IsDate)
            {
                begun = true;
                continue;
            }

            heading.Add(paragraph);
            if (paragraph.IsLong)
            {
                begun = true;
                foreach (ListingParagraph each in AfterHeading(source, heading))
                {
                    yield return each;
                }
            }
        }

        if (!begun)
        {
            foreach (ListingParagraph each in AfterHeading(source, heading))
            {
                yield return each;
            }
        }
    }

    private static List<ListingParagraph> AfterHeading(InputSource source, List<ListingParagraph> paragraphs)
    {
        int firstAbstract = paragraphs.FindIndex(paragraph => paragraph.LooksLikeAbstract);
        if (firstAbstract < 0)
        {
            source.Report(1, "The listing has neither a date line nor an abstract; nothing was read.");
            return [];
        }

        int first = Math.Max(0, firstAbstract - 1);
        source.Report(paragraphs[first].Line, "The listing has no date line before this; it was read from here on.");
        return paragraphs.GetRange(first, paragraphs.Count - first);
    }

    private static void ReportLoneTitle(InputSource source, ListingParagraph title) =>
        source.Report(title.Line, $"The title \"{Shortened(title.Text)}\" stands without an abstract; it was left out.");

    private static string Shortened(string title) => title.Length <= 60 ? title : string.Concat(title.AsSpan(0, 59), "…");
}
