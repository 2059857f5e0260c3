using System.Diagnostics;
using System.Globalization;
using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Entities;
using ClaimKit.Output;
using ClaimKit.Training.Binding;
using ClaimKit.Training.Clusters;
using ClaimKit.Training.Gold;

namespace ClaimKit.Training;

/// <summary>The trainer's command line.</summary>
internal static class TrainingCommands
{
    private const int Folds = 5;
    private const string Usage = """
        Trains what ClaimKit ships in src/ClaimKit/Data. DOCS and GOLD are JSON Lines: {"id","title","abstract"} and {"id","claims"};
        a file that has both serves as both.

        clusters GROUPS CORPUS                                      groups the words of a corpus by the company they keep
        binding  WEIGHTS DOCS GOLD [DOCS GOLD]...                   trains the claims stage and writes its weights
        validate PREDICTIONS DOCS GOLD [DOCS GOLD]...               trains on four fifths of the first pair, and on all others, at a time,
                                                                    and writes what is read out of the last fifth, for gold/score.py
        holdout  PREDICTIONS DOCS GOLD OTHER_DOCS OTHER_GOLD ...    writes what is read out of the first pair after training on the others
        """;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var clock = Stopwatch.StartNew();
        switch (args)
        {
            case ["clusters", string groups, string corpus]:
                using (StreamWriter writer = File.CreateText(groups))
                {
                    ClusterTrainer.Train(corpus, writer);
                }

                break;
            case ["binding", string weights, .. string[] files] when IsPairs(files, 1):
                using (FileStream file = File.Create(weights))
                {
                    WeightsFile.Write(Train(ReadPairs(files)), file);
                }

                break;
            case ["validate", string predictions, string docs, string gold, .. string[] files] when IsPairs(files, 0):
                File.WriteAllLines(predictions, Validate(GoldReader.Read(docs, gold), ReadPairs(files)));
                break;
            case ["holdout", string predictions, string docs, string gold, .. string[] files] when IsPairs(files, 1):
                var extractor = new ClaimExtractor(null, Train(ReadPairs(files)));
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

    private static List<GoldDocument> ReadPairs(string[] files) => [.. files.Chunk(2).SelectMany(pair => GoldReader.Read(pair[0], pair[1]))];

    private static BindingModels Train(IEnumerable<GoldDocument> documents) => BindingTrainer.Train(documents, new PaperAnalyzer(new EntityFinder()), new TrainingSettings());

    /// <summary>Predictions for every document by models that never saw it.</summary>
    private static string[] Validate(List<GoldDocument> documents, List<GoldDocument> others)
    {
        var lines = new string[documents.Count];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, fold =>
        {
            var extractor = new ClaimExtractor(null, Train(documents.Where((_, i) => i % Folds != fold).Concat(others)));
            for (int i = fold; i < documents.Count; i += Folds)
            {
                lines[i] = ClaimJson.Serialize(extractor.Extract(documents[i].Paper));
            }
        });
        return lines;
    }
}
