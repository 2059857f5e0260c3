namespace ClaimKit.Input;

/// <summary>Cuts a listing into paragraphs.</summary>
internal static class ListingParagraphs
{
    /// <summary>So many lines without a blank one are no wrapped paragraph any more.</summary>
    private const int LongestRun = 500;

    /// <summary>
    /// Lines without a blank line between them are one paragraph that an editor has wrapped; they keep their line breaks, as line feeds.
    /// But where one of them is too long for a wrapped line, or is a date, the listing simply has no blank lines there: then each is a paragraph.
    /// </summary>
    public static IEnumerable<ListingParagraph> Read(InputSource source)
    {
        var reader = new LineReader(source);
        var run = new List<ListingParagraph>();
        bool lineByLine = false;
        while (reader.Read())
        {
            var line = new ListingParagraph(reader.LineNumber, reader.Text);
            if (string.IsNullOrWhiteSpace(line.Text))
            {
                if (run.Count > 0)
                {
                    yield return Joined(run);
                }

                run.Clear();
                lineByLine = false;
                continue;
            }

            run.Add(line);
            lineByLine |= line.IsLong || line.IsDate || run.Count == LongestRun;
            if (lineByLine)
            {
                foreach (ListingParagraph each in run)
                {
                    yield return each;
                }

                run.Clear();
            }
        }

        if (run.Count > 0)
        {
            yield return Joined(run);
        }
    }

    private static ListingParagraph Joined(List<ListingParagraph> run) =>
        run.Count == 1 ? run[0] : new ListingParagraph(run[0].Line, string.Join('\n', run.Select(line => line.Text)));
}
