using System.Runtime.CompilerServices;

namespace ClaimKit.Tokens;

/// <summary>The case-folding hash that the tokenizer computes in passing and every look-up by word uses (FNV-1a over folded UTF-16 code units).</summary>
internal static class TokenHash
{
    public const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Times <see cref="Prime"/> it is 1 in 32 bits.</summary>
    private const uint InversePrime = 0x359C449B;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char c) => (hash ^ Fold(c)) * Prime;

    /// <summary>The same for a character that is its own lower case.</summary>
    public static uint AddFolded(uint hash, char c) => (hash ^ c) * Prime;

    /// <summary>Lower case without culture, the micro sign as the letter mu; ASCII at the cost of one comparison.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 128 ? (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c : c == '\u00B5' ? '\u03BC' : char.ToLowerInvariant(c);

    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = Seed;
        foreach (char c in word)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>The hash of a word without its last letter, from the hash of the whole.</summary>
    public static uint WithoutLast(uint hash, char last) => (hash * InversePrime) ^ Fold(last);

    /// <summary>Whether two words are the same but for their case; most words of a text are written as the tables have them.</summary>
    public static bool AreSame(ReadOnlySpan<char> word, ReadOnlySpan<char> listed) => word.SequenceEqual(listed) || word.Equals(listed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Chains the hashes of the words of a longer name.</summary>
    public static uint Combine(uint name, uint word) => (name ^ word) * Prime + 0x9E3779B9;
}
