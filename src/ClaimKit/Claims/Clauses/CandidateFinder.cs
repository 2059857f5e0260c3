using System.Runtime.InteropServices;
using ClaimKit.Entities;
using ClaimKit.Learning;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Clauses;

/// <summary>Lists what may fill a slot: every mention of the entities stage, every noun phrase, and noun phrases joined by "of".</summary>
internal static class CandidateFinder
{
    private static readonly uint Of = TokenHash.Of("of");

    private static readonly string[] AdjectiveEndings = ["al", "ive", "ous", "ful", "able", "ible", "ant", "ent", "ic", "ing", "ed", "ar", "est"];

    /// <summary>Most candidates of one sentence: bounds the work on text that is no prose.</summary>
    private const int MaxCandidates = 200;

    public static void Find(TokenizedText text, SentenceFrame frame)
    {
        foreach (Mention mention in frame.Mentions)
        {
            Add(text, frame, mention);
        }

        int mentions = frame.Candidates.Count;
        int from = 0;
        for (int i = 0; i < frame.Units.Count && frame.Candidates.Count < MaxCandidates; i++)
        {
            ClauseUnit unit = frame.Units[i];
            if (unit.Kind != ClauseUnitKind.Phrase)
            {
                continue;
            }

            while (from < mentions && frame.Candidates[from].EndToken <= unit.FirstToken)
            {
                from++;
            }

            // "faster TTFT" measures TTFT; "faster" alone measures speed.
            bool comparative = (ClauseWords.ClassOf(text, unit.FirstToken) & WordRole.Comparative) != 0;
            if (comparative && unit.EndToken == unit.FirstToken + 1 && ImpliedMetrics.Of(text, unit.FirstToken) is string implied)
            {
                Add(text, frame, new Mention(unit.FirstToken, unit.EndToken, EntityKind.Metric, MentionSource.Pattern, implied));
                continue;
            }

            // What nothing is known about fills slots of its own sentence only.
            if (!frame.MayClaim)
            {
                continue;
            }

            // "a latency reduction" measures latency, and "an improvement" alone measures nothing.
            int end = unit.EndToken;
            while (end > unit.FirstToken && (ClauseWords.ClassOf(text, end - 1) & WordRole.ChangeNoun) != 0 && (ClauseWords.ClassOf(text, end - 1) & (WordRole.Up | WordRole.Down)) != 0 && !IsSpeed(text, end - 1))
            {
                end--;
            }

            if (end > unit.FirstToken && end < unit.EndToken && !LooksLikeAdjective(text, end - 1))
            {
                AddPhrase(text, frame, comparative && end > unit.FirstToken + 1 ? unit.FirstToken + 1 : unit.FirstToken, end, from, mentions);
            }

            int first = comparative && unit.EndToken > unit.FirstToken + 1 ? unit.FirstToken + 1 : unit.FirstToken;
            AddPhrase(text, frame, first, unit.EndToken, from, mentions);
            if (i + 2 < frame.Units.Count && frame.Units[i + 1] is { Kind: ClauseUnitKind.Preposition } link && link.Head == Of && frame.Units[i + 2].Kind == ClauseUnitKind.Phrase)
            {
                AddPhrase(text, frame, first, frame.Units[i + 2].EndToken, from, mentions);
            }
        }
    }

    /// <summary>"a striking gap" measures nothing that "striking" names.</summary>
    private static bool LooksLikeAdjective(TokenizedText text, int token)
    {
        ReadOnlySpan<char> word = text.WordAt(token);
        foreach (string ending in AdjectiveEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"speedup" names what it changes.</summary>
    private static bool IsSpeed(TokenizedText text, int token) => text.WordAt(token).StartsWith("speed", StringComparison.OrdinalIgnoreCase);

    private static void AddPhrase(TokenizedText text, SentenceFrame frame, int first, int end, int from, int mentions)
    {
        ReadOnlySpan<Candidate> candidates = CollectionsMarshal.AsSpan(frame.Candidates);
        for (int i = from; i < mentions && candidates[i].FirstToken < end; i++)
        {
            if (candidates[i].FirstToken == first && candidates[i].EndToken == end)
            {
                return;
            }
        }

        Add(text, frame, new Mention(first, end, EntityKind.None, MentionSource.None));
    }

    private static void Add(TokenizedText text, SentenceFrame frame, Mention mention)
    {
        WordRole classes = WordRole.None;
        uint head = 0;
        WordGroup group = default;
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (text[i].Kind is TokenKind.Word)
            {
                classes |= ClauseWords.ClassOf(text, i);
                head = text[i].Hash;
                group = WordGroups.Of(text, i);
            }
        }

        if (mention.Kind != EntityKind.None || mention.IsThisWork)
        {
            frame.Named.Add(frame.Candidates.Count);
        }

        frame.Candidates.Add(new Candidate(
            frame.Index, mention.FirstToken, mention.EndToken, frame.UnitAt(mention.FirstToken), mention.Kind, mention.Source, mention.Name, mention.IsThisWork,
            classes, head, KeyOf(text, mention), group, mention.LowerIsBetter));
    }

    /// <summary>The same for all spellings of a name: with hyphens or spaces of any kind, and as the lexicon has it.</summary>
    private static uint KeyOf(TokenizedText text, in Mention mention)
    {
        if (mention.Name is not null)
        {
            return NameSpelling.Hash(mention.Name);
        }

        // The hash of a word of plain letters is what the tokenizer has computed already.
        int first = mention.FirstToken;
        bool plain = text[first].Kind == TokenKind.Word && NameSpelling.IsPlain(text.WordAt(first));
        uint key = plain ? text[first].Hash : NameSpelling.Add(TokenHash.Seed, text.WordAt(first));
        for (int i = first + 1; i < mention.EndToken; i++)
        {
            key = NameSpelling.Add(key, text.WordAt(i));
        }

        return key;
    }
}
