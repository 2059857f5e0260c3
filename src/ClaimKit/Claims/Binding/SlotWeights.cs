using System.Runtime.Intrinsics;

namespace ClaimKit.Claims.Binding;

/// <summary>The weights of the four slot models side by side, so that one look-up weighs a feature for every slot.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class SlotWeights
{
    private const uint Spread = LinearModel.Spread;

    /// <summary>So many weights of one byte cannot leave the range of two bytes.</summary>
    private const int MostInShorts = 256;
    private readonly int[] rows;
    private readonly int shift;

    /// <param name="slots">The trained models, in the order of <see cref="Slot"/>.</param>
    public SlotWeights(ReadOnlySpan<LinearModel> slots)
    {
        int bits = 0;
        foreach (LinearModel slot in slots)
        {
            bits = Math.Max(bits, slot.Bits);
        }

        shift = 32 - bits;
        rows = new int[1 << bits];
        for (int slot = 0; slot < slots.Length; slot++)
        {
            Place(slots[slot].Steps, bits - slots[slot].Bits, 8 * slot, rows);
        }
    }

    /// <summary>The sums of the weights of all slots, as <see cref="LinearModel.Sum"/> has them for each.</summary>
    public Vector128<int> Sum(ReadOnlySpan<uint> features)
    {
        Vector128<int> sum = Vector128<int>.Zero;
        for (; features.Length > MostInShorts; features = features[MostInShorts..])
        {
            sum += SumInShorts(features[..MostInShorts]);
        }

        return sum + SumInShorts(features);
    }

    /// <summary>The sum of the weights of one slot.</summary>
    public int Sum(ReadOnlySpan<uint> features, Slot slot)
    {
        int[] table = rows;
        int right = shift;
        int byteOfSlot = 8 * (int)slot;
        int sum = 0;
        foreach (uint feature in features)
        {
            sum += (sbyte)(table[(int)((feature * Spread) >> right)] >> byteOfSlot);
        }

        return sum;
    }

    private Vector128<int> SumInShorts(ReadOnlySpan<uint> features)
    {
        int[] table = rows;
        int right = shift;
        Vector128<short> even = Vector128<short>.Zero;
        Vector128<short> odd = Vector128<short>.Zero;
        int i = 0;
        for (; i + 1 < features.Length; i += 2)
        {
            even += Vector128.WidenLower(Vector128.CreateScalarUnsafe(table[(int)((features[i] * Spread) >> right)]).AsSByte());
            odd += Vector128.WidenLower(Vector128.CreateScalarUnsafe(table[(int)((features[i + 1] * Spread) >> right)]).AsSByte());
        }

        if (i < features.Length)
        {
            even += Vector128.WidenLower(Vector128.CreateScalarUnsafe(table[(int)((features[i] * Spread) >> right)]).AsSByte());
        }

        return Vector128.WidenLower(even + odd);
    }

    /// <summary>Writes the weights of a model into one byte of the rows; a smaller table's weight stands in several rows.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
    private static void Place(ReadOnlySpan<sbyte> steps, int smaller, int shift, int[] rows)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] |= (byte)steps[row >> smaller] << shift;
        }
    }
}
