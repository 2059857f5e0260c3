using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ClaimKit.Entities.Tagging;

/// <summary>
/// The trained weights of the tagger: for each hashed feature one signed byte a tag, side by side, so that one look-up scores all tags;
/// and one weight for each pair of neighbouring tags. The file holds only the features that have weights.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TaggerWeights
{
    /// <summary>A row is as wide as a vector register; what lies behind the last tag is zero.</summary>
    public const int Stride = 16;

    private const int LargestBits = 20;
    private readonly sbyte[] rows;
    private readonly float scale;
    private readonly float[] pairs;
    private readonly int shift;

    private TaggerWeights(int bits, sbyte[] rows, float scale, float[] pairs)
    {
        Bits = bits;
        shift = 32 - bits;
        this.rows = rows;
        this.scale = scale;
        this.pairs = pairs;
        Transitions = ToTransitions(pairs);
    }

    private static ReadOnlySpan<byte> Mark => "CKT1"u8;

    /// <summary>Size of the table as a power of two.</summary>
    public int Bits { get; }

    /// <summary>The factor of each pair of neighbouring tags, 0 for those that cannot be; the tag before comes first.</summary>
    public float[] Transitions { get; }

    /// <summary>The row of a feature in a table of 2 to the <paramref name="bits"/> rows.</summary>
    public static int RowOf(uint feature, int bits) => (int)((feature * 0x2545F491u) >> (32 - bits));

    /// <summary>Rounds trained weights to bytes.</summary>
    /// <param name="bits">Size of the table as a power of two.</param>
    /// <param name="weights">The rows, <see cref="Stride"/> apart.</param>
    /// <param name="pairs">The weights of the pairs of tags.</param>
    public static TaggerWeights Round(int bits, ReadOnlySpan<float> weights, float[] pairs)
    {
        float largest = 0;
        foreach (float weight in weights)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        float step = largest == 0 ? 1 : largest / sbyte.MaxValue;
        var rounded = new sbyte[weights.Length];
        for (int i = 0; i < rounded.Length; i++)
        {
            rounded[i] = (sbyte)MathF.Round(weights[i] / step);
        }

        return new TaggerWeights(bits, rounded, step, [.. pairs]);
    }

    /// <summary>Writes the score of each tag for a token with these features, to a row of <see cref="Stride"/>.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> row)
    {
        ref sbyte table = ref MemoryMarshal.GetArrayDataReference(rows);
        Vector256<short> sum = Vector256<short>.Zero;
        foreach (uint feature in features)
        {
            nuint place = (nuint)((feature * 0x2545F491u) >> shift) * Stride;
            sum += Vector256.WidenLower(Vector128.LoadUnsafe(ref table, place).ToVector256Unsafe());
        }

        (Vector256<int> low, Vector256<int> high) = Vector256.Widen(sum);
        (Vector256.ConvertToSingle(low) * scale).CopyTo(row);
        (Vector256.ConvertToSingle(high) * scale).CopyTo(row[(Stride / 2)..]);
    }

    /// <summary>Little endian: the mark <c>CKT1</c>, the size in bits, the scale, the pairs, a bit for each row that is not empty, and those rows.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write((byte)Bits);
        writer.Write(scale);
        foreach (float pair in pairs)
        {
            writer.Write(pair);
        }

        byte[] present = new byte[(rows.Length / Stride) >> 3];
        for (int row = 0; row < rows.Length / Stride; row++)
        {
            present[row >> 3] |= (byte)(IsEmpty(row) ? 0 : 1 << (row & 7));
        }

        writer.Write(present);
        for (int row = 0; row < rows.Length / Stride; row++)
        {
            if (!IsEmpty(row))
            {
                writer.Write(MemoryMarshal.AsBytes(rows.AsSpan(row * Stride, NameTag.Count)));
            }
        }
    }

    /// <exception cref="InvalidDataException">The stream holds no weights of this format.</exception>
    public static TaggerWeights Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark))
        {
            throw new InvalidDataException("The weights do not begin with the mark CKT1.");
        }

        try
        {
            int bits = reader.ReadByte();
            if (bits is < 3 or > LargestBits)
            {
                throw new InvalidDataException($"The weights have 2^{bits} features; 2^3 to 2^{LargestBits} are allowed.");
            }

            float step = reader.ReadSingle();
            float[] ofPairs = new float[NameTag.Count * NameTag.Count];
            for (int i = 0; i < ofPairs.Length; i++)
            {
                ofPairs[i] = reader.ReadSingle();
            }

            byte[] present = new byte[1 << (bits - 3)];
            reader.BaseStream.ReadExactly(present);
            var unpacked = new sbyte[Stride << bits];
            int count = present.Sum(b => BitOperations.PopCount(b));
            byte[] packed = new byte[count * NameTag.Count];
            reader.BaseStream.ReadExactly(packed);
            Unpack(present, MemoryMarshal.Cast<byte, sbyte>(packed), unpacked);
            return new TaggerWeights(bits, unpacked, step, ofPairs);
        }
        catch (EndOfStreamException problem)
        {
            throw new InvalidDataException("The weights end before their time.", problem);
        }
    }

    private static void Unpack(ReadOnlySpan<byte> present, ReadOnlySpan<sbyte> packed, Span<sbyte> rows)
    {
        for (int row = 0; row < rows.Length / Stride; row++)
        {
            if ((present[row >> 3] & (1 << (row & 7))) != 0)
            {
                packed[..NameTag.Count].CopyTo(rows[(row * Stride)..]);
                packed = packed[NameTag.Count..];
            }
        }
    }

    private bool IsEmpty(int row) => rows.AsSpan(row * Stride, NameTag.Count).IndexOfAnyExcept((sbyte)0) < 0;

    /// <summary>The factors of the pairs, none for those that cannot be.</summary>
    public static float[] ToTransitions(ReadOnlySpan<float> pairs)
    {
        float[] factors = new float[NameTag.Count * NameTag.Count];
        for (int i = 0; i < factors.Length; i++)
        {
            factors[i] = NameTag.MayFollow(i / NameTag.Count, i % NameTag.Count) ? MathF.Exp(pairs[i]) : 0;
        }

        return factors;
    }
}
