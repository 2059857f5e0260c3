using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>
/// Collects what speaks for a name's being the paper's own system: "X: A …" in the title, "we propose X", "our model X", "a framework called X",
/// "X is proposed", and, weakly, that it is the subject of achievements.
/// </summary>
internal static class OwnNameEvidence
{
    private const float Title = 4f;
    private const float Named = 6f;
    private const float Proposed = 5f;
    private const float Ours = 4f;
    private const float InClause = 3.5f;
    private const float Achiever = 0.7f;
    private const float Occurrence = 0.4f;

    public static void Collect(in SentenceScan scan, int titleEnd, OwnNameCandidates candidates)
    {
        foreach (Sentence sentence in scan.Text.Sentences)
        {
            if (sentence.Span.End <= titleEnd)
            {
                CollectTitle(scan, sentence, candidates);
                continue;
            }

            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (scan.Is(i, WordClass.DefineVerb) && !scan.IsOwned(i) && HasOwnSubject(scan, i, sentence.FirstToken))
                {
                    CollectDefined(scan, i, sentence.EndToken, candidates);
                }
                else if (scan.IsWord(i, "our"))
                {
                    CollectOurs(scan, i, sentence.EndToken, candidates);
                }
                else if (scan.IsWord(i, "is") && IsPassiveDefinition(scan, i + 1))
                {
                    CollectPassive(scan, i, sentence.FirstToken, candidates);
                }
            }
        }

