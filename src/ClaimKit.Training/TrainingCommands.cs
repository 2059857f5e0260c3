using System.Diagnostics;
using System.Globalization;
using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Output;
using ClaimKit.Training.Binding;
using ClaimKit.Training.Clusters;
using ClaimKit.Training.Gold;
using ClaimKit.Training.Ner;

namespace ClaimKit.Training;

/// <summary>The trainer's command line.</summary>
internal static class TrainingCommands
{
    private const string Usage = """
        Trains what ClaimKit ships in src/ClaimKit/Data. DOCS and GOLD are JSON Lines: {"id","title","abstract"} and {"id","claims"};
        a file that has both serves as both.

        clusters GROUPS CORPUS                                      groups the words of a corpus by the company they keep
        binding  WEIGHTS DOCS GOLD [DOCS GOLD]...                   trains the claims stage and writes its weights
        validate PREDICTIONS DOCS GOLD [DOCS GOLD]...               trains on four fifths of the first pair, and on all others, at a time,
                                                                    and writes what is read out of the last fifth, for gold/score.py
        holdout  PREDICTIONS DOCS GOLD OTHER_DOCS OTHER_GOLD ...    writes what is read out of the first pair after training on the others
                 these three also with --tagger WEIGHTS: a file; none; lexicon; or a pattern with * for the folds 0 to 4 and all
        ner      WEIGHTS [FILES] [--silver CORPUS PAPERS] [--gold DOCS GOLD]...
                                                                    trains the tagger; weights with a * are trained six times: without each
                                                                    fifth of the gold documents, and with all
        ner-split FILE [FILES]                                      trains the tagger on four fifths of a corpus and measures it on the rest
        ner-gold DOCS GOLD [--tagger WEIGHTS]                       measures the entities stage on the names of the gold
        """;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var clock = Stopwatch.StartNew();
        FoldTaggers taggers = FoldTaggers.Open(Option(ref args, "--tagger", 1)?[0]);
        switch (args)
        {
            case ["ner", string weights, .. string[] files]:
                NerCommands.Train(weights, files, output);
                break;
            case ["ner-split", string measured, .. string[] files]:
                NerCommands.Split(measured, files, output);
                break;
            case ["ner-gold", string docs, string gold]:
                NerCommands.Measure(GoldReader.Read(docs, gold), taggers, output);
                break;
            case ["clusters", string groups, string corpus]:
                using (StreamWriter writer = File.CreateText(groups))
                {
                    ClusterTrainer.Train(corpus, writer);
                }

                break;
            case ["binding", string weights, .. string[] files] when IsPairs(files, 1):
                using (FileStream file = File.Create(weights))
                {
                    WeightsFile.Write(Train(ReadPairs(files), taggers), file);
                }

                break;
            case ["validate", string predictions, string docs, string gold, .. string[] files] when IsPairs(files, 0):
                File.WriteAllLines(predictions, Validate(GoldReader.Read(docs, gold), ReadPairs(files), taggers));
                break;
            case ["holdout", string predictions, string docs, string gold, .. string[] files] when IsPairs(files, 1):
                var extractor = new ClaimExtractor(null, Train(ReadPairs(files), taggers), taggers.All);
                File.WriteAllLines(predictions, GoldReader.Read(docs, gold).Select(d => ClaimJson.Serialize(extractor.Extract(d.Paper))));
                break;
            default:
                error.WriteLine(Usage);
                return 2;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:F1} s"));
        return 0;
    }

    private static bool IsPairs(string[] files, int least) => files.Length % 2 == 0 && files.Length / 2 >= least;

    internal static List<GoldDocument> ReadPairs(string[] files) => [.. files.Chunk(2).SelectMany(pair => GoldReader.Read(pair[0], pair[1]))];

    /// <summary>Takes an option with its values out of the arguments; null where it is not there.</summary>
    internal static string[]? Option(ref string[] args, string name, int values)
    {
        int at = Array.IndexOf(args, name);
        if (at < 0 || at + values >= args.Length)
        {
            return null;
        }

        string[] found = args[(at + 1)..(at + 1 + values)];
        args = [.. args[..at], .. args[(at + 1 + values)..]];
        return found;
    }

    /// <summary>Predictions for every document by models that never saw it.</summary>
    private static string[] Validate(List<GoldDocument> documents, List<GoldDocument> others, FoldTaggers taggers)
    {
        var lines = new string[documents.Count];
        Parallel.For(0, FoldTaggers.Folds, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, fold =>
        {
            BindingModels models = Train(documents.Where((_, i) => i % FoldTaggers.Folds != fold).Concat(others), taggers);
            ClaimExtractor[] extractors = [.. Enumerable.Range(0, FoldTaggers.Folds).Select(f => new ClaimExtractor(null, models, taggers.Of(f)))];
            for (int i = fold; i < documents.Count; i += FoldTaggers.Folds)
            {
                lines[i] = ClaimJson.Serialize(extractors[FoldTaggers.FoldOf(documents[i])].Extract(documents[i].Paper));
            }
        });
        return lines;
    }

    private static BindingModels Train(IEnumerable<GoldDocument> documents, FoldTaggers taggers)
    {
        PaperAnalyzer[] analyzers = [.. Enumerable.Range(0, FoldTaggers.Folds).Select(fold => new PaperAnalyzer(taggers.Of(fold)))];
        return BindingTrainer.Train(documents.Select(d => (d, analyzers[FoldTaggers.FoldOf(d)])), new TrainingSettings());
    }
}
