namespace ClaimKit.Tokens;

/// <summary>A table from words to values, looked up by a span of the text and the hash that its token carries: no string is made. Case does not matter.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
/// <remarks>Immutable and thread-safe once built.</remarks>
internal sealed class WordTable<T>
{
    /// <summary>Hash, word and value lie side by side: a look-up that fails, as most do, touches one place in memory.</summary>
    private readonly Entry[] entries;
    private readonly uint mask;

    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        uint size = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, words.Count * 2));
        entries = new Entry[size];
        mask = size - 1;
        foreach ((string word, T value) in words)
        {
            uint hash = TokenHash.Of(word);
            uint slot = hash & mask;
            while (entries[slot].Word is string other)
            {
                if (other.Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    throw new ArgumentException($"The word '{word}' stands in the table twice.", nameof(words));
                }

                slot = (slot + 1) & mask;
            }

            entries[slot] = new Entry(word, hash, value);
        }
    }

    /// <summary>A table in which every one of <paramref name="words"/> has the same value.</summary>
    public static WordTable<T> Of(T value, params string[] words) => new([.. words.Select(w => KeyValuePair.Create(w, value))]);

    /// <summary>All words of the table.</summary>
    public IEnumerable<string> Words => entries.Select(entry => entry.Word).OfType<string>();

    /// <summary>Finds <paramref name="word"/>, whose <see cref="TokenHash"/> is <paramref name="hash"/>.</summary>
    public bool TryGet(ReadOnlySpan<char> word, uint hash, out T value)
    {
        Entry[] table = entries;
        for (uint slot = hash & mask; slot < (uint)table.Length; slot = (slot + 1) & mask)
        {
            ref readonly Entry entry = ref table[slot];
            if (entry.Word is null)
            {
                break;
            }

            if (entry.Hash == hash && TokenHash.AreSame(word, entry.Word))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly struct Entry(string word, uint hash, T value)
    {
        public readonly string? Word = word;
        public readonly uint Hash = hash;
        public readonly T Value = value;
    }
}
