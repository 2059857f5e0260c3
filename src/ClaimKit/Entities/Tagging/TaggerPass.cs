using System.Buffers;

namespace ClaimKit.Entities.Tagging;

/// <summary>
/// Brings what the tagger found together with what the lexicons and patterns found: a name that nothing else found is added, and a mention
/// by pattern or by its writing alone gets the tagger's kind. Lexicons, definitions and the user are believed more, and no boundary is moved.
/// </summary>
internal static class TaggerPass
{
    /// <summary>What is less certain does more harm to the claims than good.</summary>
    private const float LeastConfidence = 0.9f;

    public static void Run(in SentenceScan scan, NameTagger tagger)
    {
        TaggedName[] names = ArrayPool<TaggedName>.Shared.Rent(scan.End - scan.First);
        int count = tagger.Tag(scan, names, onlyNews: true);
        foreach (ref readonly TaggedName name in names.AsSpan(0, count))
        {
            if (name.Confidence >= LeastConfidence)
            {
                Place(scan, name);
            }
        }

        ArrayPool<TaggedName>.Shared.Return(names);
    }

    private static void Place(in SentenceScan scan, in TaggedName name)
    {
        if (!scan.IsOwned(name.FirstToken))
        {
            if (IsFree(scan, name))
            {
                scan.Add(new Mention(name.FirstToken, name.EndToken, name.Kind, MentionSource.Tagger));
            }

            return;
        }

        ref Mention mention = ref scan.Owner(name.FirstToken);
        if (mention.FirstToken == name.FirstToken && mention.EndToken == name.EndToken && mention.Source < MentionSource.Tagger)
        {
            bool isQuality = name.Kind is EntityKind.Metric or EntityKind.Resource;
            mention = mention with { Kind = name.Kind, Source = MentionSource.Tagger, LowerIsBetter = isQuality ? mention.LowerIsBetter : null };
        }
    }

    private static bool IsFree(in SentenceScan scan, in TaggedName name)
    {
        for (int i = name.FirstToken; i < name.EndToken; i++)
        {
            if (scan.IsOwned(i))
            {
                return false;
            }
        }

        return true;
    }
}
