using ClaimKit.Entities;
using ClaimKit.Entities.Tagging;
using ClaimKit.Learning;
using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Training.Ner;

/// <summary>Turns labelled texts into examples for the tagger: tokens as the library makes them, features as it will see them, labels by their characters.</summary>
internal sealed class ChainExampleMaker(EntityFinder finder, int seed)
{
    /// <summary>So many of the mentions that the lexicons and patterns find are hidden: a text of new names has fewer of them.</summary>
    private const double HiddenMentions = 0.3;

    private readonly Random random = new(seed);
    private readonly TokenizedText tokens = new();
    private readonly List<Mention> mentions = [];
    private readonly FeatureList features = new();

    /// <summary>Appends one example for each sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="titleEnd">Where its title ends; 0 without one.</param>
    /// <param name="names">What is in it; may overlap tokens in part.</param>
    /// <param name="open">Says whether the annotation leaves open what the characters of a span are, where no name stands; null where it is complete.</param>
    /// <param name="domain">Which corpus it is.</param>
    /// <param name="weight">How much each sentence counts.</param>
    /// <param name="into">Receives the examples.</param>
    public void Make(string text, int titleEnd, IReadOnlyList<LabelledName> names, Func<TextSpan, bool>? open, int domain, float weight, List<ChainExample> into)
    {
        Tokenizer.Tokenize(text, tokens, titleEnd);
        foreach (Sentence sentence in tokens.Sentences)
        {
            ushort[] allowed = Allowed(tokens, sentence, names, open);
            if (Array.TrueForAll(allowed, a => a == NameTag.Any))
            {
                continue;
            }

            int count = allowed.Length;
            mentions.Clear();
            var scan = new SentenceScan(tokens, sentence.FirstToken, sentence.EndToken, new int[count], mentions);
            finder.Mark(scan);
            HideSome(scan, HiddenMentions);
            into.Add(new ChainExample(Features(scan, _ => false), allowed, domain, weight));
        }
    }

    /// <summary>The features of each token of a sentence.</summary>
    public uint[][] Features(in SentenceScan scan, Func<int, bool> isAnonymous)
    {
        var views = new TokenView[scan.End - scan.First];
        TagFeatures.View(scan, views);
        var all = new uint[views.Length][];
        for (int i = 0; i < all.Length; i++)
        {
            TagFeatures.Extract(scan, views, scan.First + i, isAnonymous(scan.First + i), features);
            all[i] = features.Items.ToArray();
        }

        return all;
    }

    /// <summary>Takes back mentions at random.</summary>
    public void HideSome(in SentenceScan scan, double share)
    {
        for (int i = scan.First; i < scan.End; i++)
        {
            if (scan.IsOwned(i) && scan.Owner(i).FirstToken == i && random.NextDouble() < share)
            {
                scan.Remove(i);
            }
        }
    }

    /// <summary>The tags that the names allow.</summary>
    public static ushort[] Allowed(TokenizedText text, Sentence sentence, IReadOnlyList<LabelledName> names, Func<TextSpan, bool>? open)
    {
        var allowed = new ushort[sentence.EndToken - sentence.FirstToken];
        ushort insides = 0;
        foreach (EntityKind kind in TagKinds.All)
        {
            insides |= (ushort)(1 << NameTag.Inside(kind));
        }

        bool afterName = false;
        for (int i = 0; i < allowed.Length; i++)
        {
            TextSpan span = text[sentence.FirstToken + i].Span;
            LabelledName name = names.FirstOrDefault(n => n.Span.Overlaps(span));
            if (name.Kind != EntityKind.None)
            {
                bool begins = i == 0 || !name.Span.Overlaps(text[sentence.FirstToken + i - 1].Span);
                allowed[i] = (ushort)(1 << (begins ? NameTag.Begin(name.Kind) : NameTag.Inside(name.Kind)));
                if (!name.IsCertain)
                {
                    allowed[i] |= begins ? (ushort)(1 << NameTag.Outside) : (ushort)((1 << NameTag.Outside) | (1 << NameTag.Begin(name.Kind)));
                }

                afterName = true;
                continue;
            }

            allowed[i] = open?.Invoke(span) == true ? NameTag.Any : (ushort)(1 << NameTag.Outside);
            if (afterName)
            {
                allowed[i] &= (ushort)~insides;
            }

            afterName = false;
        }

        return allowed;
    }
}
