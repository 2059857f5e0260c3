using System.Diagnostics;
using System.Globalization;
using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Entities;
using ClaimKit.Output;
using ClaimKit.Training.Binding;
using ClaimKit.Training.Gold;
using ClaimKit.Training.Ner;

namespace ClaimKit.Training;

/// <summary>The trainer's command line.</summary>
internal static class TrainingCommands
{
    private const string Usage = """
        Trains the weights that ClaimKit ships in src/ClaimKit/Data.

        binding  DOCS GOLD WEIGHTS       trains the claims stage and writes its weights
        validate DOCS GOLD PREDICTIONS   trains on four fifths of the documents at a time and writes what is read out of the last fifth, for gold/score.py
        holdout  DOCS GOLD OTHER_DOCS OTHER_GOLD PREDICTIONS   trains on the documents and writes what is read out of the others
                 each with [--tagger WEIGHTS]: a file, none, lexicon, or a pattern with * for 0 to 4 and all
        ner      WEIGHTS [FILES] [--silver CORPUS PAPERS] [--gold DOCS GOLD [--fold N]]   trains the tagger; with a fold, without that fifth of the documents
        ner-split FILE [FILES]           trains the tagger on four fifths of a corpus and measures it on the rest
        ner-gold DOCS GOLD [--tagger WEIGHTS]   measures the entities stage on the names of the gold
        """;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var clock = Stopwatch.StartNew();
        string? tagger = Option(ref args, "--tagger", 1)?[0];
        switch (args)
        {
            case ["ner", _, ..]:
                NerCommands.Train(args[1], Option(ref args, "--silver", 2), Option(ref args, "--gold", 2), Option(ref args, "--fold", 1), args[2..], output);
                break;
            case ["ner-split", _, ..]:
                NerCommands.Split(args[1], args[2..], output);
                break;
            case ["ner-gold", _, _]:
                NerCommands.Measure(GoldReader.Read(args[1], args[2]), FoldTaggers.Open(tagger), output);
                break;
            case ["binding", _, _, _]:
                WriteBinding(GoldReader.Read(args[1], args[2]), FoldTaggers.Open(tagger), args[3]);
                break;
            case ["validate", _, _, _]:
                File.WriteAllLines(args[3], Validate(GoldReader.Read(args[1], args[2]), FoldTaggers.Open(tagger)));
                break;
            case ["holdout", _, _, _, _, _]:
                File.WriteAllLines(args[5], HoldOut(GoldReader.Read(args[1], args[2]), GoldReader.Read(args[3], args[4]), FoldTaggers.Open(tagger)));
                break;
            default:
                error.WriteLine(Usage);
                return 2;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:F1} s"));
        return 0;
    }

    /// <summary>Takes an option with its values out of the arguments; null where it is not there.</summary>
    private static string[]? Option(ref string[] args, string name, int values)
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

    private static void WriteBinding(List<GoldDocument> documents, FoldTaggers taggers, string path)
    {
        using FileStream file = File.Create(path);
        WeightsFile.Write(Train(documents, taggers, _ => true), file);
    }

    private static IEnumerable<string> HoldOut(List<GoldDocument> documents, List<GoldDocument> others, FoldTaggers taggers)
    {
        var extractor = new ClaimExtractor(null, Train(documents, taggers, _ => true), taggers.All);
        return others.Select(d => ClaimJson.Serialize(extractor.Extract(d.Paper)));
    }

    /// <summary>Predictions for every document by models that never saw it.</summary>
    private static string[] Validate(List<GoldDocument> documents, FoldTaggers taggers)
    {
        var lines = new string[documents.Count];
        Parallel.For(0, FoldTaggers.Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            BindingModels models = Train(documents, taggers, i => i % FoldTaggers.Folds != fold);
            var extractor = new ClaimExtractor(null, models, taggers.Of(fold));
            for (int i = fold; i < documents.Count; i += FoldTaggers.Folds)
            {
                lines[i] = ClaimJson.Serialize(extractor.Extract(documents[i].Paper));
            }
        });
        return lines;
    }

    private static BindingModels Train(List<GoldDocument> documents, FoldTaggers taggers, Func<int, bool> uses)
    {
        var places = documents.Select((d, i) => (d, i)).ToDictionary(p => p.d, p => p.i, ReferenceEqualityComparer.Instance);
        return BindingTrainer.Train(documents.Where((_, i) => uses(i)), d => new PaperAnalyzer(taggers.Of(places[d])), new TrainingSettings());
    }
}
