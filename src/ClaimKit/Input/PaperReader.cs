namespace ClaimKit.Input;

/// <summary>Reads papers from files and streams in any of the known formats.</summary>
/// <remarks>
/// Thread-safe; each enumeration reads on its own. Papers come lazily, one at a time, in memory bounded by the largest of them.
/// The input may be packed with gzip, in UTF-8 or (with a byte order mark) UTF-16, with any line ends.
/// What cannot be read is handed to the caller's callback and everything else is still read; a file that cannot be opened or a disk that fails throws, as streams do.
/// <code>
/// foreach (Paper paper in PaperReader.ReadFile("papers.jsonl.gz", problem => Console.Error.WriteLine(problem))) { … }
/// </code>
/// </remarks>
public static class PaperReader
{
    /// <summary>Reads a file, which is opened when the enumeration begins and closed when it ends.</summary>
    /// <param name="path">The file. Its name counts when the format is to be told: <c>.jsonl</c>, <c>.ndjson</c>, <c>.json</c>, also with <c>.gz</c>.</param>
    /// <param name="onProblem">Called for everything that cannot be read, while the enumeration runs and on its thread.</param>
    /// <param name="format">The format, or <see cref="InputFormat.Auto"/> to tell it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="onProblem"/> is null.</exception>
    /// <exception cref="IOException">On enumeration: the file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">On enumeration: the file may not be read, or is a directory.</exception>
    public static IEnumerable<Paper> ReadFile(string path, Action<InputProblem> onProblem, InputFormat format = InputFormat.Auto)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(onProblem);
        return Opened();

        IEnumerable<Paper> Opened()
        {
            using FileStream stream = File.OpenRead(path);
            foreach (Paper paper in Read(stream, path, onProblem, format))
            {
                yield return paper;
            }
        }
    }

    /// <summary>Reads a stream from where it stands to its end. It is not closed, and need not be seekable.</summary>
    /// <param name="stream">The input.</param>
    /// <param name="name">What problems call it; a file's name counts when the format is to be told.</param>
    /// <param name="onProblem">Called for everything that cannot be read, while the enumeration runs and on its thread.</param>
    /// <param name="format">The format, or <see cref="InputFormat.Auto"/> to tell it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is no member of <see cref="InputFormat"/>.</exception>
    /// <exception cref="IOException">On enumeration: the stream cannot be read.</exception>
    public static IEnumerable<Paper> Read(Stream stream, string name, Action<InputProblem> onProblem, InputFormat format = InputFormat.Auto)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(onProblem);
        if (!Enum.IsDefined(format))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "No such input format.");
        }

        return Opened();

        IEnumerable<Paper> Opened()
        {
            // Opening looks at the first bytes, which may wait for a pipe: not before somebody enumerates.
            using InputSource source = InputSource.Open(stream, name, onProblem);
            foreach (Paper paper in Read(source, format))
            {
                yield return paper;
            }
        }
    }

    private static IEnumerable<Paper> Read(InputSource source, InputFormat format)
    {
        if (format == InputFormat.Auto)
        {
            if (FormatDetector.IsBinary(source))
            {
                source.Report(1, "This is no text; nothing was read.");
                return [];
            }

            format = FormatDetector.Detect(source);
        }

        return format switch
        {
            InputFormat.DailyPapers => DailyPapersReader.Read(source),
            InputFormat.JsonLines => JsonLinesReader.Read(source),
            _ => PlainTextReader.Read(source),
        };
    }
}
