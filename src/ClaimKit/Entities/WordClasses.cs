using System.Runtime.InteropServices;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>The classes of words, read from <c>Data/words.tsv</c> when they are first needed.</summary>
/// <remarks>Immutable and thread-safe once read.</remarks>
internal sealed class WordClasses
{
    private const int Slots = 1 << 13;

    private static readonly Lazy<WordClasses> Instance = new(static () => new WordClasses(Lexicon.ReadFile("words.tsv")));

    private readonly string file;
    private readonly Entry[] entries = new Entry[Slots];

    private WordClasses(string file)
    {
        this.file = file;
        for (int line = 0; line < file.Length;)
        {
            int end = file.IndexOf('\n', line);
            end = end < 0 ? file.Length : end;
            ReadLine(line, end);
            line = end + 1;
        }
    }

    /// <summary>The classes of the tokens from <paramref name="first"/> to <paramref name="end"/>; none for what is no word. They are looked up once and marked in the text.</summary>
    public static ReadOnlySpan<WordClass> Of(TokenizedText text, int first, int end)
    {
        if (text.MarkedEnd < end)
        {
            WordClasses words = Instance.Value;
            Span<WordClass> missing = MemoryMarshal.Cast<uint, WordClass>(text.MarksUpTo(end));
            int start = end - missing.Length;
            for (int i = start; i < end; i++)
            {
                ref readonly Token token = ref text[i];
                missing[i - start] = token.Kind == TokenKind.Word ? words.Find(text.WordAt(i), token.Hash).Class : WordClass.None;
            }
        }

        return MemoryMarshal.Cast<uint, WordClass>(text.Marks(first, end));
    }

    /// <summary>Reads a line: the class, a tab, its words with a bar between them.</summary>
    private void ReadLine(int start, int end)
    {
        int tab = file.IndexOf('\t', start, end - start);
        if (tab < 0)
        {
            return;
        }

        WordClass wordClass = Enum.Parse<WordClass>(file.AsSpan(start, tab - start), ignoreCase: true);
        for (int word = tab + 1; word < end;)
        {
            int bar = file.IndexOf('|', word, end - word);
            bar = bar < 0 ? end : bar;
            uint hash = TokenHash.Of(file.AsSpan(word, bar - word));
            ref Entry entry = ref Find(file.AsSpan(word, bar - word), hash);
            entry = new Entry(hash, word, bar - word, entry.Class | wordClass);
            word = bar + 1;
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

    private readonly record struct Entry(uint Hash, int Start, int Length, WordClass Class);
}
