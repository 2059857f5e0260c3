using ClaimKit.Tokens;

namespace ClaimKit.Claims.Clauses;

/// <summary>The classes of the words that hold a sentence about results together, from <c>Data/clause-words.tsv</c>.</summary>
internal static class ClauseWords
{
    private const string Resource = "ClaimKit.Data.clause-words.tsv";

    /// <summary>In a token's note: the lower half holds the word's roles.</summary>
    private const ulong Known = 1UL << 31;
    private static readonly WordTable<WordRole> Table = Load();

    /// <summary>The classes of a token; <see cref="WordRole.None"/> for words that are not listed and for everything that is no word.</summary>
    public static WordRole ClassOf(TokenizedText text, int token)
    {
        // Every token is asked about many times, so the answer is noted with it.
        ref ulong note = ref text.NoteOf(token);
        if ((note & Known) == 0)
        {
            note |= Known | (uint)LookUp(text, token);
        }

        return (WordRole)((uint)note & ~(uint)Known);
    }

    private static WordRole LookUp(TokenizedText text, int token)
    {
        ref readonly Token word = ref text[token];
        if (word.Kind != TokenKind.Word)
        {
            return WordRole.None;
        }

        ReadOnlySpan<char> letters = text.WordAt(token);
        return Table.TryGet(letters, word.Hash, out WordRole found) ? found : LooksLikeAdverb(word, letters) ? WordRole.Adverb : WordRole.None;
    }

    /// <summary>An unlisted lower-case word in "-ly" is an adverb; the nouns that end so are listed.</summary>
    private static bool LooksLikeAdverb(in Token word, ReadOnlySpan<char> letters) =>
        letters.Length > 4 && letters[^1] == 'y' && letters[^2] == 'l' && !word.Has(TokenShape.InitialCapital | TokenShape.InnerCapital | TokenShape.Compound);

    private static WordTable<WordRole> Load()
    {
        var classes = new Dictionary<string, WordRole>(StringComparer.OrdinalIgnoreCase);
        using Stream stream = typeof(ClauseWords).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                AddLine(classes, line);
            }
        }

        return new WordTable<WordRole>(classes);
    }

    private static void AddLine(Dictionary<string, WordRole> classes, string line)
    {
        string[] columns = line.Split('\t');
        bool verbs = columns[0].EndsWith("|verb", StringComparison.Ordinal);
        string names = verbs ? columns[0][..^"|verb".Length] : columns[0];
        WordRole flags = WordRole.None;
        foreach (string name in names.Split('|'))
        {
            flags |= Enum.Parse<WordRole>(name);
        }

        foreach (string entry in columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] forms = entry.Split('=');
            Add(classes, forms[0], flags);
            if (!verbs)
            {
                continue;
            }

            foreach (string irregular in forms.AsSpan(1))
            {
                Add(classes, irregular, flags | WordRole.Participle);
            }

            AddInflections(classes, forms[0], flags);
        }
    }

    private static void AddInflections(Dictionary<string, WordRole> classes, string lemma, WordRole flags)
    {
        string stem = lemma.EndsWith('e') ? lemma[..^1] : lemma;
        bool sibilant = lemma.EndsWith('s') || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith('x');
        Add(classes, lemma + (sibilant ? "es" : "s"), flags);
        Add(classes, stem + "ed", flags | WordRole.Participle);
        Add(classes, stem + "ing", flags | WordRole.Participle);
    }

    private static void Add(Dictionary<string, WordRole> classes, string word, WordRole flags) =>
        classes[word] = classes.GetValueOrDefault(word) | flags;
}
