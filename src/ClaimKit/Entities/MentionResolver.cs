using System.Buffers;
using System.Runtime.InteropServices;

namespace ClaimKit.Entities;

/// <summary>Leaves one mention where several overlap: the one whose source is believed more, then the longer, then the earlier.</summary>
internal static class MentionResolver
{
    private const ulong LargestIndex = (1 << 24) - 1;
    private const ulong LargestLength = (1 << 12) - 1;

    public static void Run(in SentenceScan scan, List<Mention> mentions)
    {
        Span<Mention> all = scan.Mentions;
        ulong[] order = ArrayPool<ulong>.Shared.Rent(all.Length);
        int count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Kind != EntityKind.None)
            {
                order[count++] = Rank(scan, all[i], i);
            }
        }

        order.AsSpan(0, count).Sort();
        scan.Owners.Fill(-1);
        foreach (ulong rank in order.AsSpan(0, count))
        {
            int i = (int)(rank & LargestIndex);
            Span<int> tokens = scan.Owners[(all[i].FirstToken - scan.First)..(all[i].EndToken - scan.First)];
            if (tokens.IndexOfAnyExcept(-1) < 0)
            {
                tokens.Fill(scan.FirstMention + i);
            }
        }

        ArrayPool<ulong>.Shared.Return(order);
        KeepOwners(scan, mentions);
    }

    /// <summary>Leaves the mentions that own tokens, in the order of the text.</summary>
    public static void KeepOwners(in SentenceScan scan, List<Mention> mentions)
    {
        Span<Mention> all = scan.Mentions;
        Mention[] kept = ArrayPool<Mention>.Shared.Rent(all.Length);
        int count = 0;
        for (int token = scan.First; token < scan.End; token++)
        {
            int owner = scan.Owners[token - scan.First] - scan.FirstMention;
            if (owner >= 0)
            {
                kept[count++] = all[owner];
                token = all[owner].EndToken - 1;
            }
        }

        kept.AsSpan(0, count).CopyTo(all);
        CollectionsMarshal.SetCount(mentions, scan.FirstMention + count);
        kept.AsSpan(0, count).Clear();
        ArrayPool<Mention>.Shared.Return(kept);
    }

    /// <summary>A number that is smaller the more a mention is believed; its lowest bits are its index.</summary>
    private static ulong Rank(in SentenceScan scan, in Mention mention, int index)
    {
        ulong length = Math.Min(LargestLength, (ulong)(mention.EndToken - mention.FirstToken));
        ulong first = Math.Min(LargestIndex, (ulong)(mention.FirstToken - scan.First));
        return ((ulong)(MentionSource.User - mention.Source) << 60) | ((LargestLength - length) << 48) | (first << 24) | ((ulong)index & LargestIndex);
    }
}
