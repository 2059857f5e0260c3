using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Speed;

/// <summary>Ten times the text takes about ten times the work, whatever the text. Processor time with generous bounds: only another power of the length fails.</summary>
[TestFixture]
[NonParallelizable]
internal sealed class GrowthTests
{
    private const int Short = 20_000;
    private const int Factor = 10;

    /// <summary>Longest sentence that the stages ever see.</summary>
    private const int MostTokens = 400;

    public static readonly string[] Pieces =
    [
        "one hundred ", "(", "a-", "our model improves the accuracy of the baseline and ", "12.5% 3x ", "BERT-large on GLUE, ", "\\mathbf{$", "We propose FooNet. It reaches 85.3% accuracy on ImageNet. ", "\"'", "%",
    ];

    [TestCaseSource(nameof(Pieces))]
    public void Time_is_linear_in_length(string piece)
    {
        string brief = Repeat(piece, Short);
        string large = Repeat(piece, Short * Factor);
        double first = Math.Max(Time(brief), 0.5);
        double second = Time(large);
        Assert.That(second / first, Is.LessThan(Factor * 4), $"{first} ms for {brief.Length} characters, {second} ms for {large.Length}");
    }

    [TestCaseSource(nameof(Pieces))]
    public void No_sentence_is_longer_than_the_bound(string piece)
    {
        var text = new TokenizedText();
        Tokenizer.Tokenize(Repeat(piece, Short), text);
        foreach (Sentence sentence in text.Sentences)
        {
            Assert.That(sentence.EndToken - sentence.FirstToken, Is.LessThanOrEqualTo(MostTokens + 1));
        }
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    /// <summary>Milliseconds of the processor, the least of three runs.</summary>
    private static double Time(string text)
    {
        double least = double.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            ClaimExtractor.Default.ExtractClaims(text);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        return least;
    }
}
