using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>The classes of words, read from <c>Data/words.tsv</c> when they are first needed.</summary>
/// <remarks>Thread-safe.</remarks>
internal static class WordClasses
{
    private static readonly Lazy<WordTable<WordClass>> Table = new(Load);

    /// <summary>The classes of one token; none for what is no word.</summary>
    public static WordClass Of(TokenizedText text, int token) =>
        text[token].Kind == TokenKind.Word && Table.Value.TryGet(text.WordAt(token), text[token].Hash, out WordClass found) ? found : WordClass.None;

    /// <summary>Fills <paramref name="classes"/> with the classes of the tokens from <paramref name="firstToken"/> on.</summary>
    public static void Fill(TokenizedText text, int firstToken, Span<WordClass> classes)
    {
        for (int i = 0; i < classes.Length; i++)
        {
            classes[i] = Of(text, firstToken + i);
        }
    }

    private static WordTable<WordClass> Load()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        ReadOnlySpan<char> file = Lexicon.ReadFile("words.tsv");
        foreach (ReadOnlySpan<char> line in file.EnumerateLines())
        {
            int tab = line.IndexOf('\t');
            if (tab < 0)
            {
                continue;
            }

            WordClass wordClass = Enum.Parse<WordClass>(line[..tab], ignoreCase: true);
            ReadOnlySpan<char> words = line[(tab + 1)..];
            foreach (Range range in words.Split('|'))
            {
                string word = words[range].ToString();
                classes[word] = classes.GetValueOrDefault(word) | wordClass;
            }
        }

        return new WordTable<WordClass>(classes);
    }
}
