namespace ClaimKit.Input;

/// <summary>Reads a stream that cannot go back, with a look at what comes next.</summary>
internal sealed class PeekStream(Stream inner) : Stream
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;

    /// <summary>How many bytes have been read from the stream inside.</summary>
    public long Count { get; private set; }

    /// <summary>The last four of these bytes as a little-endian number; they end a gzip file and say how long its content is.</summary>
    public uint Tail { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The next bytes, without taking them: fewer than <paramref name="count"/> only at the end, and never more than the buffer holds.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        count = Math.Min(count, buffer.Length);
        while (end < count)
        {
            int read = ReadInner(buffer.AsSpan(end));
            if (read == 0)
            {
                break;
            }

            end += read;
        }

        return buffer.AsSpan(0, Math.Min(count, end));
    }

    /// <summary>Drops bytes that were peeked at.</summary>
    public void Skip(int count) => start += count;

    public override int Read(Span<byte> destination)
    {
        if (start == end)
        {
            return ReadInner(destination);
        }

        int count = Math.Min(destination.Length, end - start);
        buffer.AsSpan(start, count).CopyTo(destination);
        start += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(buffer.AsSpan(offset, count));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int ReadInner(Span<byte> destination)
    {
        int read = inner.Read(destination);
        Count += read;
        foreach (byte next in destination[Math.Max(0, read - sizeof(uint))..read])
        {
            Tail = (Tail >> 8) | ((uint)next << 24);
        }

        return read;
    }
}
