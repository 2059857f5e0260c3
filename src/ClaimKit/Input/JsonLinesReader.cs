namespace ClaimKit.Input;

/// <summary>Reads one paper a line from JSON objects: <c>{"id": "2301.00001", "title": "…", "abstract": "…"}</c>.</summary>
/// <remarks>
/// Thread-safe; each enumeration reads on its own.
/// The abstract is <c>abstract</c>, <c>text</c> or <c>summary</c>; the id <c>id</c>, <c>paper_id</c>, <c>arxiv_id</c> or <c>corpusid</c>, a string or a number; the title <c>title</c>.
/// The first of the names that the object has a value for counts, whatever their order in it. So lines of the arXiv snapshot and of Semantic Scholar are read as they are.
/// An object without an id gets the file's name and the line, <c>papers.jsonl:7</c>. Texts are taken exactly as they stand. A line that cannot be read is reported with its cause and skipped; blank lines are passed over.
/// </remarks>
public static class JsonLinesReader
{
    /// <summary>Reads a stream from where it stands to its end; it is not closed. Gzip and UTF-16 are told by the first bytes.</summary>
    /// <param name="stream">The lines.</param>
    /// <param name="name">What problems and made-up ids call it.</param>
    /// <param name="onProblem">Called for everything that cannot be read, while the enumeration runs and on its thread.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">On enumeration: the stream cannot be read.</exception>
    public static IEnumerable<Paper> Read(Stream stream, string name, Action<InputProblem> onProblem) =>
        PaperReader.Read(stream, name, onProblem, InputFormat.JsonLines);

    internal static IEnumerable<Paper> Read(InputSource source)
    {
        var lines = new LineReader(source);
        bool first = true;
        while (lines.Read())
        {
            ReadOnlySpan<byte> line = lines.Current.Trim(" \t\r\n"u8);
            if (line.IsEmpty)
            {
                continue;
            }

            if (first && line[0] == '[')
            {
                source.Report(lines.LineNumber, "This is a JSON array, not JSON Lines, which has one object a line; nothing was read.");
                yield break;
            }

            first = false;
            if (!JsonLinePaper.TryRead(line, out Paper? paper, out string? cause))
            {
                source.Report(lines.LineNumber, cause);
                continue;
            }

            yield return paper.Id is null ? paper with { Id = source.PlaceOf(lines.LineNumber) } : paper;
        }
    }
}
