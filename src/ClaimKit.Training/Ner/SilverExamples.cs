using ClaimKit.Entities;
using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Training.Ner;

/// <summary>
/// Examples from texts without annotation: a mention counts where the lexicons know it and the patterns, without them, say the same.
/// What only one of them finds is left open. The features hide most of what both found, and half of the names.
/// </summary>
internal sealed class SilverExamples(int seed)
{
    private const double HiddenMentions = 0.6;
    private const double Anonymous = 0.5;
    private const double ByPatterns = 0.5;
    private readonly Random random = new(seed);
    private readonly EntityFinder all = new(sources: EntitySources.Lexicon | EntitySources.Patterns);
    private readonly EntityFinder patterns = new(sources: EntitySources.Patterns);
    private readonly TokenizedText tokens = new();

    public void Add(string text, int titleEnd, ChainExampleMaker maker, float weight, List<ChainExample> into)
    {
        Tokenizer.Tokenize(text, tokens, titleEnd);
        foreach (Sentence sentence in tokens.Sentences)
        {
            List<Mention> known = Resolve(all, sentence);
            List<Mention> guessed = Resolve(patterns, sentence);
            List<LabelledName> names = [.. known.Where(m => m.Source == MentionSource.Lexicon && guessed.Exists(g => Agrees(m, g))).Select(m => new LabelledName(SpanOf(m), m.Kind))];
            if (!names.Exists(n => n.Kind is EntityKind.Model or EntityKind.Benchmark))
            {
                continue;
            }

            List<TextSpan> open = [.. known.Concat(guessed).Select(SpanOf)];
            ushort[] allowed = ChainExampleMaker.Allowed(tokens, sentence, names, span => open.Exists(o => o.Overlaps(span)) || text.AsSpan(span.Start, span.Length).IndexOfAnyInRange('A', 'Z') >= 0);
            var mentions = new List<Mention>();
            var scan = new SentenceScan(tokens, sentence.FirstToken, sentence.EndToken, new int[allowed.Length], mentions);
            (random.NextDouble() < ByPatterns ? patterns : all).Mark(scan);
            maker.HideSome(scan, HiddenMentions);
            var anonymous = new HashSet<int>();
            foreach (LabelledName name in names.Where(_ => random.NextDouble() < Anonymous))
            {
                anonymous.UnionWith(Enumerable.Range(sentence.FirstToken, allowed.Length).Where(i => tokens[i].Span.Overlaps(name.Span)));
            }

            into.Add(new ChainExample(maker.Features(scan, anonymous.Contains), allowed, Domain: 0, weight));
        }
    }

    private static bool Agrees(in Mention one, in Mention other) =>
        one.FirstToken == other.FirstToken && one.EndToken == other.EndToken && one.Kind == other.Kind && other.Source == MentionSource.Pattern;

    private List<Mention> Resolve(EntityFinder finder, Sentence sentence)
    {
        var mentions = new List<Mention>();
        finder.Find(tokens, sentence.FirstToken, sentence.EndToken, mentions);
        return mentions;
    }

    private TextSpan SpanOf(Mention mention) => new(tokens[mention.FirstToken].Start, tokens[mention.EndToken - 1].End);
}
