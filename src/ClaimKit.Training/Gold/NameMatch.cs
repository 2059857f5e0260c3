using System.Text;

namespace ClaimKit.Training.Gold;

/// <summary>Compares names as <c>score.py</c> does: case, articles, plurals and LaTeX do not count, and half of the words in common are enough unless strict.</summary>
internal static class NameMatch
{
    private static readonly HashSet<string> Stop = new(StringComparer.Ordinal) { "the", "a", "an", "our", "its", "their", "dataset", "datasets", "benchmark", "benchmarks", "of", "on", "in", "for" };

    /// <summary>Whether <paramref name="name"/> (null for an empty slot) is one of the <paramref name="accepted"/> names.</summary>
    public static bool Same(string? name, IReadOnlyList<string?> accepted, bool strict)
    {
        if (name is null)
        {
            return accepted.Count == 0 || accepted.Contains(null, StringComparer.Ordinal);
        }

        List<string> words = Words(name);
        string joined = string.Concat(words);
        foreach (string? other in accepted)
        {
            if (other is null)
            {
                continue;
            }

            List<string> gold = Words(other);
            if (words.Count > 0 && string.Equals(joined, string.Concat(gold), StringComparison.Ordinal))
            {
                return true;
            }

            if (!strict && words.Count > 0 && gold.Count > 0)
            {
                var union = new HashSet<string>(words, StringComparer.Ordinal);
                var common = new HashSet<string>(words, StringComparer.Ordinal);
                common.IntersectWith(gold);
                union.UnionWith(gold);
                if (common.Count > 0 && 2 * common.Count >= union.Count)
                {
                    return true;
                }
            }
        }

        return false;
    }

    internal static List<string> Words(string name)
    {
        string text = name.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var words = new List<string>();
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (c == '\\' && i + 1 < text.Length && char.IsAsciiLetterLower(text[i + 1]))
            {
                i++;
                while (i < text.Length && char.IsAsciiLetterLower(text[i]))
                {
                    i++;
                }

                continue;
            }

            if (c == '+')
            {
                words.Add("+");
                i++;
                continue;
            }

            if (!IsLetter(c) && !char.IsAsciiDigit(c))
            {
                i++;
                continue;
            }

            int start = i;
            if (IsLetter(c))
            {
                i = Skip(text, i, IsLetter);
            }

            int digits = Skip(text, i, char.IsAsciiDigit);
            if (digits > i)
            {
                i = digits;
                if (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
                {
                    i = Skip(text, i + 1, char.IsAsciiDigit);
                }
            }

            i = Skip(text, i, char.IsAsciiLetterLower);
            string word = text[start..i];
            if (!Stop.Contains(word))
            {
                words.Add(word.Length > 4 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word);
            }
        }

        return words;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetterLower(c) || c is 'µ' or '@';

    private static int Skip(string text, int i, Func<char, bool> kind)
    {
        while (i < text.Length && kind(text[i]))
        {
            i++;
        }

        return i;
    }
}
