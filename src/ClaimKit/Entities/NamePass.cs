using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Finds what is written like a name: one word with inner capitals or digits, or several capitalised words in a row.</summary>
internal static class NamePass
{
    private const int LongestName = 6;

    public static void Run(in SentenceScan scan)
    {
        bool titleCase = IsTitleCase(scan);
        for (int i = scan.First; i < scan.End; i++)
        {
            if (scan.IsOwned(i))
            {
                continue;
            }

            NameStrength strength = NameShape.Strength(scan, i);
            if (strength == NameStrength.None || (strength == NameStrength.Weak && (titleCase || OpensSentence(scan, i))))
            {
                continue;
            }

            i = AddName(scan, i, strength, titleCase) - 1;
        }
    }

    /// <summary>Whether most words begin with a capital, as in a title, so that capitals say nothing. A sentence with a full stop is no title.</summary>
    public static bool IsTitleCase(in SentenceScan scan)
    {
        if (scan.Word(scan.End - 1) is ".")
        {
            return false;
        }

        int capitals = 0;
        int words = 0;
        for (int i = scan.First; i < scan.End; i++)
        {
            if (scan.Kind(i) == TokenKind.Word && scan.Text[i].Length > 3)
            {
                words++;
                capitals += scan.Has(i, TokenShape.InitialCapital) ? 1 : 0;
            }
        }

        return words > 2 && capitals * 5 > words * 3;
    }

    private static bool OpensSentence(in SentenceScan scan, int i)
    {
        int before = scan.Before(i);
        return before < scan.First || scan.Kind(before) is TokenKind.Colon or TokenKind.Stop;
    }

    private static int AddName(in SentenceScan scan, int first, NameStrength strength, bool titleCase)
    {
        int end = first + 1;
        int strongest = strength == NameStrength.Strong ? first : -1;
        int limit = Math.Min(scan.End, first + LongestName);
        while (end < limit && !titleCase && !scan.IsOwned(end) && NameShape.Continues(scan, end))
        {
            strongest = NameShape.Strength(scan, end) == NameStrength.Strong ? end : strongest;
            end++;
        }

        bool endsAsBenchmark = end > first + 1 && scan.Is(end - 1, WordClass.BenchmarkHead);
        EntityKind kind = endsAsBenchmark ? EntityKind.Benchmark : strongest >= 0 ? NameShape.KindOf(scan.Word(strongest)) : EntityKind.Other;
        if (strongest == first && scan.OwnerKind(first - 1) == EntityKind.Benchmark && scan.Owner(first - 1).Source != MentionSource.User)
        {
            // "TREC ToT": a known name goes on.
            first = scan.Owner(first - 1).FirstToken;
            scan.Remove(first);
            kind = EntityKind.Benchmark;
            endsAsBenchmark = true;
        }

        end = VersionTail.Extend(scan, end, kind);
        scan.Add(new Mention(first, end, kind, endsAsBenchmark ? MentionSource.Pattern : MentionSource.Shape));
        return end;
    }
}
