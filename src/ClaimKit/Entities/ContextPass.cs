using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Decides by the words around a name what it names, where neither a lexicon nor its writing says so.</summary>
internal static class ContextPass
{
    private const WordClass Cues = WordClass.LocationCue | WordClass.CompareCue | WordClass.NamingCue | WordClass.ExampleCue | WordClass.DefineVerb;

    public static void Run(in SentenceScan scan)
    {
        Span<Mention> mentions = scan.Mentions;
        for (int i = 0; i < mentions.Length; i++)
        {
            ref Mention mention = ref mentions[i];
            if (mention.Source == MentionSource.Shape || (mention.Kind == EntityKind.Other && mention.Source == MentionSource.Definition))
            {
                Decide(scan, ref mention);
            }
            else if (mention.Kind is EntityKind.Benchmark or EntityKind.Model && mention.Source == MentionSource.AmbiguousLexicon)
            {
                Confirm(scan, ref mention);
            }
            else if (mention.Kind == EntityKind.Model && mention.Source == MentionSource.Lexicon && scan.Is(mention.EndToken, WordClass.BenchmarkHead))
            {
                mention = mention with { Kind = EntityKind.Benchmark, Name = null };
            }
        }

        UniteDefinitions(mentions);
        Coordination.Run(scan);
    }

    private static void Decide(in SentenceScan scan, ref Mention mention)
    {
        EntityKind kind = KindByContext(scan, mention);
        bool saysBenchmark = mention.Kind == EntityKind.Benchmark && kind == EntityKind.Model && !scan.Is(RightOf(scan, mention), WordClass.ModelHead);
        if (kind != EntityKind.None && !saysBenchmark)
        {
            mention = mention with { Kind = kind, Source = mention.Source == MentionSource.Definition ? MentionSource.Definition : MentionSource.Pattern };
        }
    }

    /// <summary>An ambiguous name stays when the context agrees, or when it is at least written as a name.</summary>
    private static void Confirm(in SentenceScan scan, ref Mention mention)
    {
        EntityKind kind = KindByContext(scan, mention);
        if (kind is EntityKind.Model or EntityKind.Benchmark)
        {
            mention = mention with { Kind = kind, Source = MentionSource.Pattern };
        }
        else if (NameShape.Strength(scan, mention.FirstToken) != NameStrength.Strong && mention.EndToken == mention.FirstToken + 1)
        {
            mention = mention with { Kind = NameShape.Strength(scan, mention.FirstToken) == NameStrength.Weak ? EntityKind.Other : EntityKind.None, Source = MentionSource.Shape };
        }
    }

    /// <summary>A long form and its abbreviation are of one kind.</summary>
    private static void UniteDefinitions(Span<Mention> mentions)
    {
        for (int i = 1; i < mentions.Length; i++)
        {
            ref Mention longForm = ref mentions[i - 1];
            ref Mention shortForm = ref mentions[i];
            if (shortForm.Source != MentionSource.Definition || longForm.Source != MentionSource.Definition || shortForm.FirstToken != longForm.EndToken + 1)
            {
                continue;
            }

            EntityKind kind = longForm.Kind is EntityKind.Other ? shortForm.Kind : longForm.Kind;
            longForm = longForm with { Kind = kind };
            shortForm = shortForm with { Kind = kind };
        }
    }

    private static EntityKind KindByContext(in SentenceScan scan, in Mention mention)
    {
        int right = RightOf(scan, mention);
        EntityKind kind = KindByRight(scan, right);
        if (kind != EntityKind.None)
        {
            return kind;
        }

        kind = KindByLeft(scan, mention);
        if (kind != EntityKind.None)
        {
            return kind == EntityKind.Model && ApposedKind(scan, right) == EntityKind.Benchmark ? EntityKind.Benchmark : kind;
        }

        kind = ApposedKind(scan, right);
        if (kind != EntityKind.None)
        {
            return kind;
        }

        int before = scan.Before(mention.FirstToken);
        bool listed = scan.Kind(before) == TokenKind.Comma || scan.Is(before, WordClass.Conjunction);
        if (!scan.Is(before, WordClass.Conjunction) && MetricContext.Holds(scan, mention, right))
        {
            return EntityKind.Metric;
        }

        return scan.Is(right, WordClass.AchieveVerb) && (!listed || before == scan.First) ? EntityKind.Model : EntityKind.None;
    }

    /// <summary>The first token behind a name and its bracket; behind the bracket that it stands in, for an abbreviation.</summary>
    private static int RightOf(in SentenceScan scan, in Mention mention)
    {
        int i = scan.At(mention.EndToken);
        bool inBracket = scan.Kind(i) == TokenKind.Close && scan.Kind(mention.FirstToken - 1) == TokenKind.Open && mention.Source == MentionSource.Definition;
        return inBracket ? scan.At(i + 1) : scan.AfterBracket(i);
    }

