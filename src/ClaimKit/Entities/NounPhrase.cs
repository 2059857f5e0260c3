using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Finds where a noun phrase begins, from its head to the left, without a grammar: over all words that are no verb, article or preposition.</summary>
internal static class NounPhrase
{
    private const int MostModifiers = 7;

    /// <summary>The first token of the phrase whose head stands at <paramref name="head"/>.</summary>
    public static int Start(in SentenceScan scan, int head, PhraseRole role)
    {
        int start = head;
        for (int i = head - 1; i >= scan.First && head - i <= MostModifiers; i--)
        {
            if (scan.IsOwned(i))
            {
                if (!MayContain(scan.OwnerKind(i), role))
                {
                    break;
                }

                start = i = scan.Owner(i).FirstToken;
                continue;
            }

            TokenKind kind = scan.Kind(i);
            if (kind == TokenKind.Dash && !scan.Has(i, TokenShape.SpaceBefore) && !scan.Has(i + 1, TokenShape.SpaceBefore) && scan.Kind(i - 1) == TokenKind.Word)
            {
                continue;
            }

            if (kind == TokenKind.Number && role is PhraseRole.Group or PhraseRole.System && !scan.Text.WordAt(i).Contains('.') && scan.Kind(i - 1) is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Number))
            {
                start = i;
                break;
            }

            if (kind != TokenKind.Word || !MayModify(scan, i, role) || (scan.IsWord(i, "times") && (scan.Kind(i - 1) is TokenKind.Number or TokenKind.Dash || role == PhraseRole.System)))
            {
                break;
            }

            start = i;
            if (scan.Is(i, WordClass.Quantifier) && role is PhraseRole.Group or PhraseRole.System)
            {
                break;
            }
        }

        start = Trim(scan, start, head, role);
        return role is PhraseRole.Group or PhraseRole.System ? OverRange(scan, start) : start;
    }

    /// <summary>"a wide range of benchmarks", "5 out of 6 datasets": the amount belongs to the phrase.</summary>
    private static int OverRange(in SentenceScan scan, int start)
    {
        if (!scan.IsWord(start - 1, "of") || !scan.Is(start - 2, WordClass.Quantifier) || scan.IsOwned(start - 2))
        {
            return start;
        }

        start -= 2;
        return scan.Kind(start - 1) == TokenKind.Word && !scan.IsOwned(start - 1) && (scan.Is(start - 1, WordClass.Evaluative) || scan.IsWord(start - 1, "wide") || scan.IsWord(start - 1, "broad")) ? start - 1 : start;
    }

    /// <summary>Whether a name of that kind may stand inside the phrase; otherwise the phrase begins behind it.</summary>
    private static bool MayContain(EntityKind kind, PhraseRole role) => role switch
    {
        PhraseRole.Quality => kind is EntityKind.Task or EntityKind.Metric or EntityKind.Resource,
        PhraseRole.Task => kind is EntityKind.Task,
        PhraseRole.Group => kind is EntityKind.Task or EntityKind.Metric or EntityKind.Resource or EntityKind.Other,
        PhraseRole.System => kind is EntityKind.Task or EntityKind.Metric or EntityKind.Resource or EntityKind.Other or EntityKind.Model,
        _ => false,
    };

    private static bool MayModify(in SentenceScan scan, int i, PhraseRole role)
    {
        WordClass word = scan.Class(i);
        if ((word & WordClass.Quantifier) != 0)
        {
            return role is PhraseRole.Group or PhraseRole.System;
        }

        if ((word & WordClass.NounAdverb) != 0)
        {
            return role != PhraseRole.Quality;
        }

        if ((word & WordClass.Evaluative) != 0)
        {
            return role is PhraseRole.Group or PhraseRole.System;
        }

        if ((word & WordClass.Adverb) != 0)
        {
            return role == PhraseRole.System && scan.IsWord(i, "much") || scan.IsWord(i, "more");
        }

        if ((word & WordClass.Verb) != 0 && role is PhraseRole.Group or PhraseRole.System && scan.Is(i - 1, WordClass.NounAdverb) && scan.Word(i).EndsWith("ed", StringComparison.Ordinal))
        {
            return true;
        }

        if ((word & WordClass.Stop) != 0 || (word & (WordClass.NamingCue | WordClass.ExampleCue)) != 0)
        {
            return false;
        }

        ReadOnlySpan<char> text = scan.Word(i);
        return word != WordClass.None || !(IsLikelyVerb(scan, i, text) || text.EndsWith("ly", StringComparison.Ordinal));
    }

    /// <summary>An unknown word in the third person ("amplifies"), or behind "to".</summary>
    private static bool IsLikelyVerb(in SentenceScan scan, int i, ReadOnlySpan<char> word)
    {
        if (scan.Has(i, TokenShape.InitialCapital | TokenShape.InnerCapital))
        {
            return false;
        }

        if (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !word.EndsWith("ics", StringComparison.Ordinal) && scan.Kind(i + 1) != TokenKind.Possessive)
        {
            return true;
        }

        return scan.IsWord(i - 1, "to") && !word.EndsWith("ing", StringComparison.Ordinal) && !scan.Is(i - 2, WordClass.CompareCue | WordClass.Verb | WordClass.Evaluative);
    }

    /// <summary>Takes off what may stand inside a phrase but does not begin one.</summary>
    private static int Trim(in SentenceScan scan, int start, int head, PhraseRole role)
    {
        while (start < head && !scan.IsOwned(start))
        {
            bool adverb = scan.Is(start, WordClass.NounAdverb) && role == PhraseRole.Task;
            if (!adverb && scan.Kind(start) != TokenKind.Dash)
            {
                break;
            }

            start++;
        }

        return start;
    }
}
