using System.Diagnostics;
using System.Globalization;
using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Entities;
using ClaimKit.Output;
using ClaimKit.Training.Binding;
using ClaimKit.Training.Gold;

namespace ClaimKit.Training;

/// <summary>The trainer's command line.</summary>
internal static class TrainingCommands
{
    private const int Folds = 5;
    private const string Usage = """
        Trains the weights that ClaimKit ships in src/ClaimKit/Data.

        clusters CORPUS CLUSTERS          groups the words of a corpus by the company they keep
        binding  DOCS GOLD WEIGHTS       trains the claims stage and writes its weights
        validate DOCS GOLD PREDICTIONS   trains on four fifths of the documents at a time and writes what is read out of the last fifth, for gold/score.py
        holdout  DOCS GOLD OTHER_DOCS OTHER_GOLD PREDICTIONS   trains on the documents and writes what is read out of the others
        """;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (args is ["clusters", string corpus, string clusters])
        {
            using StreamWriter writer = File.CreateText(clusters);
            Clusters.ClusterTrainer.Train(corpus, writer);
            return 0;
        }

        if (args.Length < 4)
        {
            error.WriteLine(Usage);
            return 2;
        }

        var clock = Stopwatch.StartNew();
        List<GoldDocument> documents = GoldReader.Read(args[1], args[2]);
        switch (args[0])
        {
            case "binding":
                using (FileStream file = File.Create(args[3]))
                {
                    WeightsFile.Write(BindingTrainer.Train(documents, NewAnalyzer(), new TrainingSettings()), file);
                }

                break;
            case "validate":
                File.WriteAllLines(args[3], Validate(documents));
                break;
            case "holdout" when args.Length == 6:
                var extractor = new ClaimExtractor(null, BindingTrainer.Train(documents.Concat(Extra()), NewAnalyzer(), new TrainingSettings()));
                File.WriteAllLines(args[5], GoldReader.Read(args[3], args[4]).Select(d => ClaimJson.Serialize(extractor.Extract(d.Paper))));
                break;
            default:
                error.WriteLine(Usage);
                return 2;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, {clock.Elapsed.TotalSeconds:F1} s"));
        return 0;
    }

    private static List<GoldDocument> Extra()
    {
        string x = Environment.GetEnvironmentVariable("EXTRA") ?? "";
        var l = new List<GoldDocument>();
        if (x.Contains('a')) { l.AddRange(GoldReader.Read("fixtures/abstracts/docs.jsonl", "fixtures/abstracts/gold.jsonl")); }
        if (x.Contains('p')) { foreach (string f in Directory.GetFiles("fixtures/pages").Order()) { l.AddRange(GoldReader.ReadPage(f)); } }
        return l;
    }

    private static PaperAnalyzer NewAnalyzer() => new(new EntityFinder());

    /// <summary>Predictions for every document by models that never saw it.</summary>
    private static string[] Validate(List<GoldDocument> documents)
    {
        var lines = new string[documents.Count];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            BindingModels models = BindingTrainer.Train(documents.Where((_, i) => i % Folds != fold).Concat(Extra()), NewAnalyzer(), new TrainingSettings());
            var extractor = new ClaimExtractor(null, models);
            for (int i = fold; i < documents.Count; i += Folds)
            {
                GoldDocument document = documents[i];
                lines[i] = ClaimJson.Serialize(extractor.Extract(document.Paper));
            }
        });
        return lines;
    }
}
