using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using ClaimKit.Entities;
using ClaimKit.Entities.Tagging;
using ClaimKit.Text;
using ClaimKit.Tokens;
using ClaimKit.Training.Gold;

namespace ClaimKit.Training.Ner;

/// <summary>Trains and measures the tagger.</summary>
internal static class NerCommands
{
    private const float SilverWeight = 0.3f;

    /// <summary>Trains on annotated files, texts without annotation (<c>--silver</c>) and the names of claims (<c>--gold</c>).</summary>
    public static void Train(string weights, string[] files, TextWriter output)
    {
        string[]? silver = TrainingCommands.Option(ref files, "--silver", 2);
        var gold = new List<GoldDocument>();
        while (TrainingCommands.Option(ref files, "--gold", 2) is { } pair)
        {
            gold.AddRange(TrainingCommands.ReadPairs(pair));
        }

        if (!weights.Contains('*', StringComparison.Ordinal))
        {
            Train(weights, files, silver, gold, -1, output);
            return;
        }

        for (int fold = 0; fold < FoldTaggers.Folds; fold++)
        {
            Train(FoldTaggers.FileOf(weights, fold), files, silver, gold, fold, output);
        }

        Train(FoldTaggers.FileOf(weights, -1), files, silver, gold, -1, output);
    }

    private static void Train(string weights, string[] files, string[]? silver, List<GoldDocument> gold, int without, TextWriter output)
    {
        var settings = new ChainSettings();
        var finder = new EntityFinder(sources: EntitySources.Lexicon | EntitySources.Patterns);
        var maker = new ChainExampleMaker(finder, settings.Seed);
        var examples = new List<ChainExample>();
        for (int i = 0; i < files.Length; i++)
        {
            NerTrainer.AddTexts(NerReader.Read(files[i]), maker, domain: i + 1, examples);
        }

        foreach (GoldDocument document in gold.Where(d => FoldTaggers.FoldOf(d) != without))
        {
            GoldExamples.Add(document, maker, finder, 1, examples);
        }

        if (silver is not null)
        {
            AddSilver(silver[0], int.Parse(silver[1], CultureInfo.InvariantCulture), maker, settings.Seed, examples);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weights}: {examples.Count} sentences, {examples.Sum(e => e.Features.Length)} tokens"));
        using FileStream file = File.Create(weights);
        ChainTrainer.Train(examples, settings).Write(file);
    }

    /// <summary>Trains on four fifths of a corpus at a time and measures on the last fifth; the other files help to train.</summary>
    public static void Split(string measured, string[] files, TextWriter output)
    {
        List<LabelledText> texts = NerReader.Read(measured);
        var counts = new SpanCounts[FoldTaggers.Folds];
        Parallel.For(0, FoldTaggers.Folds, fold => counts[fold] = MeasureFold(texts, fold, files));
        for (int fold = 0; fold < counts.Length; fold++)
        {
            counts[fold].Write(output, string.Create(CultureInfo.InvariantCulture, $"exact spans, fold {fold}"));
        }

        SpanCounts.Sum(counts).Write(output, "exact spans, all folds");
    }

    private static SpanCounts MeasureFold(List<LabelledText> texts, int fold, string[] files)
    {
        var settings = new ChainSettings();
        var finder = new EntityFinder(sources: EntitySources.Lexicon | EntitySources.Patterns);
        var maker = new ChainExampleMaker(finder, settings.Seed);
        var examples = new List<ChainExample>();
        NerTrainer.AddTexts(texts.Where((_, i) => i % FoldTaggers.Folds != fold), maker, domain: 1, examples);
        for (int i = 0; i < files.Length; i++)
        {
            NerTrainer.AddTexts(NerReader.Read(files[i]), maker, domain: i + 2, examples);
        }

        var tagger = new NameTagger(ChainTrainer.Train(examples, settings, domain: 1));
        var counts = new SpanCounts();
        foreach (LabelledText text in texts.Where((_, i) => i % FoldTaggers.Folds == fold))
        {
            Count(text, finder, tagger, counts);
        }

        return counts;
    }

