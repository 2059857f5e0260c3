using System.Text;

namespace ClaimKit.Output;

/// <summary>Writes results as JSON Lines: one object of the wire format a line, each line ended by a line feed, UTF-8 without a byte order mark.</summary>
/// <remarks>Not thread-safe. A line reaches the output as a whole when its <see cref="Write"/> returns; nothing is held back for the next.</remarks>
public sealed class JsonLinesWriter : IResultWriter
{
    private readonly JsonBuffer json = new();
    private readonly Stream? stream;
    private readonly TextWriter? writer;
    private readonly bool leaveOpen;
    private bool disposed;

    /// <summary>Writes UTF-8 to a stream.</summary>
    /// <param name="stream">Where the lines go.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the writer is disposed of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public JsonLinesWriter(Stream stream, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
        this.leaveOpen = leaveOpen;
    }

    /// <summary>Writes text to a writer, in whatever encoding it has.</summary>
    /// <param name="writer">Where the lines go.</param>
    /// <param name="leaveOpen">Whether the writer given stays open when this one is disposed of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public JsonLinesWriter(TextWriter writer, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        this.writer = writer;
        this.leaveOpen = leaveOpen;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The result cannot be said in the format; nothing is written. See <see cref="ClaimJson.Serialize"/>.</exception>
    public void Write(ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ObjectDisposedException.ThrowIf(disposed, this);
        json.Clear();
        json.WriteLine(WireResult.From(result), WireContext.Default.WireResult);
        stream?.Write(json.WrittenBytes);
        writer?.Write(Encoding.UTF8.GetString(json.WrittenBytes));
    }

    /// <summary>Flushes the output, and closes it unless it was to be left open.</summary>
    public void Dispose()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        json.Dispose();
        stream?.Flush();
        writer?.Flush();
        if (!leaveOpen)
        {
            stream?.Dispose();
            writer?.Dispose();
        }
    }
}
