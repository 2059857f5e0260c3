using ClaimKit.Tokens;

namespace ClaimKit.Training.Clusters;

/// <summary>The frequent words of a corpus and the corpus as their numbers. Rare words and marks are left out; a sentence end is -1.</summary>
internal sealed class Vocabulary
{
    private Vocabulary(string[] words, int[] counts, int[] corpus)
    {
        Words = words;
        Counts = counts;
        Corpus = corpus;
    }

    public string[] Words { get; }

    public int[] Counts { get; }

    public int[] Corpus { get; }

    /// <param name="texts">The abstracts.</param>
    /// <param name="size">Most words to keep.</param>
    /// <param name="minCount">Fewest occurrences of a word that is kept.</param>
    public static Vocabulary Read(IReadOnlyList<string> texts, int size, int minCount)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in texts.SelectMany(WordsOf))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        string[] words = [.. counts.Where(c => c.Value >= minCount && c.Key.Length > 0).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(size).Select(c => c.Key)];
        var numbers = words.Select((w, i) => KeyValuePair.Create(w, i)).ToDictionary(StringComparer.Ordinal);
        int[] corpus = [.. texts.SelectMany(WordsOf).Select(w => w.Length == 0 ? -1 : numbers.GetValueOrDefault(w, -2)).Where(n => n != -2)];
        return new Vocabulary(words, [.. words.Select(w => counts[w])], corpus);
    }

    /// <summary>Lower-case words; numbers and the marks that say something stand for themselves; an empty string ends a sentence.</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        var tokenized = new TokenizedText();
        Tokenizer.Tokenize(text, tokenized);
        foreach (Sentence sentence in tokenized.Sentences.ToArray())
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                string? word = tokenized[i].Kind switch
                {
                    TokenKind.Word => tokenized.WordAt(i).ToString().ToLowerInvariant(),
                    TokenKind.Number => "0",
                    TokenKind.Percent => "%",
                    TokenKind.Times => "×",
                    TokenKind.Comma => ",",
                    TokenKind.Open => "(",
                    TokenKind.Close => ")",
                    _ => null,
                };
                if (word is not null)
                {
                    yield return word;
                }
            }

            yield return "";
        }
    }
}
