using ClaimKit.Benchmarks.Inputs;
using ClaimKit.Benchmarks.Quick;

new QuickRun(BenchmarkData.Corpus(4000), 2, TextWriter.Null).Run("warm-up");
new QuickRun(BenchmarkData.Gold(), 9, Console.Out).Run("annotated abstracts");
new QuickRun(BenchmarkData.Corpus(4000), 5, Console.Out).Run("corpus");
