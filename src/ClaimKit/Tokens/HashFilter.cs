namespace ClaimKit.Tokens;

/// <summary>Says of most words at once that they are in none of some tables; the tables have the last word on the others.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class HashFilter
{
    private const int Bits = 1 << 13;
    private readonly ulong[] marks = new ulong[Bits / 64];

    public HashFilter(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            uint bit = TokenHash.Of(word) & (Bits - 1);
            marks[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>False when no word with this hash is in the tables.</summary>
    public bool MayHold(uint hash)
    {
        uint bit = hash & (Bits - 1);
        return (marks[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }
}
