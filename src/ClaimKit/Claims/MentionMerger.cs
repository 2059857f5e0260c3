using ClaimKit.Entities;
using ClaimKit.Tokens;

namespace ClaimKit.Claims;

/// <summary>Puts the mentions of plugged-in recognizers among those of the library. They are believed like the user's own names: over everything but a longer name of the user's.</summary>
internal static class MentionMerger
{
    /// <param name="recognizers">The recognizers; where two disagree, the longer mention stays, then that of the earlier recognizer.</param>
    /// <param name="text">The text with its tokens.</param>
    /// <param name="sentence">The sentence to look at.</param>
    /// <param name="mentions">Mentions in order; those of the sentence begin at <paramref name="first"/> and are the last ones.</param>
    /// <param name="first">Index of the sentence's first mention.</param>
    public static void Add(IReadOnlyList<IEntityRecognizer> recognizers, TokenizedText text, Sentence sentence, List<Mention> mentions, int first)
    {
        foreach (IEntityRecognizer recognizer in recognizers)
        {
            foreach (Entity entity in recognizer.Recognize(text.Text, sentence.Span))
            {
                if (MentionOf(entity, text, sentence) is { } mention)
                {
                    Insert(mention, mentions, first);
                }
            }
        }
    }

    /// <summary>The mention on whole tokens, or null when the entity lies outside of the sentence or stands for nothing.</summary>
    private static Mention? MentionOf(Entity entity, TokenizedText text, Sentence sentence)
    {
        if (entity.Kind == EntityKind.None || entity.Span.Length == 0 || !sentence.Span.Contains(entity.Span))
        {
            return null;
        }

        (int firstToken, int endToken) = TokenRange.Of(entity.Span, text, sentence);
        if (firstToken == endToken)
        {
            return null;
        }

        string? name = string.Equals(entity.Name, entity.Text, StringComparison.Ordinal) ? null : entity.Name;
        return new Mention(firstToken, endToken, entity.Kind, MentionSource.User, name, entity.IsThisWork, entity.LowerIsBetter);
    }

    private static void Insert(in Mention mention, List<Mention> mentions, int first)
    {
        for (int i = first; i < mentions.Count; i++)
        {
            if (Overlap(mentions[i], mention) && mentions[i].Source == MentionSource.User && Length(mentions[i]) >= Length(mention))
            {
                return;
            }
        }

        int at = first;
        for (int i = mentions.Count - 1; i >= first; i--)
        {
            if (Overlap(mentions[i], mention))
            {
                mentions.RemoveAt(i);
            }
        }

        while (at < mentions.Count && mentions[at].FirstToken < mention.FirstToken)
        {
            at++;
        }

        mentions.Insert(at, mention);
    }

    private static int Length(in Mention mention) => mention.EndToken - mention.FirstToken;

    private static bool Overlap(in Mention left, in Mention right) => left.FirstToken < right.EndToken && right.FirstToken < left.EndToken;
}