        CollectOccurrences(scan, candidates);
    }

    /// <summary>"X: A …", "Long Form (X): …".</summary>
    private static void CollectTitle(in SentenceScan scan, Sentence title, OwnNameCandidates candidates)
    {
        const int LongestName = 6;
        int first = scan.At(title.FirstToken);
        int colon = -1;
        for (int i = first; i < title.EndToken; i++)
        {
            if (scan.Kind(i) == TokenKind.Open && OwnNameReader.Abbreviation(scan, i) is var (start, name) && name >= 0)
            {
                candidates.Add(name, name + 1, Title - 1, OwnNameReader.IsBenchmarkBehind(scan, i + 3, title.EndToken), start, i);
            }

            if (colon < 0 && scan.Kind(i) == TokenKind.Colon)
            {
                colon = i;
            }
        }

        if (colon < 0 || colon - first > LongestName)
        {
            return;
        }

        bool benchmark = OwnNameReader.IsBenchmarkBehind(scan, colon + 1, title.EndToken);
        int end = colon;
        while (end > first && scan.Kind(end - 1) is TokenKind.Quote or TokenKind.Markup)
        {
            end--;
        }

        bool strong = false;
        for (int i = first; i < end; i++)
        {
            strong |= NameShape.Strength(scan, i) == NameStrength.Strong || scan.OwnerKind(i) is EntityKind.Model or EntityKind.Benchmark;
        }

        bool again = OwnNameReader.OccursAfter(scan, first, end, title.EndToken);
        if (strong && end - first <= 3 || again)
        {
            candidates.Add(first, end, again ? Title + 1 : end - first == 1 ? Title : 1, benchmark);
        }
    }

    /// <summary>"we propose", "this paper introduces", "we design and implement".</summary>
    private static bool HasOwnSubject(in SentenceScan scan, int verb, int sentence)
    {
        const int Farthest = 9;
        for (int i = verb - 1; i >= sentence && verb - i <= Farthest; i--)
        {
            if (scan.IsWord(i, "we") || scan.IsWord(i, "i") || scan.IsWord(i, "paper") || scan.IsWord(i, "work") || scan.IsWord(i, "study") || scan.IsWord(i, "article") || scan.IsWord(i, "report") || scan.IsWord(i, "authors"))
            {
                return true;
            }

            if (scan.Kind(i) is TokenKind.Stop or TokenKind.Semicolon)
            {
                return false;
            }
        }

        return false;
    }

    private static void CollectDefined(in SentenceScan scan, int verb, int end, OwnNameCandidates candidates)
    {
        const int Farthest = 32;
        int limit = Math.Min(end, verb + Farthest);
        bool phraseEnded = false;
        bool found = false;
        for (int i = verb + 1; i < limit; i++)
        {
            if (scan.Kind(i) is TokenKind.Stop or TokenKind.Semicolon)
            {
                break;
            }

            if (scan.Kind(i) == TokenKind.Open && OwnNameReader.Abbreviation(scan, i) is var (start, name) && name >= 0)
            {
                candidates.Add(name, name + 1, phraseEnded ? InClause : Named, OwnNameReader.IsBenchmark(scan, verb + 1, i, i + 3, end), start, i);
                return;
            }

            if (scan.Is(i, WordClass.NamingCue) && OwnNameReader.NameAt(scan, i + 1) is var named && named > i + 1)
            {
                int begin = OwnNameReader.SkipToName(scan, i + 1);
                candidates.Add(begin, named, Named, OwnNameReader.IsBenchmark(scan, verb + 1, i, named, end));
                return;
            }

            if (found || phraseEnded)
            {
                continue;
            }

            if (OwnNameReader.NameAt(scan, i) is var nameEnd && nameEnd > i)
            {
                int begin = OwnNameReader.SkipToName(scan, i);
                float weight = scan.OwnerKind(begin) == EntityKind.Model && scan.Owner(begin).Source == MentionSource.Lexicon ? 1f : Proposed;
                candidates.Add(begin, nameEnd, weight, OwnNameReader.IsBenchmark(scan, verb + 1, begin, nameEnd, end));
                found = scan.Kind(nameEnd) != TokenKind.Open;
                i = nameEnd - 1;
            }
            else if (scan.Kind(i) == TokenKind.Word && scan.Is(i, WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary) && !scan.IsWord(i, "as"))
            {
                phraseEnded = true;
            }
        }
    }

    /// <summary>"our X", "our model X", "our proposed method, X".</summary>
    private static void CollectOurs(in SentenceScan scan, int our, int end, OwnNameCandidates candidates)
    {
        const int Farthest = 6;
        int limit = Math.Min(end, our + Farthest);
        bool head = false;
        for (int i = our + 1; i < limit; i++)
        {
            if (OwnNameReader.NameAt(scan, i) is var nameEnd && nameEnd > i)
            {
                int begin = OwnNameReader.SkipToName(scan, i);
                bool known = scan.OwnerKind(begin) == EntityKind.Model && scan.Owner(begin).Source == MentionSource.Lexicon;
                bool benchmark = OwnNameReader.IsBenchmark(scan, our + 1, begin, nameEnd, end);
                if (scan.Kind(nameEnd) == TokenKind.Open && OwnNameReader.Abbreviation(scan, nameEnd) is var (start, name) && name >= 0)
                {
                    candidates.Add(name, name + 1, Ours, benchmark, start, nameEnd);
                    return;
                }

                candidates.Add(begin, nameEnd, known ? 1f : head ? Ours : Ours - 1, benchmark);
                return;
            }

            bool goesOn = scan.Kind(i) is TokenKind.Comma or TokenKind.Quote or TokenKind.Markup or TokenKind.Dash ? head || scan.Kind(i) != TokenKind.Comma : scan.Kind(i) == TokenKind.Word && !scan.Is(i, WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Determiner);
            if (!goesOn)
            {
                return;
            }

            head |= scan.Is(i, WordClass.ModelHead);
        }
    }

    private static bool IsPassiveDefinition(in SentenceScan scan, int i) =>
        scan.Word(i) is "proposed" or "introduced" or "presented" or "developed" or "designed";

    private static void CollectPassive(in SentenceScan scan, int verb, int sentence, OwnNameCandidates candidates)
    {
        const int Farthest = 5;
        for (int i = verb - 1; i >= sentence && verb - i <= Farthest; i--)
        {
            if (scan.Kind(i) == TokenKind.Open && OwnNameReader.Abbreviation(scan, i) is var (start, name) && name >= 0)
            {
                candidates.Add(name, name + 1, Ours, aliasFirst: start, aliasEnd: i);
                return;
            }

            if (OwnNameReader.NameAt(scan, i) == i + 1 && OwnNameReader.SkipToName(scan, i) == i && scan.Kind(i - 1) != TokenKind.Open)
            {
                candidates.Add(i, i + 1, Ours - 1);
                return;
            }
        }
    }

    private static void CollectOccurrences(in SentenceScan scan, OwnNameCandidates candidates)
    {
        foreach (Mention mention in scan.Mentions)
        {
            if (mention.Kind is not (EntityKind.Model or EntityKind.Other or EntityKind.Benchmark) || mention.Source == MentionSource.Lexicon)
            {
                continue;
            }

            bool subject = scan.Is(mention.EndToken, WordClass.AchieveVerb) || scan.Is(mention.EndToken + 1, WordClass.AchieveVerb);
            bool known = mention.Source == MentionSource.AmbiguousLexicon;
            if (subject && !known && mention.Kind != EntityKind.Benchmark && !mention.IsThisWork && OwnNameReader.NameAt(scan, mention.FirstToken) == mention.EndToken)
            {
                candidates.Add(mention.FirstToken, mention.EndToken, Achiever);
            }

            candidates.Support(mention.FirstToken, mention.EndToken, Occurrence);
        }
    }
}
