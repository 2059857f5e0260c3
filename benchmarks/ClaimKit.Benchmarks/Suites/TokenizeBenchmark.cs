using BenchmarkDotNet.Attributes;
using ClaimKit.Benchmarks.Inputs;
using ClaimKit.Tokens;

namespace ClaimKit.Benchmarks.Suites;

/// <summary>Tokens and sentences beside the regular expression.</summary>
[Config(typeof(BenchmarkSettings))]
public class TokenizeBenchmark
{
    private readonly TokenizedText tokens = new();

    [Benchmark(Baseline = true)]
    public int Regex() => Sample.Texts.Sum(RegexBaseline.Scan);

    [Benchmark]
    public int Tokenize()
    {
        int count = 0;
        foreach (string text in Sample.Texts)
        {
            Tokenizer.Tokenize(text, tokens);
            count += tokens.TokenCount;
        }

        return count;
    }
}
