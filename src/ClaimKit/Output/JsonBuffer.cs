using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ClaimKit.Output;

/// <summary>Writes one value after another as UTF-8 JSON into a buffer that is used again.</summary>
internal sealed class JsonBuffer : IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter writer;

    public JsonBuffer() => writer = new Utf8JsonWriter(buffer, Options());

    /// <summary>What has been written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> WrittenBytes => buffer.WrittenSpan;

    /// <summary>Text stays readable: only what JSON itself and a line demand is escaped. The output is no HTML.</summary>
    public static JsonWriterOptions Options(bool indented = false) =>
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" };

    public static string ToText<T>(T value, JsonTypeInfo<T> type)
    {
        using var json = new JsonBuffer();
        json.Write(value, type);
        return Encoding.UTF8.GetString(json.WrittenBytes);
    }

    public void Write<T>(T value, JsonTypeInfo<T> type)
    {
        writer.Reset();
        JsonSerializer.Serialize(writer, value, type);
        writer.Flush();
    }

    public void WriteLine<T>(T value, JsonTypeInfo<T> type)
    {
        Write(value, type);
        buffer.Write("\n"u8);
    }

    public void Clear() => buffer.ResetWrittenCount();

    public void Dispose() => writer.Dispose();
}
