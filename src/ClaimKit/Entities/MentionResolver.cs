using System.Runtime.InteropServices;

namespace ClaimKit.Entities;

/// <summary>Leaves one mention where several overlap: the one whose source is believed more, then the longer, then the earlier.</summary>
internal static class MentionResolver
{
    private static readonly Comparison<Mention> ByBelief = static (one, other) =>
    {
        int order = other.Source.CompareTo(one.Source);
        order = order != 0 ? order : (other.EndToken - other.FirstToken).CompareTo(one.EndToken - one.FirstToken);
        return order != 0 ? order : one.FirstToken.CompareTo(other.FirstToken);
    };

    private static readonly Comparison<Mention> ByPosition = static (one, other) => one.FirstToken.CompareTo(other.FirstToken);

    public static void Run(in SentenceScan scan, List<Mention> mentions)
    {
        Span<Mention> all = CollectionsMarshal.AsSpan(mentions)[scan.FirstMention..];
        all.Sort(ByBelief);
        scan.Owners.Fill(-1);
        int kept = 0;
        for (int i = 0; i < all.Length; i++)
        {
            Mention mention = all[i];
            if (mention.Kind != EntityKind.None && Claim(scan, mention))
            {
                all[kept++] = mention;
            }
        }

        all[..kept].Sort(ByPosition);
        CollectionsMarshal.SetCount(mentions, scan.FirstMention + kept);
    }

    private static bool Claim(in SentenceScan scan, in Mention mention)
    {
        Span<int> tokens = scan.Owners[(mention.FirstToken - scan.First)..(mention.EndToken - scan.First)];
        if (tokens.IndexOfAnyExcept(-1) >= 0)
        {
            return false;
        }

        tokens.Fill(mention.FirstToken);
        return true;
    }
}
