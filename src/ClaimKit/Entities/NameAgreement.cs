using System.Buffers;
using System.Runtime.InteropServices;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Gives a name the same kind wherever the text has it: the sentence that says "X, a benchmark" decides for those that only say "X".</summary>
internal static class NameAgreement
{
    public static void Run(TokenizedText text, List<Mention> mentions)
    {
        Span<Mention> all = CollectionsMarshal.AsSpan(mentions);
        ulong[] keys = ArrayPool<ulong>.Shared.Rent(all.Length);
        int count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (IsName(text, all[i]))
            {
                keys[count++] = ((ulong)NameSpelling.Hash(WordsOf(text, all[i])) << 32) | (uint)i;
            }
        }

        keys.AsSpan(0, count).Sort();
        for (int first = 0; first < count;)
        {
            int end = first + 1;
            while (end < count && keys[end] >> 32 == keys[first] >> 32)
            {
                end++;
            }

            if (end - first > 1)
            {
                Agree(all, keys.AsSpan(first, end - first));
            }

            first = end;
        }

        ArrayPool<ulong>.Shared.Return(keys);
    }

    private static bool IsName(TokenizedText text, in Mention mention) =>
        mention.Kind is EntityKind.Other or EntityKind.Model or EntityKind.Benchmark && text[mention.FirstToken].Has(TokenShape.InitialCapital | TokenShape.InnerCapital | TokenShape.Digit | TokenShape.NonAscii);

    private static ReadOnlySpan<char> WordsOf(TokenizedText text, in Mention mention) =>
        text.Plain[text[mention.FirstToken].Start..text[mention.EndToken - 1].End];

    private static void Agree(Span<Mention> all, ReadOnlySpan<ulong> keys)
    {
        int benchmark = 0;
        int model = 0;
        foreach (ulong key in keys)
        {
            Mention mention = all[(int)(uint)key];
            benchmark += mention.Kind == EntityKind.Benchmark ? Weight(mention.Source) : 0;
            model += mention.Kind == EntityKind.Model ? Weight(mention.Source) : 0;
        }

        if (benchmark == 0 && model == 0)
        {
            return;
        }

        EntityKind kind = benchmark >= model ? EntityKind.Benchmark : EntityKind.Model;
        foreach (ulong key in keys)
        {
            ref Mention mention = ref all[(int)(uint)key];
            if (mention.Kind != kind && mention.Source < MentionSource.Lexicon || mention.Kind == EntityKind.Other)
            {
                mention = mention with { Kind = kind };
            }
        }
    }

    private static int Weight(MentionSource source) => source switch
    {
        MentionSource.User => 16,
        MentionSource.Definition or MentionSource.Lexicon => 4,
        MentionSource.Pattern => 2,
        _ => 1,
    };
}
