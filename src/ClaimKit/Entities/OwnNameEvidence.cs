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
    private const float InClause = 2f;
    private const float Modifier = 4.2f;
    private const float Achiever = 0.7f;
    private const float Occurrence = 0.4f;
    private const float InTitle = 2f;
    private const float Known = 0.5f;

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

        // A title that begins with a colon has nothing before it that could be a name.
        if (colon <= first || colon - first > LongestName)
        {
            CollectTitleNames(scan, title, candidates);
            return;
        }

        bool benchmark = OwnNameReader.IsBenchmarkBehind(scan, colon + 1, title.EndToken);
        int end = colon;
        while (end > first && scan.Kind(end - 1) is TokenKind.Quote)
        {
            end--;
        }

        bool strong = false;
        for (int i = first; i < end; i++)
        {
            strong |= NameShape.Strength(scan, i) == NameStrength.Strong || scan.OwnerKind(i) is EntityKind.Model or EntityKind.Benchmark;
        }

        bool again = OwnNameReader.OccursAfter(scan, first, end, title.EndToken);
        bool single = end - first == 1;
        strong |= single && scan.Has(first, TokenShape.InnerCapital);
        if (strong && end - first <= 3 || again)
        {
            candidates.Add(first, end, again ? single ? Title + 3 : Title + 1 : single ? Title : 1, benchmark);
        }
    }

    /// <summary>"… with X": a strong name anywhere in the title that the abstract has again.</summary>
    private static void CollectTitleNames(in SentenceScan scan, Sentence title, OwnNameCandidates candidates)
    {
        for (int i = title.FirstToken; i < title.EndToken; i++)
        {
            bool known = scan.IsOwned(i) && scan.Owner(i).Source is MentionSource.Lexicon or MentionSource.AmbiguousLexicon;
            bool plainAcronym = !scan.Has(i, TokenShape.LowerCase | TokenShape.Digit | TokenShape.Compound);
            if (!known && !plainAcronym && NameShape.Strength(scan, i) == NameStrength.Strong && OwnNameReader.OccursAfter(scan, i, i + 1, title.EndToken))
            {
                candidates.Add(i, i + 1, InTitle);
                return;
            }
        }
    }

    /// <summary>"we propose", "this paper introduces", "we design and implement".</summary>
    private static bool HasOwnSubject(in SentenceScan scan, int verb, int sentence)
    {
        const int Farthest = 9;
        const int FarthestInList = 30;
        if (scan.Word(verb) is "propose" or "proposing" or "introducing")
        {
            return true;
        }

        int farthest = scan.Is(verb - 1, WordClass.Conjunction) ? FarthestInList : Farthest;
        for (int i = verb - 1; i >= sentence && verb - i <= farthest; i--)
        {
            if (scan.IsWord(i, "we") || scan.IsWord(i, "i") || scan.IsWord(i, "paper") || scan.IsWord(i, "work") || scan.IsWord(i, "study") || scan.IsWord(i, "article") || scan.IsWord(i, "report") || scan.IsWord(i, "authors") || scan.IsWord(i, "research") || scan.IsWord(i, "letter") || scan.IsWord(i, "thesis") || scan.IsWord(i, "manuscript"))
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
        int phraseEnd = limit;
        int foundEnd = -1;
        for (int i = verb + 1; i < limit && scan.Kind(i) is not (TokenKind.Stop or TokenKind.Semicolon); i++)
        {
            if (scan.Kind(i) == TokenKind.Open && OwnNameReader.Abbreviation(scan, i) is var (start, name) && name >= 0)
            {
                bool defined = foundEnd == i || (foundEnd < 0 && start <= phraseEnd && (start < i || i <= phraseEnd));
                candidates.Add(name, name + 1, defined ? Named : InClause, OwnNameReader.IsBenchmark(scan, verb + 1, i, i + 3, end), start, i);
                if (defined)
                {
                    return;
                }
            }
            else if (scan.Is(i, WordClass.NamingCue) && foundEnd < 0 && CollectNamed(scan, verb, i, end, candidates))
            {
                return;
            }
            else if (foundEnd < 0 && i < phraseEnd && OwnNameReader.NameAt(scan, i) is var nameEnd && nameEnd > i)
            {
                int begin = OwnNameReader.SkipToName(scan, i);
                bool modifies = scan.Kind(nameEnd) == TokenKind.Word && !scan.Is(nameEnd, WordClass.Stop | WordClass.AchieveVerb);
                if (NameShape.Strength(scan, begin) == NameStrength.Weak && !OpensPhrase(scan, verb, begin) && !(scan.Is(nameEnd, WordClass.ModelHead) && scan.Has(begin, TokenShape.InnerCapital)))
                {
                    continue;
                }

                bool known = scan.OwnerKind(begin) == EntityKind.Model && scan.Owner(begin).Source == MentionSource.Lexicon;
                candidates.Add(begin, nameEnd, known ? Known : modifies ? scan.Is(nameEnd, WordClass.ModelHead) ? Modifier : 1 : Proposed, OwnNameReader.IsBenchmark(scan, verb + 1, begin, nameEnd, end));
                foundEnd = modifies ? -1 : nameEnd;
                i = nameEnd - 1;
            }
            else if (i < phraseEnd && scan.Kind(i) == TokenKind.Word && scan.Is(i, WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary) && !scan.IsWord(i, "as") && !scan.IsWord(i, "of"))
            {
                phraseEnd = i;
            }
        }
    }

    /// <summary>"a framework called X", "dubbed Long Form (X)".</summary>
    private static bool CollectNamed(in SentenceScan scan, int verb, int cue, int end, OwnNameCandidates candidates)
    {
        const int Farthest = 10;
        int limit = Math.Min(end, cue + Farthest);
        for (int i = cue + 1; i < limit; i++)
        {
            if (scan.Kind(i) == TokenKind.Open && OwnNameReader.Abbreviation(scan, i) is var (start, name) && name >= 0 && start <= OwnNameReader.SkipToName(scan, cue + 1) + 1)
            {
                candidates.Add(name, name + 1, Named, OwnNameReader.IsBenchmark(scan, verb + 1, cue, i + 3, end), start, i);
                return true;
            }
        }

        int named = OwnNameReader.NameAt(scan, cue + 1);
        if (named <= cue + 1)
        {
            return false;
        }

        candidates.Add(OwnNameReader.SkipToName(scan, cue + 1), named, Named, OwnNameReader.IsBenchmark(scan, verb + 1, cue, named, end));
        return true;
    }

    /// <summary>Whether only articles and judging adjectives stand between the verb and the name.</summary>
    private static bool OpensPhrase(in SentenceScan scan, int verb, int name)
    {
        for (int i = verb + 1; i < name; i++)
        {
            bool passes = scan.Kind(i) is TokenKind.Quote or TokenKind.Comma || scan.Is(i, WordClass.Determiner | WordClass.Evaluative | WordClass.ModelHead);
            if (!passes)
            {
                return false;
            }
        }

        return true;
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

                candidates.Add(begin, nameEnd, known ? Known : head ? Ours : Ours - 1, benchmark);
                return;
            }

            bool goesOn = scan.Kind(i) is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash ? head || scan.Kind(i) != TokenKind.Comma : scan.Kind(i) == TokenKind.Word && !scan.Is(i, WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Determiner);
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
