using NUnit.Framework;

namespace ClaimKit.Tests.Quantities;

public sealed class RangeAndListTests
{
    [TestCase("gains of 1%-2%", "1..2 percent")]
    [TestCase("gains of 10-40%", "10..40 percent")]
    [TestCase("2.4-2.9times", "2.4..2.9 times")]
    [TestCase("3--5x", "3..5 times")]
    [TestCase("3–5×", "3..5 times")]
    [TestCase("1.3$\\times$-1.6$\\times$", "1.3..1.6 times")]
    [TestCase("3$\\sim$4x", "3..4 times")]
    [TestCase("by 3% to 11%", "3..11 percent")]
    [TestCase("recovers 35 to 40%", "35..40 percent")]
    [TestCase("+11.6 to +13.6 percentage points", "+11.6..13.6 points")]
    [TestCase("between 2 and 3 percent", "2..3 percent")]
    [TestCase("ranging from 3.77% to 23.18%", "3.77..23.18 percent")]
    [TestCase("with 3 to 32 billion parameters", "3000000000..32000000000 params")]
    [TestCase("(7B-33B)", "7000000000..33000000000")]
    [TestCase("two to three times", "2..3 times")]
    [TestCase("approximately 1% to 7.7% overhead", "1..7.7 percent about")]
    [TestCase("up to 50-60%", "50..60 percent up_to")]
    public void A_range_is_one_quantity(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("from 17.7 to 67.2%", "17.7 percent; 67.2 percent")]
    [TestCase("from 2x to 5x", "2 times; 5 times")]
    [TestCase("from 0% to ~60%", "0 percent; 60 percent about")]
    [TestCase("higher completion (62% to 91%)", "62 percent; 91 percent")]
    [TestCase("AUROC 0.80 to 0.98", "0.8; 0.98")]
    [TestCase("from 0.89 to 0.96 for A and 0.87 to 0.91 for B", "0.89; 0.96; 0.87; 0.91")]
    [TestCase("47.6\\% \\rightarrow 93.8\\%", "47.6 percent; 93.8 percent")]
    [TestCase("66% vs. 56%", "66 percent; 56 percent")]
    [TestCase("12/12 and 0.922/0.997", "12; 12; 0.922; 0.997")]
    public void Two_values_stay_two(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("66.1, 44.8, and 67.9%", "66.1 percent; 44.8 percent; 67.9 percent")]
    [TestCase("26% and 13%", "26 percent; 13 percent")]
    [TestCase("1.98 and 2.08 times", "1.98 times; 2.08 times")]
    [TestCase("by 1.2, 0.8, and 2.4 points", "1.2 points; 0.8 points; 2.4 points")]
    [TestCase("5.66x, 4.05x, and 4.26x", "5.66 times; 4.05 times; 4.26 times")]
    [TestCase("92.3 vs 83.3%", "92.3 percent; 83.3 percent")]
    [TestCase("speedups of 22.52 and 12.71 with", "22.52 times; 12.71 times")]
    [TestCase("factors of 2 and 4.5", "2 times; 4.5 times")]
    [TestCase("R = 0.53, or about 57% of it", "0.53; 57 percent about")]
    [TestCase("a score of 0.53, 57% of it", "0.53; 57 percent")]
    public void A_list_shares_the_unit_of_its_last_member(string text, string expected) => QuantityTable.Check(text, expected);
}
