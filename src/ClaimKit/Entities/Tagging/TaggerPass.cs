using System.Runtime.InteropServices;

namespace ClaimKit.Entities.Tagging;

/// <summary>Brings what the tagger found together with what the lexicons and patterns found.</summary>
internal static class TaggerPass
{
    public static void Run(in SentenceScan scan, NameTagger tagger)
    {
        List<TaggedName> names = [];
        tagger.Tag(scan, names);
        foreach (ref readonly TaggedName name in CollectionsMarshal.AsSpan(names))
        {
            Place(scan, name);
        }
    }

    private static void Place(in SentenceScan scan, in TaggedName name)
    {
        if (name.Confidence < 0.5f)
        {
            return;
        }

        scan.Add(new Mention(name.FirstToken, name.EndToken, name.Kind, MentionSource.Tagger));
    }
}
