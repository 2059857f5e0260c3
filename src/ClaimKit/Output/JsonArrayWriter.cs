using System.Text.Json;

namespace ClaimKit.Output;

/// <summary>Writes results as one JSON array of objects of the wire format, indented for the eye, UTF-8 without a byte order mark. Disposing of it closes the array.</summary>
/// <remarks>Not thread-safe. Results are written as they come: memory is bounded by the largest of them.</remarks>
public sealed class JsonArrayWriter : IResultWriter
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter writer;
    private readonly bool leaveOpen;
    private bool disposed;

    /// <summary>Opens the array.</summary>
    /// <param name="stream">Where the array goes.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the writer is disposed of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public JsonArrayWriter(Stream stream, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
        this.leaveOpen = leaveOpen;
        writer = new Utf8JsonWriter(stream, JsonBuffer.Options(indented: true));
        writer.WriteStartArray();
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The result cannot be said in the format. See <see cref="ClaimJson.Serialize"/>.</exception>
    public void Write(ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ObjectDisposedException.ThrowIf(disposed, this);
        JsonSerializer.Serialize(writer, WireResult.From(result), WireContext.Default.WireResult);
        writer.Flush();
    }

    /// <summary>Closes the array and flushes the output, and closes that too unless it was to be left open.</summary>
    public void Dispose()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        writer.WriteEndArray();
        writer.Flush();
        writer.Dispose();
        stream.WriteByte((byte)'\n');
        stream.Flush();
        if (!leaveOpen)
        {
            stream.Dispose();
        }
    }
}
