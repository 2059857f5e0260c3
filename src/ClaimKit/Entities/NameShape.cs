using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>What the writing of a word says about its being a name.</summary>
internal static class NameShape
{
    /// <summary>How much the casing and digits of a token speak for a name.</summary>
    public static NameStrength Strength(in SentenceScan scan, int i)
    {
        if (scan.Kind(i) != TokenKind.Word)
        {
            return NameStrength.None;
        }

        ref readonly Token token = ref scan.Text[i];
        WordClass wordClass = scan.Class(i);
        if (!token.Has(TokenShape.InitialCapital | TokenShape.InnerCapital | TokenShape.Digit) || (wordClass & WordClass.Acronym) != 0)
        {
            return NameStrength.None;
        }

        ReadOnlySpan<char> word = scan.Word(i);
        if (token.Has(TokenShape.Compound) && (EndsAsModifier(word) || word.StartsWith("post-", StringComparison.Ordinal) || word.StartsWith("pre-", StringComparison.Ordinal) || word.StartsWith("non-", StringComparison.Ordinal)))
        {
            return NameStrength.None;
        }

        if (word.Length <= 3 && token.Has(TokenShape.Compound))
        {
            return NameStrength.None;
        }

        if (HasStrongCase(word, token))
        {
            return NameStrength.Strong;
        }

        return token.Has(TokenShape.InitialCapital) && word.Length > 1 && (wordClass & (WordClass.Capitalized | WordClass.Stop)) == 0 ? NameStrength.Weak : NameStrength.None;
    }

    /// <summary>Whether a name that began before goes on over the token: "Narrative <c>Learning</c>".</summary>
    public static bool Continues(in SentenceScan scan, int i) =>
        Strength(scan, i) != NameStrength.None
        || (scan.Kind(i) == TokenKind.Word && scan.Has(i, TokenShape.InitialCapital) && scan.Is(i, WordClass.Capitalized) && !scan.Is(i, WordClass.Stop | WordClass.Adverb | WordClass.Acronym));

    /// <summary>The kind that the parts of the name itself suggest: <c>LIBERO-Bench</c>, <c>Foo-7B</c>.</summary>
    public static EntityKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Contains("bench", StringComparison.OrdinalIgnoreCase) || word.EndsWith("QA", StringComparison.Ordinal) || word.EndsWith("Eval", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("-Test", StringComparison.Ordinal) || word.EndsWith("-test", StringComparison.Ordinal) || word.EndsWith("Gym", StringComparison.Ordinal))
        {
            return EntityKind.Benchmark;
        }

        if (word.Contains('@'))
        {
            return EntityKind.Metric;
        }

        bool model = HasSize(word) || word.EndsWith("Net", StringComparison.Ordinal) || word.EndsWith("Former", StringComparison.OrdinalIgnoreCase) || word.EndsWith("GPT", StringComparison.Ordinal)
            || word.EndsWith("LM", StringComparison.Ordinal) || word.EndsWith("BERT", StringComparison.Ordinal) || word.EndsWith("RAG", StringComparison.Ordinal) || word.EndsWith("GAN", StringComparison.Ordinal)
            || word.EndsWith("LoRA", StringComparison.Ordinal) || word.EndsWith("CLIP", StringComparison.Ordinal) || word.EndsWith("Agent", StringComparison.Ordinal) || word.EndsWith("PO", StringComparison.Ordinal);
        return model ? EntityKind.Model : EntityKind.Other;
    }

    /// <summary>Whether a number of parameters stands in the name: <c>-7B</c>, <c>-0.5B</c>, <c>-350M</c>.</summary>
    public static bool HasSize(ReadOnlySpan<char> word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            if (word[i] is 'B' or 'b' or 'M' && Characters.IsDigit(word[i - 1]) && (i + 1 == word.Length || word[i + 1] == '-'))
            {
                int start = i - 1;
                while (start > 0 && (Characters.IsDigit(word[start - 1]) || word[start - 1] == '.'))
                {
                    start--;
                }

                return start > 0 && word[start - 1] == '-';
            }
        }

        return false;
    }

    /// <summary>A compound whose last part is an ordinary word: "LoRA-based", "GPU-accelerated".</summary>
    private static bool EndsAsModifier(ReadOnlySpan<char> word)
    {
        const int ShortestWord = 4;
        int hyphen = word.LastIndexOf('-');
        ReadOnlySpan<char> last = word[(hyphen + 1)..];
        if (hyphen <= 0 || last.Length < ShortestWord || last.StartsWith("bench", StringComparison.OrdinalIgnoreCase) || last is "mini" or "nano" or "tiny" or "base" or "large" or "small" or "turbo" or "chat" or "preview" or "instruct" or "lite")
        {
            return false;
        }

        foreach (char c in last)
        {
            if (!Characters.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A capital after a letter, or letters and digits in one word; "Multi-Modal" and "top-1" are ordinary words.</summary>
    private static bool HasStrongCase(ReadOnlySpan<char> word, in Token token)
    {
        if (!Characters.IsLetter(word[0]) && !(token.Has(TokenShape.InnerCapital) && Characters.IsDigit(word[0])))
        {
            return token.Has(TokenShape.NonAscii) || word[0] is '$';
        }

        for (int i = 1; i < word.Length; i++)
        {
            char before = word[i - 1];
            if ((Characters.IsUpper(word[i]) && Characters.IsLetterOrDigit(before)) || word[i] is '+' or '$' or '^' or '@')
            {
                return true;
            }

            if (Characters.IsDigit(word[i]) && (Characters.IsLetter(before) || (token.Has(TokenShape.InitialCapital | TokenShape.InnerCapital) && before == '-')))
            {
                return true;
            }
        }

        // "A-MEM", "τ-bench": a single letter and a hyphen.
        return word.Length > 3 && word[1] == '-' && (!Characters.IsLower(word[0]) || word[0] > 127);
    }
}
