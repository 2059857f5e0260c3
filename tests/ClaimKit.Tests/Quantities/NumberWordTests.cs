using NUnit.Framework;

namespace ClaimKit.Tests.Quantities;

public sealed class NumberWordTests
{
    [TestCase("twice the speed", "2 times")]
    [TestCase("double the speed", "2 times")]
    [TestCase("nearly doubles it", "2 times about")]
    [TestCase("doubling the rate", "2 times")]
    [TestCase("tripled the rate", "3 times")]
    [TestCase("a nine-fold gain", "9 times")]
    [TestCase("a threefold gain", "3 times")]
    [TestCase("by a factor of four", "4 times")]
    [TestCase("five times faster", "5 times")]
    [TestCase("an order of magnitude", "10 times")]
    [TestCase("two orders of magnitude", "100 times")]
    [TestCase("over four orders of magnitude", "10000 times at_least")]
    [TestCase("2-3 orders of magnitude", "100..1000 times")]
    [TestCase("one to two orders of magnitude", "10..100 times")]
    [TestCase("a four-order-of-magnitude gain", "10000 times")]
    [TestCase("over one thousand times", "1000 times at_least")]
    public void Multiples_are_times(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("half of the tokens", "50 percent")]
    [TestCase("less than half the cost", "50 percent at_most")]
    [TestCase("halving the cost", "50 percent")]
    [TestCase("one third of the data", "33.3 percent")]
    [TestCase("one-third of the data", "33.3 percent")]
    [TestCase("two-thirds of the data", "66.7 percent")]
    [TestCase("two thirds of the data", "66.7 percent")]
    [TestCase("a quarter of the data", "25 percent")]
    [TestCase("three-quarters of it", "75 percent")]
    [TestCase("roughly one-tenth the size", "10 percent about")]
    [TestCase("one-eighth of it", "12.5 percent")]
    [TestCase("1/10 of the data", "10 percent")]
    [TestCase("2/3 of the data", "66.7 percent")]
    public void Fractions_are_percentages(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("ranks 1st on MLVU", "1 rank")]
    [TestCase("ranks first among open models", "1 rank")]
    [TestCase("placing third overall", "3 rank")]
    [TestCase("won second place", "2 rank")]
    [TestCase("a first-place result", "1 rank")]
    [TestCase("ranks 3rd overall and 2nd on agentic tasks", "3 rank; 2 rank")]
    [TestCase("is ranked #2", "2 rank")]
    [TestCase("ranks No. 1", "1 rank")]
    [TestCase("ranks top-1 on OpenCompass", "1 rank")]
    public void Places_are_ranks(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("dozens of tasks")]
    [TestCase("several times")]
    [TestCase("hundreds of tokens")]
    [TestCase("twelve layers in three models")]
    [TestCase("a third approach")]
    [TestCase("the second half")]
    [TestCase("half-precision and double-blind")]
    [TestCase("our contributions are threefold: first")]
    [TestCase("Successive Halving and Twice Sequential search")]
    [TestCase("knowledge triples and the 21st century")]
    [TestCase("the 95th percentile")]
    public void Other_words_are_no_number(string text) => QuantityTable.Check(text, "");
}