    /// <summary>Counts the names inside the quotes of claims. Claims do not list every name of a quote, so that some that count as wrong are right.</summary>
    public static void Measure(List<GoldDocument> documents, FoldTaggers taggers, TextWriter output)
    {
        var counts = new SpanCounts();
        var unknown = new SpanCounts();
        var tokens = new TokenizedText();
        var lexicon = new EntityFinder(sources: EntitySources.Lexicon);
        for (int i = 0; i < documents.Count; i++)
        {
            GoldDocument document = documents[i];
            List<LabelledName> names = [.. GoldNames.Find(document).Where(n => n.IsCertain && document.Claims.Any(c => c.Quote.Overlaps(n.Span)))];
            Tokenizer.Tokenize(document.Paper.FullText, tokens, document.Title?.Length ?? 0);
            List<LabelledName> known = MentionsOf(tokens, lexicon);
            List<LabelledName> found = MentionsOf(tokens, taggers.Of(FoldTaggers.FoldOf(document)));
            names.ForEach(n => counts.AddGold(n.Kind));
            foreach (LabelledName mention in found.Where(m => document.Claims.Any(c => c.Quote.Contains(m.Span))))
            {
                counts.AddFound(mention.Kind, names.Exists(n => n.Span == mention.Span && n.Kind == mention.Kind));
            }

            foreach (LabelledName name in names.Where(n => !known.Exists(k => k.Span.Overlaps(n.Span))))
            {
                unknown.AddGold(name.Kind);
                if (found.Exists(m => m.Span == name.Span && m.Kind == name.Kind))
                {
                    unknown.AddFound(name.Kind, true);
                }
            }
        }

        counts.Write(output, "names in the quotes of claims, exact spans");
        unknown.Write(output, "of those, names that no lexicon knows (recall)");
    }

    private static List<LabelledName> MentionsOf(TokenizedText tokens, EntityFinder finder)
    {
        var mentions = new List<Mention>();
        foreach (Sentence sentence in tokens.Sentences)
        {
            finder.Find(tokens, sentence.FirstToken, sentence.EndToken, mentions);
        }

        return [.. mentions.Select(m => new LabelledName(new TextSpan(tokens[m.FirstToken].Start, tokens[m.EndToken - 1].End), m.Kind == EntityKind.Resource ? EntityKind.Metric : m.Kind))];
    }

    private static void Count(LabelledText text, EntityFinder finder, NameTagger tagger, SpanCounts counts)
    {
        var tokens = new TokenizedText();
        Tokenizer.Tokenize(text.Text, tokens);
        List<LabelledName> gold = [.. text.Names.Where(n => n.IsCertain)];
        gold.ForEach(n => counts.AddGold(n.Kind));
        var found = new List<TaggedName>();
        foreach (Sentence sentence in tokens.Sentences)
        {
            int count = sentence.EndToken - sentence.FirstToken;
            var scan = new SentenceScan(tokens, sentence.FirstToken, sentence.EndToken, new int[count], []);
            finder.Mark(scan);
            var names = new TaggedName[count];
            found.AddRange(names.AsSpan(0, tagger.Tag(scan, names)));
        }

        foreach (TaggedName name in found)
        {
            var span = new TextSpan(tokens[name.FirstToken].Start, tokens[name.EndToken - 1].End);
            counts.AddFound(name.Kind, gold.Exists(n => n.Span == span && n.Kind == name.Kind));
        }
    }

    private static void AddSilver(string corpus, int papers, ChainExampleMaker maker, int seed, List<ChainExample> examples)
    {
        var silver = new SilverExamples(seed);
        using FileStream file = File.OpenRead(corpus);
        using Stream stream = corpus.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        for (int i = 0; i < papers && reader.ReadLine() is string line; i++)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            var paper = new Paper { Title = json.RootElement.GetProperty("title").GetString(), Abstract = json.RootElement.GetProperty("abstract").GetString()! };
            silver.Add(paper.FullText, paper.Title?.Length ?? 0, maker, SilverWeight, examples);
        }
    }
}
