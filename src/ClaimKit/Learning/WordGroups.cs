using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Learning;

/// <summary>
/// Groups of words that keep the same company, learned from abstracts (<c>Data/word-groups.tsv</c>): what a model has learned of "accuracy" then also holds for "precision".
/// </summary>
internal sealed class WordGroups
{
    private const string Resource = "ClaimKit.Data.word-groups.tsv";

    /// <summary>In a token's note: the upper half holds the word's group.</summary>
    private const ulong Known = 1UL << 63;
    private const int FineShift = 32;
    private const int CoarseShift = 48;

    /// <summary>Slots of the table, a power of two and more than twice the number of words.</summary>
    private const int Slots = 1 << 15;
    private const int MostWords = Slots / 2;
    private static readonly WordGroups Table = new(ReadFile());

    private readonly string file;
    private readonly Entry[] entries = new Entry[Slots];

    private WordGroups(string file)
    {
        this.file = file;
        Fill();
    }

    /// <summary>The group of a token's word, or the default for words that were too rare to group.</summary>
    public static WordGroup Of(TokenizedText text, int token)
    {
        ref ulong note = ref text.NoteOf(token);
        if ((note & Known) == 0)
        {
            WordGroup group = LookUp(text, token);
            note |= Known | ((ulong)group.Fine << FineShift) | ((ulong)group.Coarse << CoarseShift);
        }

        return new WordGroup((ushort)(note >> FineShift), (byte)(note >> CoarseShift));
    }

    private static WordGroup LookUp(TokenizedText text, int token)
    {
        ref readonly Token word = ref text[token];
        return word.Kind == TokenKind.Word ? Table.Find(text.WordAt(token), word.Hash).Group : default;
    }

    private static string ReadFile()
    {
        using Stream stream = typeof(WordGroups).Assembly.GetManifestResourceStream(Resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>
    /// Reads the file: on each line the coarse group, a tab, and the words of one fine group. No string is made of a word, and the method is compiled with
    /// optimisation at once: it runs once over every character, and the first abstract waits for it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill()
    {
        string all = file;
        ushort fine = 1;
        int count = 0;
        for (int i = 0; i < all.Length; fine++)
        {
            int coarse = 0;
            for (; all[i] != '\t'; i++)
            {
                coarse = (coarse * 10) + (all[i] - '0');
            }

            var group = new WordGroup(fine, (byte)(coarse + 1));
            while (i < all.Length && all[i] != '\n')
            {
                int start = ++i;
                uint hash = TokenHash.Seed;
                for (; i < all.Length && all[i] is not (' ' or '\n'); i++)
                {
                    hash = TokenHash.Add(hash, all[i]);
                }

                if (++count > MostWords)
                {
                    throw new InvalidDataException($"{Resource} has more than {MostWords} words.");
                }

                Find(all.AsSpan(start, i - start), hash) = new Entry(hash, start, (ushort)(i - start), group);
            }

            i++;
        }
    }

    /// <summary>The entry of a word, or the empty one in its place.</summary>
    private ref Entry Find(ReadOnlySpan<char> word, uint hash)
    {
        for (uint slot = hash & (Slots - 1); ; slot = (slot + 1) & (Slots - 1))
        {
            ref Entry entry = ref entries[slot];
            if (entry.Length == 0 || (entry.Hash == hash && TokenHash.AreSame(word, file.AsSpan(entry.Start, entry.Length))))
            {
                return ref entry;
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(uint Hash, int Start, ushort Length, WordGroup Group);
}
