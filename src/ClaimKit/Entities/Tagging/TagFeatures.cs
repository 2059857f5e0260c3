using ClaimKit.Learning;
using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities.Tagging;

/// <summary>The features of a token: its word, writing and affixes, its neighbours, the cues around it, and what the lexicons and patterns found.</summary>
internal static class TagFeatures
{
    /// <summary>Looks so far to the left for a cue.</summary>
    private const int CueWindow = 5;

    private const WordClass Cues = WordClass.LocationCue | WordClass.CompareCue | WordClass.NamingCue | WordClass.ExampleCue
        | WordClass.DefineVerb | WordClass.AchieveVerb | WordClass.Verb | WordClass.Preposition;

    private const WordClass Heads = WordClass.BenchmarkHead | WordClass.GroupHead | WordClass.ModelHead | WordClass.MetricHead | WordClass.ResourceHead | WordClass.TaskHead;

    /// <summary>Fills one view for each token of the sentence.</summary>
    public static void View(in SentenceScan scan, Span<TokenView> views)
    {
        for (int i = scan.First; i < scan.End; i++)
        {
            uint hit = 0;
            uint kind = 0;
            if (scan.IsOwned(i))
            {
                ref Mention owner = ref scan.Owner(i);
                kind = (uint)owner.Kind;
                uint place = (i == owner.FirstToken ? 1u : 0u) + (i == owner.EndToken - 1 ? 2u : 0u);
                hit = 1 + place + (4 * kind) + (64 * (uint)owner.Source);
            }

            views[i - scan.First] = new TokenView(WordOf(scan, i), ShapeOf(scan, i), scan.Class(i), hit, kind, WordGroups.Of(scan.Text, i));
        }
    }

    /// <param name="scan">The sentence.</param>
    /// <param name="views">The views of its tokens.</param>
    /// <param name="i">The token.</param>
    /// <param name="isAnonymous">Leaves out what tells which name it is, so that the trainer learns from the words around it.</param>
    /// <param name="into">Receives the features.</param>
    public static void Extract(in SentenceScan scan, ReadOnlySpan<TokenView> views, int i, bool isAnonymous, FeatureList into)
    {
        into.Clear();
        int place = i - scan.First;
        TokenView here = views[place];
        TokenView before = At(views, place - 1);
        TokenView after = At(views, place + 1);
        into.Add(1, 0);
        into.Add(2, here.Shape);
        into.Add(3, before.Word);
        into.Add(4, after.Word);
        into.Add(5, At(views, place - 2).Word);
        into.Add(6, At(views, place + 2).Word);
        into.Add(7, before.Shape, here.Shape);
        into.Add(8, here.Shape, after.Shape);
        into.Add(9, before.Word, after.Word);
        into.Add(10, here.Hit);
        into.Add(11, before.Hit, here.Hit);
        into.Add(12, here.Hit, after.Hit);
        into.Add(13, (uint)here.Class);
        into.Add(14, (uint)before.Class, (uint)here.Class);
        into.Add(15, (uint)here.Class, (uint)after.Class);
        into.Add(16, (uint)before.Class, here.Shape);
        into.Add(17, (uint)after.Class, here.Shape);
        into.Add(18, (uint)here.Class, here.Hit);
        into.Add(19, here.Shape, here.Kind);
        into.Add(20, before.Word, here.Shape);
        into.Add(21, after.Word, here.Shape);
        if (!isAnonymous)
        {
            into.Add(22, here.Word);
            into.Add(23, before.Word, here.Word);
            into.Add(24, here.Word, after.Word);
            AddBeginning(scan, i, into);
        }

        TokenView second = At(views, place + 2);
        TokenView penultimate = At(views, place - 2);
        into.Add(60, here.Group.Fine);
        into.Add(61, before.Group.Fine, here.Shape);
        into.Add(62, after.Group.Fine, here.Shape);
        into.Add(63, penultimate.Group.Fine, before.Group.Fine);
        into.Add(64, after.Group.Fine, second.Group.Fine);
        into.Add(65, before.Group.Coarse, here.Group.Fine);
        into.Add(66, here.Group.Fine, after.Group.Coarse);
        into.Add(67, before.Group.Fine, after.Group.Fine);
        into.Add(68, here.Group.Coarse, here.Hit);
        AddEnding(scan, i, into);
        AddCues(scan, views, place, here, into);
        AddPlace(scan, i, here, into);
    }

    private static TokenView At(ReadOnlySpan<TokenView> views, int place) => (uint)place < (uint)views.Length ? views[place] : TokenView.Edge;

    private static uint WordOf(in SentenceScan scan, int i) => scan.Kind(i) switch
    {
        TokenKind.Word => scan.Text[i].Hash,
        TokenKind.Number => 100u + (scan.Word(i).Contains('.') ? 1u : 0u) + (scan.Text[i].Length == 4 ? 2u : 0u),
        TokenKind kind => 2 + (uint)kind,
    };

