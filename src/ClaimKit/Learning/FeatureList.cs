using System.Runtime.CompilerServices;

namespace ClaimKit.Learning;

/// <summary>The hashed features of one decision of a linear model. Each is a template number with one or two values; no string is made.</summary>
internal sealed class FeatureList
{
    private uint[] items = new uint[256];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Items => items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint value) => AddHash(Mix(template * 0x9E3779B1 ^ value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint first, uint second) => AddHash(Mix(Mix(template * 0x9E3779B1 ^ first) + second * 0x85EBCA6B));

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
    private void AddHash(uint hash)
    {
        // One comparison does for the end of the array and for the bounds of the access.
        uint[] list = items;
        int at = Count;
        if ((uint)at < (uint)list.Length)
        {
            list[at] = hash;
            Count = at + 1;
        }
        else
        {
            AddAndGrow(hash);
        }
    }

    private void AddAndGrow(uint hash)
    {
        Array.Resize(ref items, items.Length * 2);
        items[Count++] = hash;
    }
}