    /// <summary>"X, a benchmark for …", "X: a dataset of …", "X is a model that …".</summary>
    private static EntityKind ApposedKind(in SentenceScan scan, int i)
    {
        const int Farthest = 12;
        bool apposed = scan.Kind(i) is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash || scan.IsWord(i, "is");
        if (!apposed || !(scan.Is(i + 1, WordClass.Determiner) || scan.Kind(i) is TokenKind.Colon || scan.IsWord(i + 1, "which")))
        {
            return EntityKind.None;
        }

        EntityKind found = EntityKind.None;
        int limit = Math.Min(scan.End, i + Farthest);
        for (i += 2; i < limit; i++)
        {
            if (scan.Kind(i) is not (TokenKind.Word or TokenKind.Dash or TokenKind.Number or TokenKind.Comma) || (scan.Is(i, WordClass.Preposition) && !scan.IsWord(i, "of")))
            {
                break;
            }

            EntityKind kind = KindOfHead(scan, i);
            found = kind == EntityKind.None ? found : kind;
            if (found != EntityKind.None && scan.Is(i, WordClass.Stop))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>"X benchmark", "X model", "X achieves".</summary>
    private static EntityKind KindByRight(in SentenceScan scan, int i)
    {
        const int Farthest = 3;
        for (int step = 0; step < Farthest && scan.Kind(i) == TokenKind.Word; step++, i++)
        {
            WordClass next = scan.Class(i);
            if ((next & WordClass.BenchmarkHead) != 0 || scan.IsWord(i, "test") || scan.IsWord(i, "validation") || scan.IsWord(i, "subset"))
            {
                return EntityKind.Benchmark;
            }

            if ((next & WordClass.ModelHead) != 0)
            {
                return EntityKind.Model;
            }

            if ((next & (WordClass.MetricHead | WordClass.ResourceHead | WordClass.GroupHead)) != 0)
            {
                return EntityKind.None;
            }

            if ((next & (WordClass.Stop | WordClass.Adverb)) != 0 || scan.IsOwned(i))
            {
                return EntityKind.None;
            }
        }

        return EntityKind.None;
    }

    /// <summary>"on X", "outperforms X", "models such as X", "called X".</summary>
    private static EntityKind KindByLeft(in SentenceScan scan, in Mention mention)
    {
        int i = scan.Before(mention.FirstToken);
        if (scan.Kind(i) == TokenKind.Open)
        {
            i = scan.Before(i);
            return KindOfHead(scan, i);
        }

        i = SkipModifiers(scan, i);
        if (scan.Kind(i) == TokenKind.Comma && scan.Kind(RightOf(scan, mention)) == TokenKind.Word && !scan.Is(RightOf(scan, mention), WordClass.Conjunction))
        {
            // "With new splits, X reduces …": another clause.
            return EntityKind.None;
        }

        if (scan.Kind(i) is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash)
        {
            return KindOfHead(scan, scan.Before(i));
        }

        WordClass before = scan.Class(i);
        if ((before & (WordClass.BenchmarkHead | WordClass.ModelHead)) != 0)
        {
            return KindOfHead(scan, i);
        }

        if ((before & WordClass.ExampleCue) != 0 || scan.IsWord(i, "as"))
        {
            int head = scan.IsWord(i, "as") && scan.IsWord(i - 1, "such") ? i - 2 : i - 1;
            head = scan.Kind(head) == TokenKind.Comma ? head - 1 : head;
            return KindOfHead(scan, head);
        }

        return KindByCue(scan, i, before, mention);
    }

    private static EntityKind KindByCue(in SentenceScan scan, int i, WordClass before, in Mention mention)
    {
        if (scan.IsWord(i, "to") || scan.IsWord(i, "with"))
        {
            return scan.Is(i - 1, WordClass.CompareCue) || scan.IsWord(i - 1, "par") || scan.IsWord(i - 1, "competitive") ? EntityKind.Model : EntityKind.None;
        }

        if (scan.IsWord(i, "for"))
        {
            // "90% Dice for X", "88% for X".
            bool result = scan.Kind(i - 1) == TokenKind.Percent || scan.OwnerKind(i - 1) == EntityKind.Metric || scan.Is(i - 1, WordClass.MetricHead);
            return result && mention.Kind != EntityKind.Model ? EntityKind.Benchmark : EntityKind.None;
        }

        if ((before & WordClass.LocationCue) != 0)
        {
            return IsMeasuredOn(scan, i, mention) ? EntityKind.Benchmark : EntityKind.None;
        }

        if ((before & WordClass.CompareCue) != 0 || ((before & WordClass.DefineVerb) != 0 && (before & WordClass.Preposition) == 0))
        {
            return EntityKind.Model;
        }

        return (before & WordClass.NamingCue) != 0 ? EntityKind.Model : EntityKind.None;
    }

    /// <summary>"based on X" and "on an A100" say nothing about a benchmark.</summary>
    private static bool IsMeasuredOn(in SentenceScan scan, int on, in Mention mention)
    {
        if (scan.Is(mention.FirstToken, WordClass.Hardware) || scan.Is(mention.EndToken, WordClass.Hardware) || NameShape.HasSize(scan.Word(mention.EndToken - 1)))
        {
            return false;
        }

        ReadOnlySpan<char> verb = scan.Word(on - 1);
        return !(verb.Equals("based", StringComparison.OrdinalIgnoreCase) || verb is "built" or "relies" or "rely" or "build" or "builds" or "focus" or "focuses" or "depends" or "depend" or "focusing" or "building" or "relying");
    }

    private static EntityKind KindOfHead(in SentenceScan scan, int i)
    {
        WordClass head = scan.Class(i);
        return (head & (WordClass.BenchmarkHead | WordClass.GroupHead)) != 0 ? EntityKind.Benchmark
            : (head & WordClass.ModelHead) != 0 ? EntityKind.Model
            : EntityKind.None;
    }

    private static int SkipModifiers(in SentenceScan scan, int i)
    {
        const int Most = 3;
        for (int step = 0; step < Most && scan.Kind(i) == TokenKind.Word && !scan.Is(i, Cues | WordClass.ModelHead | WordClass.BenchmarkHead) && !scan.IsOwned(i); step++)
        {
            WordClass word = scan.Class(i);
            bool modifier = (word & (WordClass.Determiner | WordClass.Evaluative | WordClass.Quantifier)) != 0 || ((word & WordClass.Stop) == 0 && word == WordClass.None && !scan.Has(i, TokenShape.InitialCapital));
            if (!modifier || scan.IsWord(i, "that"))
            {
                break;
            }

            i = scan.Before(i);
        }

        return i;
    }
}