    /// <summary>"Xx-d.dX": runs of one sort count once.</summary>
    private static uint ShapeOf(in SentenceScan scan, int i)
    {
        if (scan.Kind(i) != TokenKind.Word)
        {
            return (uint)scan.Kind(i);
        }

        uint shape = 0;
        uint last = 0;
        uint run = 0;
        foreach (char c in scan.Word(i))
        {
            uint sort = Characters.IsDigit(c) ? 3u : Characters.IsUpper(c) ? 1u : Characters.IsLetter(c) ? 2u : c;
            run = sort == last ? run + 1 : 0;
            if (run == 0 || (run == 1 && sort == 1))
            {
                shape = (shape * 31) + sort;
            }

            last = sort;
        }

        return shape + 1000;
    }

    /// <summary>The first letters, and the first part of a compound: <c>LLaVA</c> of <c>LLaVA-1.5-7B</c>.</summary>
    private static void AddBeginning(in SentenceScan scan, int i, FeatureList into)
    {
        if (scan.Kind(i) != TokenKind.Word)
        {
            return;
        }

        ReadOnlySpan<char> word = scan.Word(i);
        uint hash = TokenHash.Seed;
        for (int c = 0; c < word.Length; c++)
        {
            if (word[c] is '-' or '/' && c > 0)
            {
                into.Add(30, hash);
                break;
            }

            hash = TokenHash.Add(hash, word[c]);
            if (c is >= 1 and <= 4)
            {
                into.Add(31, hash, (uint)c);
            }
        }
    }

    /// <summary>The last letters with their case, and the last part of a compound: <c>QA</c>, <c>Net</c>, <c>-7B</c> whatever its digits.</summary>
    private static void AddEnding(in SentenceScan scan, int i, FeatureList into)
    {
        if (scan.Kind(i) != TokenKind.Word)
        {
            return;
        }

        ReadOnlySpan<char> word = scan.Word(i);
        uint hash = 0;
        for (int c = 1; c <= 5 && c < word.Length; c++)
        {
            char letter = word[^c];
            hash = (hash * 131) + (Characters.IsDigit(letter) ? '0' : letter);
            if (c > 1)
            {
                into.Add(32, hash, (uint)c);
            }
        }

        int cut = word.LastIndexOfAny('-', '/');
        if (cut > 0)
        {
            uint part = TokenHash.Seed;
            foreach (char c in word[(cut + 1)..])
            {
                part = TokenHash.Add(part, Characters.IsDigit(c) ? '0' : c);
            }

            into.Add(33, part);
        }
    }

    private static void AddCues(in SentenceScan scan, ReadOnlySpan<TokenView> views, int place, in TokenView here, FeatureList into)
    {
        int left = place - 1;
        while (left >= 0 && left >= place - CueWindow && (views[left].Class & Cues) == 0)
        {
            left--;
        }

        bool hasCue = left >= 0 && left >= place - CueWindow;
        uint cue = hasCue ? views[left].Word : 0;
        into.Add(40, cue, (uint)Math.Min(place - left, 3));
        into.Add(41, cue, here.Shape);
        into.Add(42, cue, here.Hit);
        into.Add(43, hasCue ? (uint)(views[left].Class & Cues) : 0, here.Shape);

        int right = place + 1;
        int limit = Math.Min(views.Length, place + CueWindow);
        while (right < limit && (views[right].Class & (Heads | WordClass.AchieveVerb | WordClass.Stop)) == 0)
        {
            right++;
        }

        uint head = right < limit ? (uint)(views[right].Class & (Heads | WordClass.AchieveVerb | WordClass.Verb)) : 0;
        into.Add(44, head, (uint)(right - place));
        into.Add(45, head, here.Shape);
        into.Add(46, head, here.Hit);
        into.Add(47, NearestKind(views, place, -1), here.Shape);
        into.Add(48, NearestKind(views, place, 1), here.Shape);
    }

    /// <summary>The kind of the nearest mention on one side, with whether only a comma or a conjunction stands between.</summary>
    private static uint NearestKind(ReadOnlySpan<TokenView> views, int place, int step)
    {
        const int Farthest = 6;
        bool list = false;
        for (int i = place + step, steps = 0; (uint)i < (uint)views.Length && steps < Farthest; i += step, steps++)
        {
            if (views[i].Kind != 0 && views[i].Kind != (uint)EntityKind.Other)
            {
                return views[i].Kind + (list && steps <= 2 ? 16u : 0u) + (steps == 0 ? 32u : 0u);
            }

            list |= views[i].Word == 2 + (uint)TokenKind.Comma || (views[i].Class & WordClass.Conjunction) != 0;
        }

        return 0;
    }

    private static void AddPlace(in SentenceScan scan, int i, in TokenView here, FeatureList into)
    {
        bool isTitle = scan.First == 0;
        bool opens = scan.Before(i) < scan.First;
        into.Add(50, isTitle ? 1u : 0u, (opens ? 1u : 0u) + (2 * here.Shape));
        bool inBracket = scan.Kind(i - 1) == TokenKind.Open;
        into.Add(51, (inBracket ? 1u : 0u) + (scan.Kind(i + 1) == TokenKind.Close ? 2u : 0u) + (scan.Kind(i + 1) == TokenKind.Open ? 4u : 0u), here.Shape);

        // "FooNet: …": the title's own system, wherever it stands.
        bool own = scan.Text.TokenCount > 1 && scan.Text[1].Kind == TokenKind.Colon && scan.Text[i].Hash == scan.Text[0].Hash && scan.Kind(i) == TokenKind.Word;
        if (own)
        {
            into.Add(52, isTitle ? 1u : 0u);
        }
    }
}
