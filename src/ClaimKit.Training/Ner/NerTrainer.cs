using ClaimKit.Entities;
using ClaimKit.Entities.Tagging;

namespace ClaimKit.Training.Ner;

/// <summary>Trains a tagger from annotated files alone, for names of the user's own. The same files and seed give the same bytes.</summary>
internal static class NerTrainer
{
    /// <summary>Trains on all files and writes the weights.</summary>
    /// <returns>Number of sentences learned from.</returns>
    /// <exception cref="InvalidDataException">A line of a file has not the expected form; the message names file and line.</exception>
    public static int Train(IReadOnlyList<string> files, int seed, Stream weights)
    {
        var finder = new EntityFinder(sources: EntitySources.Lexicon | EntitySources.Patterns);
        var maker = new ChainExampleMaker(finder, seed);
        var examples = new List<ChainExample>();
        foreach (string file in files)
        {
            AddTexts(NerReader.Read(file), maker, domain: 0, examples);
        }

        TaggerWeights trained = ChainTrainer.Train(examples, new ChainSettings { Seed = seed });
        trained.Write(weights);
        return examples.Count;
    }

    /// <summary>Adds texts whose annotation is complete.</summary>
    public static void AddTexts(IEnumerable<LabelledText> texts, ChainExampleMaker maker, int domain, List<ChainExample> examples)
    {
        foreach (LabelledText text in texts)
        {
            maker.Make(text.Text, 0, text.Names, null, domain, 1, examples);
        }
    }
}
