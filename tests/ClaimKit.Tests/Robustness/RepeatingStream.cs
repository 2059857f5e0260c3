using System.Text;

namespace ClaimKit.Tests.Robustness;

/// <summary>An input of any length that nobody has to keep: a beginning, a piece over and over, an end.</summary>
internal sealed class RepeatingStream(string beginning, string piece, long length, string end) : Stream
{
    private readonly byte[] head = Encoding.UTF8.GetBytes(beginning);
    private readonly byte[] middle = Encoding.UTF8.GetBytes(piece);
    private readonly byte[] tail = Encoding.UTF8.GetBytes(end);
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => head.Length + length + tail.Length;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read = 0;
        for (; read < buffer.Length && position < Length; read++, position++)
        {
            buffer[read] = position < head.Length ? head[position]
                : position < head.Length + length ? middle[(position - head.Length) % middle.Length]
                : tail[position - head.Length - length];
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
