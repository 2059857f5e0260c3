using System.Text;
using System.Text.Unicode;

namespace ClaimKit.Input;

/// <summary>Reads a whole file as one abstract.</summary>
/// <remarks>
/// Thread-safe. The paper has no title and the file's name as its id. Its abstract is the file's text exactly, line ends and all, so that spans count from the file's beginning (after a byte order mark).
/// </remarks>
public static class PlainTextReader
{
    private const int Longest = 64 * 1024 * 1024;

    /// <summary>Reads a stream from where it stands to its end; it is not closed. Gzip and UTF-16 are told by the first bytes.</summary>
    /// <param name="stream">The abstract. At most 64 MiB are read.</param>
    /// <param name="name">What problems and the id call it.</param>
    /// <param name="onProblem">Called for everything that cannot be read, while the enumeration runs and on its thread.</param>
    /// <returns>One paper, or none when the input is blank.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">On enumeration: the stream cannot be read.</exception>
    public static IEnumerable<Paper> Read(Stream stream, string name, Action<InputProblem> onProblem) =>
        PaperReader.Read(stream, name, onProblem, InputFormat.Text);

    internal static IEnumerable<Paper> Read(InputSource source)
    {
        byte[] bytes = ReadAll(source);
        ReportInvalidLines(source, bytes);
        string text = Encoding.UTF8.GetString(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            source.Report(1, "The file is empty; there is no abstract to read.");
            yield break;
        }

        yield return new Paper { Id = Path.GetFileName(source.File), Abstract = text };
    }

    private static byte[] ReadAll(InputSource source)
    {
        using var all = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        long line = 1;
        while (source.Read(buffer, line) is > 0 and int count)
        {
            all.Write(buffer, 0, count);
            line += buffer.AsSpan(0, count).Count((byte)'\n');
            if (all.Length > Longest)
            {
                source.Report(line, FormattableString.Invariant($"The text is longer than {Longest >> 20} MiB; the rest was left out."));
                break;
            }
        }

        return all.ToArray();
    }

    private static void ReportInvalidLines(InputSource source, ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return;
        }

        long number = 0;
        foreach (Range line in bytes.Split((byte)'\n'))
        {
            number++;
            if (!Utf8.IsValid(bytes[line]))
            {
                source.Report(number, LineReader.InvalidBytes);
            }
        }
    }
}
