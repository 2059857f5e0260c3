using System.IO.Compression;
using System.Text;

namespace ClaimKit.Input;

/// <summary>The bytes of one input as UTF-8, unpacked and without a byte order mark, and the place where its problems go.</summary>
internal sealed class InputSource : IDisposable
{
    private readonly PeekStream stream;
    private readonly Packing? packing;
    private readonly Action<InputProblem> onProblem;
    private bool ended;

    private InputSource(PeekStream stream, Packing? packing, string file, Action<InputProblem> onProblem)
    {
        this.stream = stream;
        this.packing = packing;
        File = file;
        this.onProblem = onProblem;
    }

    public string File { get; }

    /// <summary>Looks at the first bytes: what is packed is told by its content, so that a pipe works like a file.</summary>
    public static InputSource Open(Stream raw, string file, Action<InputProblem> onProblem)
    {
        var bytes = new PeekStream(raw);
        Packing? packed = null;
        if (bytes.Peek(2).SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            var unpacker = new GZipStream(bytes, CompressionMode.Decompress);
            packed = new Packing(bytes, unpacker, new PeekStream(unpacker));
            bytes = packed.Unpacked;
        }

        var source = new InputSource(bytes, packed, file, onProblem);
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
        return new InputSource(bytes, packed, file, onProblem);
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
        if (ended)
        {
            return 0;
        }

        try
        {
            int read = stream.Read(destination);
            ended = read == 0;
            if (packing is { IsBomb: true })
            {
                ended = true;
                Report(line, FormattableString.Invariant($"The packed data swells to more than {Packing.MostSwelling} times its size, as no text does; nothing after this was read."));
                return 0;
            }

            if (ended && packing is { IsCutOff: true })
            {
                Report(line, "The packed data ends too early here; the rest of the file is missing.");
            }

            return read;
        }
        catch (InvalidDataException)
        {
            ended = true;
            Report(line, "The packed data is broken here; nothing after this could be read.");
            return 0;
        }
    }

    /// <summary>Frees the unpacker; the input itself belongs to whoever opened it.</summary>
    public void Dispose() => packing?.Unpacker.Dispose();

    public void Report(long line, string message) => onProblem(new InputProblem(File, line, message));

    /// <summary>What stands for the id of a paper that has none: where it begins.</summary>
    public string PlaceOf(long line) => FormattableString.Invariant($"{Path.GetFileName(File)}:{line}");

    /// <summary>Packed data, what unpacks it and what comes out.</summary>
    private sealed record Packing(PeekStream Packed, GZipStream Unpacker, PeekStream Unpacked)
    {
        /// <summary>Abstracts come to three or four times their packed size.</summary>
        public const int MostSwelling = 250;

        /// <summary>Up to here repeated lines may swell as they like.</summary>
        private const long Harmless = 64 * 1024 * 1024;

        /// <summary>Whether a small file was made to fill memory or time: zeros come to a thousand times their packed size.</summary>
        public bool IsBomb => Unpacked.Count > Harmless && Unpacked.Count / MostSwelling > Packed.Count;

        /// <summary>
        /// The unpacker takes a file that ends in its middle for a short one. But the file's last bytes should be the length of its content,
        /// or of the last part where several were joined: they are never more than what came out, and in a file cut off they mostly are.
        /// </summary>
        public bool IsCutOff => Unpacked.Count <= uint.MaxValue && Packed.Tail > Unpacked.Count;
    }
}
