using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ClaimKit.Learning;

/// <summary>The hashed features of one decision of a linear model. Each is a template number with one or two values; no string is made.</summary>
/// <remarks>What is added is only written down; it is hashed, many at a time, when the features are read. Not thread-safe.</remarks>
internal sealed class FeatureList
{
    private const uint TemplateStep = 0x9E3779B1;
    private const uint SecondStep = 0x85EBCA6B;

    /// <summary>How many features are hashed at a time: arrays are longer by this than what they hold.</summary>
    private const int Width = 8;

    /// <summary>In the lower half the template and the first value, in the upper half the second value.</summary>
    private ulong[] pending = new ulong[256 + Width];
    private uint[] items = new uint[256 + Width];

    /// <summary>Where the features with one value stand: few, and they are hashed once instead of twice.</summary>
    private int[] singles = new int[64];
    private int singleCount;
    private int hashed;

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Items
    {
        get
        {
            if (hashed < Count)
            {
                HashPending();
            }

            return items.AsSpan(0, Count);
        }
    }

    public void Clear()
    {
        Count = 0;
        hashed = 0;
        singleCount = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint value)
    {
        if (singleCount == singles.Length)
        {
            Array.Resize(ref singles, singles.Length * 2);
        }

        singles[singleCount++] = Count;
        Write(template * TemplateStep ^ value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint first, uint second) => Write(template * TemplateStep ^ first | (ulong)(second * SecondStep) << 32);

    /// <summary>Adds features of another list, which are hashed already.</summary>
    public void AddAll(ReadOnlySpan<uint> features)
    {
        HashPending();
        while (items.Length < Count + features.Length)
        {
            Grow();
        }

        features.CopyTo(items.AsSpan(Count));
        Count += features.Length;
        hashed = Count;
    }

    /// <summary>Scrambles the bits so that nearby values fall far apart (the finalizer of MurmurHash3).</summary>
    public static uint Mix(uint h)
    {
        h ^= h >> 16;
        h *= 0x85EBCA6B;
        h ^= h >> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >> 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Mix(Vector256<uint> h)
    {
        h ^= h >>> 16;
        h *= Vector256.Create(0x85EBCA6B);
        h ^= h >>> 13;
        h *= Vector256.Create(0xC2B2AE35);
        return h ^ (h >>> 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(ulong feature)
    {
        // One comparison does for the end of the array and for the bounds of the access.
        ulong[] list = pending;
        int at = Count;
        if ((uint)at < (uint)list.Length)
        {
            list[at] = feature;
            Count = at + 1;
        }
        else
        {
            WriteAndGrow(feature);
        }
    }

    private void WriteAndGrow(ulong feature)
    {
        Grow();
        pending[Count++] = feature;
    }

    private void Grow()
    {
        Array.Resize(ref pending, pending.Length * 2);
        Array.Resize(ref items, pending.Length);
    }

    private void HashPending()
    {
        if (Count + Width > pending.Length)
        {
            Grow();
        }

        for (int i = hashed; i < Count; i += Width)
        {
            Vector256<ulong> left = Vector256.Create<ulong>(pending.AsSpan(i));
            Vector256<ulong> right = Vector256.Create<ulong>(pending.AsSpan(i + (Width / 2)));
            Vector256<uint> first = Vector256.Narrow(left, right);
            Vector256<uint> second = Vector256.Narrow(left >>> 32, right >>> 32);
            Mix(Mix(first) + second).CopyTo(items.AsSpan(i));
        }

        for (int i = singleCount - 1; i >= 0 && singles[i] >= hashed; i--)
        {
            items[singles[i]] = Mix((uint)pending[singles[i]]);
        }

        hashed = Count;
    }
}
