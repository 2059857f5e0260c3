using BenchmarkDotNet.Attributes;
using ClaimKit.Benchmarks.Inputs;
using ClaimKit.Quantities;
using ClaimKit.Tokens;

namespace ClaimKit.Benchmarks.Suites;

/// <summary>Tokens and quantities beside the regular expression, which finds some of them.</summary>
[Config(typeof(BenchmarkSettings))]
public class QuantitiesBenchmark
{
    private readonly TokenizedText tokens = new();
    private readonly List<FoundQuantity> found = [];

    [Benchmark(Baseline = true)]
    public int Regex() => Sample.Texts.Sum(RegexBaseline.Scan);

    [Benchmark]
    public int Quantities()
    {
        int count = 0;
        foreach (string text in Sample.Texts)
        {
            Tokenizer.Tokenize(text, tokens);
            foreach (Sentence sentence in tokens.Sentences)
            {
                found.Clear();
                QuantityFinder.Find(tokens, sentence.FirstToken, sentence.EndToken, found);
                count += found.Count;
            }
        }

        return count;
    }
}
