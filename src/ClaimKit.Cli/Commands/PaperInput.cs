using ClaimKit.Input;

namespace ClaimKit.Cli.Commands;

/// <summary>The papers of all the inputs one after another. An input that cannot be read is a problem to report, and the next one's turn.</summary>
internal sealed class PaperInput
{
    private readonly IReadOnlyList<string> files;
    private readonly InputFormat format;
    private readonly Terminal terminal;
    private readonly ProblemLog problems;
    private readonly long? totalBytes;
    private long bytesBefore;
    private Stream? current;

    public PaperInput(IReadOnlyList<string> files, InputFormat format, Terminal terminal, ProblemLog problems)
    {
        if (terminal.InputIsTerminal && files is [InputOptions.StandardInput])
        {
            throw new UsageException("There is nothing to read: name a file, or pipe something in.");
        }

        this.files = files;
        this.format = format;
        this.terminal = terminal;
        this.problems = problems;
        totalBytes = files.Contains(InputOptions.StandardInput, StringComparer.Ordinal) ? null : files.Sum(SizeOf);
    }

    /// <summary>How many papers have been read.</summary>
    public int Count { get; private set; }

    /// <summary>How far the reading is, from 0 to 1; null when that cannot be known.</summary>
    public double? Fraction => totalBytes is > 0 ? (bytesBefore + (current?.Position ?? 0)) / (double)totalBytes : null;

    public IEnumerable<Paper> Read(CancellationToken cancellationToken)
    {
        foreach (string file in files)
        {
            using Stream? stream = Open(file, cancellationToken);
            if (stream is null)
            {
                continue;
            }

            current = stream.CanSeek ? stream : null;
            string name = string.Equals(file, InputOptions.StandardInput, StringComparison.Ordinal) ? "stdin" : file;
            using IEnumerator<Paper> papers = PaperReader.Read(stream, name, problems.Add, format).GetEnumerator();
            while (MoveNext(papers, name))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Count++;
                yield return papers.Current;
            }

            current = null;
            bytesBefore += SizeOf(file);
        }
    }

    private Stream? Open(string file, CancellationToken cancellationToken)
    {
        if (string.Equals(file, InputOptions.StandardInput, StringComparison.Ordinal))
        {
            return new InterruptibleStream(terminal.Input, cancellationToken);
        }

        try
        {
            return File.OpenRead(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problems.Add(file, error switch
            {
                FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
                UnauthorizedAccessException when Directory.Exists(file) => "This is a directory, not a file.",
                _ => error.Message,
            });
            return null;
        }
    }

    private bool MoveNext(IEnumerator<Paper> papers, string name)
    {
        try
        {
            return papers.MoveNext();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(name, error.Message);
            return false;
        }
    }

    private static long SizeOf(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;
}
