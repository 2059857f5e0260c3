namespace ClaimKit.Tokens;

/// <summary>The case-folding hash that the tokenizer computes in passing and every look-up by word uses (FNV-1a over folded UTF-16 code units).</summary>
internal static class TokenHash
{
    public const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    public static uint Add(uint hash, char c) => (hash ^ Fold(c)) * Prime;

    /// <summary>Lower case without culture; ASCII at the cost of one comparison.</summary>
    public static char Fold(char c) => c < 128 ? (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c : char.ToLowerInvariant(c);

    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = Seed;
        foreach (char c in word)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>Chains the hashes of the words of a longer name.</summary>
    public static uint Combine(uint name, uint word) => (name ^ word) * Prime + 0x9E3779B9;
}
