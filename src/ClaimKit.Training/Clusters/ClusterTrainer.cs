using System.Globalization;
using ClaimKit.Input;

namespace ClaimKit.Training.Clusters;

/// <summary>Groups the words of a corpus by the company they keep, in fine groups and coarse ones: what is learned of "accuracy" then also holds for "precision".</summary>
internal static class ClusterTrainer
{
    private const int VocabularySize = 16_000;
    private const int MinCount = 10;
    private const int Dimensions = 64;
    private const int Epochs = 4;
    private const int Fine = 384;
    private const int Coarse = 48;

    /// <summary>Writes one line for each fine group: the number of its coarse group, a tab, its words.</summary>
    public static void Train(string corpusPath, TextWriter output)
    {
        List<string> texts = [.. PaperReader.ReadFile(corpusPath, _ => { }).Select(p => p.FullText)];
        Vocabulary vocabulary = Vocabulary.Read(texts, VocabularySize, MinCount);
        float[][] vectors = SkipGram.Train(vocabulary, Dimensions, Epochs);
        (int[] groups, float[][] centers) = KMeans.Group(vectors, Fine);
        (int[] coarse, _) = KMeans.Group(centers, Coarse);
        for (int group = 0; group < Fine; group++)
        {
            string[] words = [.. vocabulary.Words.Where((w, i) => groups[i] == group && char.IsLetterOrDigit(w[0])).Order(StringComparer.Ordinal)];
            if (words.Length > 0)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{coarse[group]}\t{string.Join(' ', words)}\n"));
            }
        }
    }
}
