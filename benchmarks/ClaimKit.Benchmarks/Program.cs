using ClaimKit.Benchmarks.Inputs;
using ClaimKit.Benchmarks.Quick;

new QuickRun(BenchmarkData.Gold(), 9, Console.Out).Run("annotated abstracts");
new QuickRun(BenchmarkData.Corpus(4000), 5, Console.Out).Run("corpus");
