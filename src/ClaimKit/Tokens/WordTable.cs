namespace ClaimKit.Tokens;

/// <summary>A table from words to values, looked up by a span of the text and the hash that its token carries: no string is made. Case does not matter.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
/// <remarks>Immutable and thread-safe once built.</remarks>
internal sealed class WordTable<T>
{
    private readonly string?[] words;
    private readonly uint[] hashes;
    private readonly T[] values;
    private readonly uint mask;

    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> entries)
    {
        uint size = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, entries.Count * 2));
        words = new string?[size];
        hashes = new uint[size];
        values = new T[size];
        mask = size - 1;
        foreach ((string word, T value) in entries)
        {
            uint hash = TokenHash.Of(word);
            uint slot = hash & mask;
            while (words[slot] is not null)
            {
                if (words[slot]!.Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    throw new ArgumentException($"The word '{word}' stands in the table twice.", nameof(entries));
                }

                slot = (slot + 1) & mask;
            }

            words[slot] = word;
            hashes[slot] = hash;
            values[slot] = value;
        }
    }

    /// <summary>A table in which every one of <paramref name="words"/> has the same value.</summary>
    public static WordTable<T> Of(T value, params string[] words) => new([.. words.Select(w => KeyValuePair.Create(w, value))]);

    /// <summary>Finds <paramref name="word"/>, whose <see cref="TokenHash"/> is <paramref name="hash"/>.</summary>
    public bool TryGet(ReadOnlySpan<char> word, uint hash, out T value)
    {
        for (uint slot = hash & mask; words[slot] is string candidate; slot = (slot + 1) & mask)
        {
            if (hashes[slot] == hash && word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                value = values[slot];
                return true;
            }
        }

        value = default!;
        return false;
    }
}
