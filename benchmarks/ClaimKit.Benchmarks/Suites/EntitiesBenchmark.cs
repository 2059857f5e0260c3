using BenchmarkDotNet.Attributes;
using ClaimKit.Benchmarks.Inputs;
using ClaimKit.Entities;
using ClaimKit.Tokens;

namespace ClaimKit.Benchmarks.Suites;

/// <summary>Tokens and mentions beside the regular expression.</summary>
[Config(typeof(BenchmarkSettings))]
public class EntitiesBenchmark
{
    private readonly TokenizedText tokens = new();
    private readonly EntityFinder finder = new();
    private readonly List<Mention> mentions = [];

    [Benchmark(Baseline = true)]
    public int Regex() => Sample.Texts.Sum(RegexBaseline.Scan);

    [Benchmark]
    public int Entities()
    {
        int count = 0;
        foreach (string text in Sample.Texts)
        {
            Tokenizer.Tokenize(text, tokens);
            mentions.Clear();
            foreach (Sentence sentence in tokens.Sentences)
            {
                finder.Find(tokens, sentence.FirstToken, sentence.EndToken, mentions);
            }

            count += mentions.Count;
        }

        return count;
    }
}
