using System.IO.Compression;
using System.Text;

namespace ClaimKit.Input;

/// <summary>The bytes of one input as UTF-8, unpacked and without a byte order mark, and the place where its problems go.</summary>
internal sealed class InputSource : IDisposable
{
    private readonly PeekStream stream;
    private readonly GZipStream? unpacking;
    private readonly Action<InputProblem> onProblem;
    private bool broken;

    private InputSource(PeekStream stream, GZipStream? unpacking, string file, Action<InputProblem> onProblem)
    {
        this.stream = stream;
        this.unpacking = unpacking;
        File = file;
        this.onProblem = onProblem;
    }

    public string File { get; }

    /// <summary>Looks at the first bytes: what is packed is told by its content, so that a pipe works like a file.</summary>
    public static InputSource Open(Stream raw, string file, Action<InputProblem> onProblem)
    {
        var bytes = new PeekStream(raw);
        GZipStream? unpacker = null;
        if (bytes.Peek(2).SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            unpacker = new GZipStream(bytes, CompressionMode.Decompress);
            bytes = new PeekStream(unpacker);
        }

        var source = new InputSource(bytes, unpacker, file, onProblem);
        ReadOnlySpan<byte> head = source.Peek(3);
        if (head.SequenceEqual(Encoding.UTF8.Preamble))
        {
            bytes.Skip(3);
            return source;
        }

        Encoding? wide = head.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
            : head.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
            : null;
        if (wide is null)
        {
            return source;
        }

        bytes.Skip(2);
        bytes = new PeekStream(Encoding.CreateTranscodingStream(bytes, wide, Encoding.UTF8));
        return new InputSource(bytes, unpacker, file, onProblem);
    }

    /// <summary>The next bytes without taking them; nothing when the packed data is broken.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        try
        {
            return stream.Peek(count);
        }
        catch (InvalidDataException)
        {
            // Reading comes upon it again, and then says so with the line it happened on.
            return default;
        }
    }

    /// <summary>Reads on; 0 at the end, which broken packed data is too once it has been reported.</summary>
    public int Read(Span<byte> destination, long line)
    {
        try
        {
            return broken ? 0 : stream.Read(destination);
        }
        catch (InvalidDataException error)
        {
            broken = true;
            Report(line, $"The packed data is broken and was read only up to here: {error.Message}");
            return 0;
        }
    }

    /// <summary>Frees the unpacker; the input itself belongs to whoever opened it.</summary>
    public void Dispose() => unpacking?.Dispose();

    public void Report(long line, string message) => onProblem(new InputProblem(File, line, message));

    /// <summary>What stands for the id of a paper that has none: where it begins.</summary>
    public string PlaceOf(long line) => FormattableString.Invariant($"{Path.GetFileName(File)}:{line}");
}
