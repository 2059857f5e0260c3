using System.Runtime.CompilerServices;
using System.Text;
using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Collects names for a <see cref="NameTable"/>.</summary>
internal sealed class NameTableBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<LexiconForm> forms = [];
    private readonly ulong[] prefixes = new ulong[NameTable.PrefixWords];

    /// <summary>Makes room, so that nothing is copied while names are added.</summary>
    public void Reserve(int characters, int names)
    {
        text.EnsureCapacity(characters);
        forms.EnsureCapacity(names);
    }

    /// <summary>Adds one spelling.</summary>
    /// <param name="form">The spelling.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="marks">What is known about it.</param>
    /// <param name="canonical">Index of the usual spelling, or -1 for this one.</param>
    /// <returns>The index of the form.</returns>
    public int Add(ReadOnlySpan<char> form, EntityKind kind, LexiconMarks marks, int canonical)
    {
        if (form.Length is 0 or > ushort.MaxValue)
        {
            return canonical;
        }

        uint hash = Read(form, out bool capital);
        int index = forms.Count;
        forms.Add(new LexiconForm(hash, text.Length, (ushort)form.Length, kind, capital ? marks | LexiconMarks.Capital : marks, canonical < 0 ? index : canonical));
        text.Append(form);
        return index;
    }

    public NameTable Build() => new(text.ToString(), [.. forms], prefixes);

    /// <summary>Hashes a form and marks all its beginnings. Compiled with optimisation at once, since it runs over every character of every lexicon once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private uint Read(ReadOnlySpan<char> form, out bool capital)
    {
        uint hash = TokenHash.Seed;
        capital = false;
        foreach (char c in form)
        {
            if (NameSpelling.Counts(c))
            {
                hash = TokenHash.Add(hash, NameSpelling.Fold(c));
                capital |= Characters.IsUpper(c) || Characters.IsDigit(c);
                uint bit = NameTable.PrefixBit(hash);
                prefixes[bit >> 6] |= 1UL << (int)(bit & 63);
            }
        }

        return hash;
    }
}
