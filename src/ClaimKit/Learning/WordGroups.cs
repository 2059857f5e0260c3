using System.Globalization;
using ClaimKit.Tokens;

namespace ClaimKit.Learning;

/// <summary>
/// Groups of words that keep the same company, learned from abstracts (<c>Data/word-groups.tsv</c>): what a model has learned of "accuracy" then also holds for "precision".
/// </summary>
internal static class WordGroups
{
    private const string Resource = "ClaimKit.Data.word-groups.tsv";

    /// <summary>In a token's note: the upper half holds the word's group.</summary>
    private const ulong Known = 1UL << 63;
    private const int FineShift = 32;
    private const int CoarseShift = 48;
    private static readonly WordTable<WordGroup> Table = Load();

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
        return word.Kind == TokenKind.Word && Table.TryGet(text.WordAt(token), word.Hash, out WordGroup group) ? group : default;
    }

    private static WordTable<WordGroup> Load()
    {
        var groups = new List<KeyValuePair<string, WordGroup>>(16_384);
        using Stream stream = typeof(WordGroups).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        for (ushort fine = 1; reader.ReadLine() is string line; fine++)
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            var group = new WordGroup(fine, (byte)(int.Parse(line.AsSpan(0, tab), CultureInfo.InvariantCulture) + 1));
            ReadOnlySpan<char> words = line.AsSpan(tab + 1);
            foreach (Range word in words.Split(' '))
            {
                groups.Add(KeyValuePair.Create(words[word].ToString(), group));
            }
        }

        return new WordTable<WordGroup>(groups);
    }
}
