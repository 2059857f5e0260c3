using System.Text;
using System.Text.Unicode;

namespace ClaimKit.Input;

/// <summary>Goes through an input line by line in memory bounded by its longest line.</summary>
internal sealed class LineReader(InputSource source)
{
    /// <summary>In bytes. No abstract is that long, and a file without line ends must not fill the memory.</summary>
    internal const int LongestLine = 64 * 1024 * 1024;

    internal const string InvalidBytes = "The line has bytes that are no UTF-8; they were replaced by U+FFFD.";

    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool exhausted;
    private int lineStart;
    private int lineLength;
    private byte[]? mended;

    /// <summary>Number of the line last read, from 1.</summary>
    public long LineNumber { get; private set; }

    /// <summary>The line last read, without its end, as valid UTF-8.</summary>
    public ReadOnlySpan<byte> Current => mended ?? buffer.AsSpan(lineStart, lineLength);

    /// <summary>The line last read as a string.</summary>
    public string Text => Encoding.UTF8.GetString(Current);

    /// <summary>Moves to the next line. What is no UTF-8 is replaced and what is too long skipped, and both are reported.</summary>
    public bool Read()
    {
        while (TryTake(out bool tooLong))
        {
            if (!tooLong)
            {
                Mend();
                return true;
            }

            source.Report(LineNumber, FormattableString.Invariant($"The line is longer than {LongestLine >> 20} MiB and was skipped."));
        }

        return false;
    }

    private bool TryTake(out bool tooLong)
    {
        tooLong = false;
        LineNumber++;
        int searched = 0;
        while (true)
        {
            int found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                Take(searched + found);
                start++;
                tooLong |= lineLength > LongestLine;
                return true;
            }

            searched = end - start;
            if (exhausted)
            {
                Take(searched);
                return searched > 0 || tooLong;
            }

            if (tooLong || searched > LongestLine)
            {
                tooLong = true;
                start = end;
                searched = 0;
            }

            Fill();
        }
    }

    private void Take(int count)
    {
        lineStart = start;
        lineLength = count > 0 && buffer[start + count - 1] == '\r' ? count - 1 : count;
        start += count;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        int read = source.Read(buffer.AsSpan(end), LineNumber);
        end += read;
        exhausted = read == 0;
    }

    private void Mend()
    {
        mended = null;
        if (!Utf8.IsValid(Current))
        {
            mended = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Current));
            source.Report(LineNumber, InvalidBytes);
        }
    }
}
