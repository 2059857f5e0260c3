using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Finds names that the paper defines itself: "Android in the Wild (AitW)". Both the long form and the abbreviation are mentions, next to each other.</summary>
internal static class AbbreviationPass
{
    public static void Run(in SentenceScan scan)
    {
        for (int i = scan.First + 1; i + 2 < scan.End; i++)
        {
            if (scan.Kind(i) == TokenKind.Open && scan.Kind(i + 1) == TokenKind.Word && scan.Kind(i + 2) is TokenKind.Close or TokenKind.Comma or TokenKind.Semicolon && IsAbbreviation(scan, i + 1))
            {
                int start = StartOfLongForm(scan, i);
                if (start >= 0)
                {
                    Define(scan, start, i);
                }
            }
        }
    }

    /// <summary>
    /// The first token of the words that the abbreviation in the bracket at <paramref name="open"/> stands for, or -1. From the last letter
    /// to the first, each must stand in the words before the bracket, and the first one must begin a word.
    /// </summary>
    public static int StartOfLongForm(in SentenceScan scan, int open)
    {
        ReadOnlySpan<char> text = scan.Text.Plain;
        ReadOnlySpan<char> letters = scan.Word(open + 1);
        int letter = letters.Length - 1;
        if (letter > 1 && letters[letter] == 's' && Characters.IsUpper(letters[letter - 1]))
        {
            letter--;
        }

        int words = Math.Min(letters.Length + 5, letters.Length * 2);
        for (int token = open - 1; token >= scan.First && words > 0 && MayStandInLongForm(scan, token); token--, words--)
        {
            int start = scan.Text[token].Start;
            for (int p = scan.Text[token].End - 1; p >= start; p--)
            {
                while (letter > 0 && !Characters.IsLetterOrDigit(letters[letter]))
                {
                    letter--;
                }

                if (TokenHash.Fold(text[p]) != TokenHash.Fold(letters[letter]) || (letter == 0 && p > start && Characters.IsLetterOrDigit(text[p - 1])))
                {
                    continue;
                }

                if (letter-- == 0)
                {
                    return scan.Is(token, WordClass.Stop) && !scan.Has(token, TokenShape.InitialCapital) ? -1 : token;
                }
            }
        }

        return -1;
    }

    private static bool MayStandInLongForm(in SentenceScan scan, int token) =>
        scan.Kind(token) is TokenKind.Word or TokenKind.Dash or TokenKind.Number or TokenKind.Slash or TokenKind.Possessive;

    private static bool IsAbbreviation(in SentenceScan scan, int i)
    {
        const int Longest = 20;
        ReadOnlySpan<char> word = scan.Word(i);
        return word.Length is > 1 and <= Longest && scan.Has(i, TokenShape.InnerCapital) && Characters.IsLetterOrDigit(word[0]);
    }

    private static void Define(in SentenceScan scan, int start, int open)
    {
        int shortForm = open + 1;
        EntityKind kind = KindOf(scan, shortForm, shortForm + 1) is var own and not EntityKind.None ? own : KindOf(scan, start, open);
        EntityKind longKind = KindOf(scan, start, open);
        if (longKind is EntityKind.Metric or EntityKind.Resource or EntityKind.Task)
        {
            kind = longKind;
        }

        if (scan.Is(open + 3, WordClass.BenchmarkHead) && scan.Kind(open + 2) == TokenKind.Close)
        {
            kind = EntityKind.Benchmark;
        }

        bool? polarity = PolarityOf(scan, start, open) ?? PolarityOf(scan, shortForm, shortForm + 1);
        RemoveAll(scan, start, open);
        RemoveAll(scan, shortForm, shortForm + 1);
        EntityKind found = kind == EntityKind.None ? EntityKind.Other : kind;
        scan.Add(new Mention(start, open, found, MentionSource.Definition, LowerIsBetter: polarity));
        scan.Add(new Mention(shortForm, shortForm + 1, found, MentionSource.Definition, LowerIsBetter: polarity));
    }

    /// <summary>The kind of a known name that covers the tokens, or ends them as the head of the phrase.</summary>
    private static EntityKind KindOf(in SentenceScan scan, int first, int end)
    {
        if (!scan.IsOwned(end - 1))
        {
            WordClass head = scan.Class(end - 1);
            return (head & WordClass.BenchmarkHead) != 0 ? EntityKind.Benchmark
                : (head & WordClass.MetricHead) != 0 ? EntityKind.Metric
                : EntityKind.None;
        }

        ref Mention owner = ref scan.Owner(end - 1);
        bool covers = owner.FirstToken <= first;
        return covers || owner.Kind is EntityKind.Metric or EntityKind.Resource ? owner.Kind : EntityKind.None;
    }

    private static bool? PolarityOf(in SentenceScan scan, int first, int end) =>
        scan.IsOwned(end - 1) && scan.Owner(end - 1).FirstToken >= first ? scan.Owner(end - 1).LowerIsBetter : null;

    private static void RemoveAll(in SentenceScan scan, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scan.IsOwned(i))
            {
                scan.Remove(i);
            }
        }
    }
}
