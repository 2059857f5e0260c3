using NUnit.Framework;

namespace ClaimKit.Tests.Quantities;

public sealed class UnitTests
{
    [TestCase("an FID of 5.47", "5.47")]
    [TestCase("1,500 is 1.5e-3", "1500; 0.0015")]
    [TestCase("on 10{,}000 of them", "10000")]
    [TestCase("with 10^6 and 10^{-5} and 10⁶", "1000000; 1E-05; 1000000")]
    [TestCase("p of 1.5 × 10^5", "150000")]
    [TestCase("p < 1 \\times 10^{-4}", "0.0001 at_most")]
    public void A_bare_number_has_no_unit(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("by 5%", "5 percent")]
    [TestCase("by 95\\%", "95 percent")]
    [TestCase("by 42.9%$ here", "42.9 percent")]
    [TestCase("by $\\mathbf{11.51\\%}$", "11.51 percent")]
    [TestCase("by 5 percent", "5 percent")]
    [TestCase("by 5 per cent", "5 percent")]
    [TestCase("seven percent", "7 percent")]
    public void Percent_is_percent_however_it_is_written(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("by 5 points")]
    [TestCase("by 5 percentage points")]
    [TestCase("by 5 percentage-points")]
    [TestCase("by 5 pp")]
    [TestCase("by 5pp")]
    [TestCase("by 5% points")]
    [TestCase("by 5%-points")]
    [TestCase("a 5-point gain")]
    [TestCase("by 5 absolute points")]
    [TestCase("by 5 BLEU points")]
    [TestCase("by 5 accuracy points")]
    public void Points_are_points_of_any_score(string text) => QuantityTable.Check(text, "5 points");

    [TestCase("a 3.2times speedup")]
    [TestCase("a 3.2x speedup")]
    [TestCase("a 3.2 x speedup")]
    [TestCase("a 3.2X speedup")]
    [TestCase("a 3.2× speedup")]
    [TestCase("a 3.2$\\times$ speedup")]
    [TestCase("a $3.2 \\times$ speedup")]
    [TestCase("3.2 times faster")]
    [TestCase("a 3.2-fold gain")]
    [TestCase("by a factor of 3.2")]
    [TestCase("by a factor 3.2")]
    [TestCase("a speedup of 3.2")]
    [TestCase("×3.2 faster")]
    [TestCase("x3.2 faster")]
    [TestCase("3.2 faster than others")]
    public void Times_are_times_however_they_are_written(string text) => QuantityTable.Check(text, "3.2 times");

    [TestCase("~310M parameters", "310000000 params about")]
    [TestCase("a 7B-parameter model", "7000000000 params")]
    [TestCase("1M tokens", "1000000 tokens")]
    [TestCase("2.3 million tokens", "2300000 tokens")]
    [TestCase("a 1.5-million-token corpus", "1500000 tokens")]
    [TestCase("some 310M of them", "310000000")]
    [TestCase("128K context", "128000")]
    [TestCase("over 1T", "1000000000000 at_least")]
    public void Scales_multiply_the_value(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("in 3.5 s", "3.5 s")]
    [TestCase("in 20ms", "20 ms")]
    [TestCase("in 5 minutes", "5 min")]
    [TestCase("in 23 minutes 36 seconds", "23.6 min")]
    [TestCase("for 2h", "2 h")]
    [TestCase("three seconds", "3 s")]
    [TestCase("4 GPU hours", "4 GPU·h")]
    [TestCase("8 A100 GPU days", "8 GPU·d")]
    [TestCase("needs 16GB", "16 GB")]
    [TestCase("at 40 FPS", "40 FPS")]
    [TestCase("at 30 frames per second", "30 FPS")]
    [TestCase("30 tokens/s", "30 tokens/s")]
    [TestCase("30 tokens per second", "30 tokens/s")]
    [TestCase("4.27ms/item", "4.27 ms/item")]
    [TestCase("4.2 GFLOPs", "4.2 GFLOPs")]
    [TestCase("5 dB", "5 dB")]
    [TestCase("5 mW", "5 mW")]
    [TestCase("5 MW", "5 MW")]
    [TestCase("60 Hz", "60 Hz")]
    [TestCase("37°C", "37 deg")]
    [TestCase("13,232 mm2", "13232 mm2")]
    [TestCase("9 MWh", "9 MWh")]
    public void Measures_have_their_short_form(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("costs $0.05 per query", "0.05 $")]
    [TestCase("costs \\$184M", "184000000 $")]
    [TestCase("costs €5", "5 €")]
    [TestCase("costs 5 USD", "5 $")]
    [TestCase("costs two million dollars", "2000000 $")]
    [TestCase("costs 3 cents", "3 cents")]
    [TestCase("$5-$10 each", "5..10 $")]
    public void Money_has_its_sign(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("576 visual tokens", "576 tokens")]
    [TestCase("64 input frames", "64 frames")]
    [TestCase("7 image categories", "7")]
    [TestCase("to one token", "1 tokens")]
    public void Counted_things_may_be_described(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("+4.6 on MLVU", "+4.6")]
    [TestCase("-39% perplexity", "-39 percent")]
    [TestCase("r = −0.30", "-0.3")]
    [TestCase("gains (+5.94) and (-37.4%)", "+5.94; -37.4 percent")]
    [TestCase("$+3.2$ points", "+3.2 points")]
    [TestCase("GPT-4 and 3-5 points", "3..5 points")]
    public void A_sign_is_a_sign_only_where_it_is_stuck_to_the_number_alone(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("92.4 ± 0.3", "92.4 ±0.3")]
    [TestCase("92.4% ± 0.3%", "92.4 percent ±0.3")]
    [TestCase("$92.4\\pm0.3\\%$", "92.4 percent ±0.3")]
    [TestCase("92.4 (±0.3)", "92.4 ±0.3")]
    [TestCase("9.2 +/- 3.5 minutes", "9.2 min ±3.5")]
    public void A_spread_belongs_to_its_number(string text, string expected) => QuantityTable.Check(text, expected);
}
