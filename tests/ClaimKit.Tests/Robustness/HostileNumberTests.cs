using ClaimKit.Quantities;
using ClaimKit.Text;
using NUnit.Framework;

namespace ClaimKit.Tests.Robustness;

/// <summary>Numbers beyond all measure are read as the nearest that a double can say, and never as another.</summary>
[TestFixture]
internal sealed class HostileNumberTests
{
    private const string Digits64 = "1234567890123456789012345678901234567890123456789012345678901234";

    [TestCase("1e300", 1e300)]
    [TestCase("1e308", 1e308)]
    [TestCase("1e309", double.MaxValue)]
    [TestCase("1e400", double.MaxValue)]
    [TestCase("1e99999", double.MaxValue)]
    [TestCase("1e999999999999", double.MaxValue)]
    [TestCase("1e-300", 1e-300)]
    [TestCase("4.9e-324", double.Epsilon)]
    [TestCase("1e-400", 0)]
    [TestCase("1e-999999999999", 0)]
    [TestCase(Digits64, 1.234567890123456789e63)]
    [TestCase("0." + Digits64, 0.1234567890123456789)]
    [TestCase("0.000000000000000000000000000000000000000000000000000000000000001", 1e-63)]
    [TestCase("10^{999}", double.MaxValue)]
    [TestCase("2^{999}", 1e18)]
    [TestCase("10^{-999}", 0)]
    [TestCase("9,999,999,999,999,999,999,999", 9.999999999999999999e21)]
    [TestCase("0000000000000000000000000000007", 7)]
    public void A_number_is_read_as_the_nearest_double(string number, double value)
    {
        Quantity quantity = Read($"It reaches {number} percent.").Single();
        Assert.Multiple(() =>
        {
            Assert.That(quantity.Value, Is.EqualTo(value).Within(1e-15).Percent);
            Assert.That(double.IsFinite(quantity.Value));
        });
    }

    [TestCase("10.5 orders of magnitude", 31622776601.683793)]
    [TestCase("999999 orders of magnitude", 1e100)]
    [TestCase("5e307 billion tokens", double.MaxValue)]
    [TestCase("1e400 times", double.MaxValue)]
    public void Scales_and_orders_of_magnitude_stay_finite(string number, double value) =>
        Assert.That(Read($"It is {number} faster.")[0].Value, Is.EqualTo(value).Within(1e-9).Percent);

    [TestCase("1.5-1e400%")]
    [TestCase("5 ± 1e400%")]
    [TestCase("1e400/1e400")]
    [TestCase("99999999999999999999999999th place")]
    [TestCase("1e400×1e400")]
    [TestCase("--5")]
    [TestCase("+-+-5%")]
    [TestCase("1.2.3.4.5.6")]
    [TestCase("1,2,3,4,5")]
    [TestCase("1..5")]
    [TestCase("5%%%%")]
    [TestCase("^^5^^")]
    [TestCase("1e")]
    [TestCase("1e+")]
    [TestCase("0x10")]
    [TestCase("١٢٣")]
    [TestCase("½ ¾ Ⅻ ⑤")]
    public void Odd_numbers_are_finite_and_stand_where_they_say(string number)
    {
        string text = $"Heron reaches {number} accuracy on GLUE.";
        foreach (Quantity quantity in Read(text))
        {
            Assert.Multiple(() =>
            {
                Assert.That(double.IsFinite(quantity.Value) && double.IsFinite(quantity.Upper ?? 0) && double.IsFinite(quantity.Uncertainty ?? 0), number);
                Assert.That(quantity.Span.End, Is.LessThanOrEqualTo(text.Length));
            });
        }
    }

    private static IReadOnlyList<Quantity> Read(string text) => [.. QuantityRecognizer.Default.Recognize(text, new TextSpan(0, text.Length))];
}
