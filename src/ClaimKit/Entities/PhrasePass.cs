using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Finds noun phrases by their head: metrics, resources, tasks, groups of benchmarks, descriptions of rivals.</summary>
internal static class PhrasePass
{
    private const WordClass Heads = WordClass.MetricHead | WordClass.ResourceHead | WordClass.TaskHead | WordClass.BenchmarkHead | WordClass.GroupHead | WordClass.ModelHead;

    public static void Run(in SentenceScan scan)
    {
        for (int i = scan.First; i < scan.End; i++)
        {
            if (!IsHead(scan, i))
            {
                continue;
            }

            int head = LastHead(scan, i);
            AddPhrase(scan, head);
            i = head;
        }
    }

    private static bool IsHead(in SentenceScan scan, int i)
    {
        if (scan.IsOwned(i))
        {
            ref Mention owner = ref scan.Owner(i);
            return owner.EndToken == i + 1 && owner.Kind is EntityKind.Metric or EntityKind.Resource or EntityKind.Task && owner.Source is not (MentionSource.User or MentionSource.Definition);
        }

        return scan.Is(i, Heads) && scan.Kind(i) == TokenKind.Word && (!scan.Has(i, TokenShape.InnerCapital) || scan.Is(i, WordClass.Acronym));
    }

    /// <summary>Goes on over heads that follow each other: "question answering accuracy" is an accuracy, "memory retrieval benchmarks" are benchmarks.</summary>
    private static int LastHead(in SentenceScan scan, int i)
    {
        while (i + 1 < scan.End && !IsVerbAfterNoun(scan, i + 1))
        {
            int next = i + 1;
            if (scan.IsOwned(next) && scan.Owner(next).FirstToken == next && IsHead(scan, scan.Owner(next).EndToken - 1))
            {
                i = scan.Owner(next).EndToken - 1;
            }
            else if (!scan.IsOwned(next) && IsHead(scan, next) && !(IsQuality(scan, i) && scan.Word(next).EndsWith("ing", StringComparison.Ordinal)))
            {
                i = next;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool IsQuality(in SentenceScan scan, int i) =>
        scan.IsOwned(i) ? scan.OwnerKind(i) is EntityKind.Metric or EntityKind.Resource : scan.Is(i, WordClass.MetricHead | WordClass.ResourceHead);

    /// <summary>"the model scores 85", "our method ranks first": a verb that could be a noun.</summary>
    private static bool IsVerbAfterNoun(in SentenceScan scan, int i)
    {
        ReadOnlySpan<char> word = scan.Word(i);
        return word is "scores" or "ranks" or "rank" or "tests" or "controls" or "searches" or "results" or "works" or "attacks" or "costs" or "matches" or "queries" or "rates" or "uses" or "samples" or "times"
            && (scan.Is(i - 1, WordClass.ModelHead) || scan.OwnerKind(i - 1) == EntityKind.Model || scan.Kind(i + 1) == TokenKind.Number || scan.Is(i + 1, WordClass.Determiner));
    }

    private static void AddPhrase(in SentenceScan scan, int head)
    {
        PhraseRole role = RoleOf(scan, head);
        if (role == PhraseRole.None || (role == PhraseRole.Quality && IsNumberUnit(scan, head)))
        {
            return;
        }

        int start = NounPhrase.Start(scan, scan.IsOwned(head) ? scan.Owner(head).FirstToken : head, role);
        switch (role)
        {
            case PhraseRole.Quality:
                AddQuality(scan, start, head);
                break;
            case PhraseRole.Task:
                if (start < head && !scan.IsOwned(head))
                {
                    Replace(scan, new Mention(start, head + 1, EntityKind.Task, MentionSource.Pattern));
                }
                else if (scan.IsOwned(head) && start < scan.Owner(head).FirstToken)
                {
                    Replace(scan, new Mention(start, head + 1, EntityKind.Task, scan.Owner(head).Source));
                }

                break;
            case PhraseRole.Group:
                AddGroup(scan, start, head);
                break;
            default:
                SystemPhrase.Add(scan, start, head);
                break;
        }
    }

    private static PhraseRole RoleOf(in SentenceScan scan, int head)
    {
        if (scan.IsOwned(head))
        {
            return scan.OwnerKind(head) == EntityKind.Task ? PhraseRole.Task : PhraseRole.Quality;
        }

        WordClass word = scan.Class(head);
        return (word & (WordClass.BenchmarkHead | WordClass.GroupHead)) != 0 ? PhraseRole.Group
            : (word & (WordClass.MetricHead | WordClass.ResourceHead)) != 0 ? PhraseRole.Quality
            : (word & WordClass.ModelHead) != 0 ? PhraseRole.System
            : PhraseRole.Task;
    }

    /// <summary>"takes 3 hours", "200 steps": a unit and no metric.</summary>
    private static bool IsNumberUnit(in SentenceScan scan, int head) =>
        scan.Kind(head - 1) == TokenKind.Times || (scan.Kind(head - 1) == TokenKind.Number && !scan.IsOwned(head));

    private static void AddQuality(in SentenceScan scan, int start, int head)
    {
        bool resource = IsResource(scan, head);
        bool? lower = PhrasePolarity.Of(scan, start, head);
        MentionSource source = scan.IsOwned(head) && scan.Owner(head).Source == MentionSource.Lexicon ? MentionSource.Lexicon : MentionSource.Pattern;
        if (source == MentionSource.Pattern && start == head && !scan.IsOwned(head))
        {
            source = MentionSource.Shape;
        }

        Replace(scan, new Mention(start, head + 1, resource ? EntityKind.Resource : EntityKind.Metric, source, LowerIsBetter: lower));
    }

    private static bool IsResource(in SentenceScan scan, int head) =>
        scan.IsOwned(head) ? scan.OwnerKind(head) == EntityKind.Resource : scan.Is(head, WordClass.ResourceHead);

    private static void AddGroup(in SentenceScan scan, int start, int head)
    {
        // "the MMMU benchmark": the name is the mention.
        int before = scan.AfterBracket(head) == head ? scan.Before(start) : head;
        EntityKind named = scan.OwnerKind(before);
        if (start == head && named is EntityKind.Benchmark)
        {
            return;
        }

        bool plural = scan.Word(head)[^1] == 's';
        if (!plural && start == head && !scan.Is(before, WordClass.Determiner))
        {
            return;
        }

        Replace(scan, new Mention(start, head + 1, EntityKind.Task, MentionSource.Pattern));
    }

    /// <summary>Adds a mention in the place of all that it covers.</summary>
    internal static void Replace(in SentenceScan scan, in Mention mention)
    {
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (scan.IsOwned(i))
            {
                scan.Remove(i);
            }
        }

        scan.Add(mention);
    }
}
