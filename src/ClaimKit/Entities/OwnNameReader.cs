using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Reads names at a place in the text, for <see cref="OwnNameEvidence"/>.</summary>
internal static class OwnNameReader
{
    private const int LongestName = 5;

    /// <summary>The first token of a name that may begin at <paramref name="i"/>, behind quotation marks and an article.</summary>
    public static int SkipToName(in SentenceScan scan, int i)
    {
        int first = scan.At(i);
        return scan.Is(first, WordClass.Determiner) && !scan.Has(first, TokenShape.InnerCapital) ? scan.At(first + 1) : first;
    }

    /// <summary>Where the name ends that begins at <paramref name="i"/>; <paramref name="i"/> or less where none does.</summary>
    public static int NameAt(in SentenceScan scan, int i)
    {
        int first = SkipToName(scan, i);
        if (!scan.IsInside(first) || scan.Kind(first) is not (TokenKind.Word or TokenKind.Number))
        {
            return -1;
        }

        if (scan.IsOwned(first) && scan.Owner(first).FirstToken == first && scan.OwnerKind(first) is EntityKind.Model or EntityKind.Benchmark or EntityKind.Other && !scan.Owner(first).IsThisWork)
        {
            int end = scan.Owner(first).EndToken;
            if (scan.Kind(end) == TokenKind.Open && scan.Is(end + 1, WordClass.Acronym))
            {
                return -1;
            }

            return NameShape.Strength(scan, first) != NameStrength.None || (scan.Owner(first).Source != MentionSource.Pattern && IsNamed(scan, first, end)) ? TrimHeads(scan, first, end) : -1;
        }

        if (NameShape.Strength(scan, first) == NameStrength.None || scan.OwnerKind(first) is EntityKind.Metric or EntityKind.Resource)
        {
            return -1;
        }

        int limit = Math.Min(scan.End, first + LongestName);
        int last = first + 1;
        while (last < limit && NameShape.Continues(scan, last) && scan.Kind(last - 1) == TokenKind.Word)
        {
            last++;
        }

        last = TrimHeads(scan, first, last);
        return VersionTail.Extend(scan, last, EntityKind.Model);
    }

    /// <summary>
    /// The abbreviation in the bracket at <paramref name="open"/>: the first token of its long form (the bracket itself where it does not fit
    /// the words) and the token of the abbreviation, or -1 where the bracket holds no name.
    /// </summary>
    public static (int LongForm, int Name) Abbreviation(in SentenceScan scan, int open)
    {
        int name = scan.At(open + 1);
        int close = scan.At(name + 1);
        bool shaped = scan.Kind(name) == TokenKind.Word && scan.Has(name, TokenShape.InnerCapital | TokenShape.Digit) && scan.Word(name).Length > 1 && Characters.IsLetter(scan.Word(name)[0]);
        if (!shaped || scan.Kind(close) is not (TokenKind.Close or TokenKind.Comma or TokenKind.Semicolon) || scan.Is(name, WordClass.Acronym))
        {
            return (open, -1);
        }

        if (scan.OwnerKind(name) is EntityKind.Metric or EntityKind.Resource && scan.Owner(name).Source == MentionSource.Lexicon)
        {
            return (open, -1);
        }

        int start = AbbreviationPass.StartOfLongForm(scan, open);
        bool fits = start >= 0;
        return fits || NameShape.Strength(scan, name) == NameStrength.Strong && scan.Kind(close) == TokenKind.Close ? (fits ? start : open, name) : (open, -1);
    }

    /// <summary>Whether the words around a name call it a benchmark: "a new dataset, X", "X, a benchmark for …", "X benchmark".</summary>
    public static bool IsBenchmark(in SentenceScan scan, int phrase, int nameFirst, int nameEnd, int sentenceEnd)
    {
        if (IsBenchmarkWord(scan, nameEnd))
        {
            return true;
        }

        for (int i = nameFirst - 1; i >= phrase; i--)
        {
            if (IsBenchmarkWord(scan, i) && !scan.Is(i + 1, WordClass.Preposition) && !scan.Is(i + 1, WordClass.ModelHead))
            {
                return true;
            }

            if (scan.Is(i, WordClass.ModelHead))
            {
                return false;
            }
        }

        int next = scan.AfterBracket(scan.At(nameEnd));
        if (scan.Kind(next) == TokenKind.Close)
        {
            next = scan.At(next + 1);
        }

        return scan.Kind(next) is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon && IsBenchmarkBehind(scan, next + 1, sentenceEnd);
    }

    /// <summary>Whether the noun phrase at <paramref name="i"/> has a benchmark as its head: "a multimodal benchmark for …".</summary>
    public static bool IsBenchmarkBehind(in SentenceScan scan, int i, int sentenceEnd)
    {
        const int Farthest = 14;
        int limit = Math.Min(sentenceEnd, i + Farthest);
        bool benchmark = false;
        for (; i < limit; i++)
        {
            bool ends = scan.Kind(i) is not (TokenKind.Word or TokenKind.Number or TokenKind.Dash or TokenKind.Comma or TokenKind.Percent)
                || (scan.Is(i, WordClass.Preposition | WordClass.Pronoun) && !scan.IsWord(i, "and"))
                || (scan.Is(i, WordClass.Verb) && benchmark);
            if (ends)
            {
                break;
            }

            if (benchmark && (scan.Word(i).EndsWith("ing", StringComparison.Ordinal) || scan.Word(i).EndsWith("ed", StringComparison.Ordinal)))
            {
                break;
            }

            benchmark = IsBenchmarkWord(scan, i);
        }

        return benchmark;
    }

    /// <summary>Whether the words of the tokens stand again, in the same case, at or after token <paramref name="from"/>.</summary>
    public static bool OccursAfter(in SentenceScan scan, int first, int end, int from)
    {
        for (int i = from; i + (end - first) <= scan.End; i++)
        {
            if (scan.Text[i].Hash == scan.Text[first].Hash && IsSame(scan, first, end, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Word for word, so that what stands between the words does not count. The last one may be a plural of the other or begin a longer one.</summary>
    private static bool IsSame(in SentenceScan scan, int first, int end, int at)
    {
        for (int i = first; i + 1 < end; i++)
        {
            if (!scan.Text.WordAt(i).SequenceEqual(scan.Text.WordAt(at + i - first)))
            {
                return false;
            }
        }

        ReadOnlySpan<char> last = scan.Text.WordAt(end - 1);
        last = last.Length > 4 && end > first + 1 ? last.TrimEnd('s') : last;
        return scan.Text.WordAt(at + end - 1 - first).StartsWith(last, StringComparison.Ordinal);
    }

    /// <summary>A simulator or an environment may be a system of the paper as well; these are not.</summary>
    private static bool IsBenchmarkWord(in SentenceScan scan, int i) =>
        scan.Is(i, WordClass.BenchmarkHead) && !(scan.Word(i).StartsWith("simulator", StringComparison.OrdinalIgnoreCase) || scan.Word(i).StartsWith("environment", StringComparison.OrdinalIgnoreCase));

    private static bool IsNamed(in SentenceScan scan, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (NameShape.Strength(scan, i) != NameStrength.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"AgentRefine framework" is AgentRefine; lower-case heads never belong to the name.</summary>
    private static int TrimHeads(in SentenceScan scan, int first, int end)
    {
        while (end > first + 1 && !scan.Has(end - 1, TokenShape.InitialCapital | TokenShape.InnerCapital | TokenShape.Digit))
        {
            end--;
        }

        return end;
    }
}
