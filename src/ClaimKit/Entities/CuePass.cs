using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>
/// Takes the noun phrase behind a cue where nothing better was found: "on hippocampal spheroids" is where something was measured,
/// "over vanilla autoregressive decoding" what was beaten, "a 5% increase in missed diagnoses" what changed.
/// </summary>
internal static class CuePass
{
    private const int LongestPhrase = 7;

    public static void Run(in SentenceScan scan)
    {
        for (int i = scan.First; i < scan.End; i++)
        {
            EntityKind kind = KindBehind(scan, i);
            if (kind != EntityKind.None)
            {
                Take(scan, i + 1, kind);
            }
        }
    }

    private static EntityKind KindBehind(in SentenceScan scan, int i)
    {
        if (scan.Kind(i) is TokenKind.Percent or TokenKind.Times)
        {
            return scan.Kind(scan.At(i + 1)) == TokenKind.Word ? EntityKind.Metric : EntityKind.None;
        }

        if (scan.Kind(i) != TokenKind.Word || scan.IsOwned(i))
        {
            return EntityKind.None;
        }

        if (scan.Is(i, WordClass.LocationCue))
        {
            return scan.IsWord(i - 1, "based") || scan.IsWord(i - 1, "built") || scan.IsWord(i - 1, "focus") ? EntityKind.None : EntityKind.Task;
        }

        if (scan.IsWord(i, "to") || scan.IsWord(i, "with"))
        {
            return scan.Is(i - 1, WordClass.CompareCue) || scan.IsWord(i - 1, "par") || scan.IsWord(i - 1, "comparing") ? EntityKind.Model : EntityKind.None;
        }

        if (scan.Is(i, WordClass.CompareCue) && !scan.IsWord(i, "compared") && !scan.IsWord(i, "relative") && !scan.IsWord(i, "comparable"))
        {
            return EntityKind.Model;
        }

        return scan.IsWord(i, "in") && IsChange(scan.Word(i - 1)) ? EntityKind.Metric : EntityKind.None;
    }

    private static bool IsChange(ReadOnlySpan<char> word) =>
        word is "improvement" or "improvements" or "reduction" or "reductions" or "gain" or "gains" or "increase" or "increases" or "decrease" or "drop" or "boost" or "decline" or "rise";

    private static void Take(in SentenceScan scan, int i, EntityKind kind)
    {
        int first = scan.At(i);
        while (scan.Is(first, WordClass.Determiner) || (kind == EntityKind.Metric && scan.Is(first, WordClass.Evaluative | WordClass.Adverb)) || (kind == EntityKind.Metric && scan.IsWord(first, "of")))
        {
            first = scan.At(first + 1);
        }

        int end = first;
        if (kind == EntityKind.Model && scan.OwnerKind(first) == EntityKind.Task && scan.Owner(first).FirstToken == first && scan.Owner(first).Source != MentionSource.User
            && !scan.Is(scan.Owner(first).EndToken - 1, WordClass.GroupHead | WordClass.BenchmarkHead))
        {
            // "outperforms off-policy reinforcement learning": a technique that is beaten is a rival and no task.
            scan.Owner(first) = scan.Owner(first) with { Kind = EntityKind.Model };
            return;
        }

        bool content = false;
        int limit = Math.Min(scan.End, first + LongestPhrase);
        while (end < limit && MayGoOn(scan, end, first, kind))
        {
            content |= scan.Kind(end) == TokenKind.Word && (scan.Class(end) & (WordClass.Evaluative | WordClass.Quantifier | WordClass.Adverb | WordClass.NounAdverb)) == 0;
            end++;
        }

        if (kind == EntityKind.Task && content && scan.Is(end, WordClass.Conjunction) && scan.OwnerKind(end + 1) == EntityKind.Task && scan.Owner(end + 1).FirstToken == end + 1)
        {
            // "on regular and emotional datasets": one group.
            PhrasePass.Replace(scan, new Mention(first, scan.Owner(end + 1).EndToken, EntityKind.Task, MentionSource.Pattern));
            return;
        }

        bool blocked = end < scan.End && scan.IsOwned(end) && scan.Owner(end).FirstToken == end;
        if (content && !blocked && scan.Kind(end - 1) == TokenKind.Word)
        {
            scan.Add(new Mention(first, end, kind, MentionSource.Shape));
        }
    }

    private static bool MayGoOn(in SentenceScan scan, int i, int first, EntityKind kind)
    {
        if (scan.IsOwned(i))
        {
            return false;
        }

        switch (scan.Kind(i))
        {
            case TokenKind.Word:
                ReadOnlySpan<char> word = scan.Word(i);
                return !scan.Is(i, WordClass.Stop) && (!word.EndsWith("ly", StringComparison.Ordinal) || scan.Is(i, WordClass.NounAdverb)) && !(i == first && kind == EntityKind.Metric && word is "faster" or "points" or "times");
            case TokenKind.Number:
                return i == first && kind == EntityKind.Task && scan.Kind(i + 1) == TokenKind.Word && scan.Has(i + 1, TokenShape.SpaceBefore) && !scan.Is(i + 1, WordClass.Hardware);
            default:
                return false;
        }
    }
}
