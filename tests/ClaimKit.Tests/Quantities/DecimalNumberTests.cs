using System.Globalization;
using ClaimKit.Quantities;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimKit.Tests.Quantities;

public sealed class DecimalNumberTests
{
    [TestCase("95", 95)]
    [TestCase("0.05", 0.05)]
    [TestCase(".5", 0.5)]
    [TestCase("1,500", 1500)]
    [TestCase("10{,}000", 10000)]
    [TestCase("1e-5", 1e-5)]
    [TestCase("10^{-5}", 1e-5)]
    [TestCase("2^10", 1024)]
    [TestCase("2^{-2}", 0.25)]
    [TestCase("10⁶", 1e6)]
    [TestCase("007", 7)]
    [TestCase("0", 0)]
    public void A_number_token_is_read(string text, double expected) => Assert.That(DecimalNumber.Read(text).ToDouble(), Is.EqualTo(expected));

    [TestCase("2.3", 6, 2300000)]
    [TestCase("1.1", 9, 1100000000)]
    public void A_scale_keeps_the_decimals_exact(string text, int power, double expected) => Assert.That(DecimalNumber.Read(text).Scaled(power).ToDouble(), Is.EqualTo(expected));

    [TestCase("1e999999999999")]
    [TestCase("99999999999999999999999999999999999999999999")]
    [TestCase("9^999")]
    [TestCase("0.00000000000000000000000000000000000000000001")]
    public void A_value_is_always_finite(string text) => Assert.That(double.IsFinite(DecimalNumber.Read(text).ToDouble()), Is.True);

    [Test]
    public void Plain_decimals_are_read_as_the_framework_reads_them() =>
        Prop.ForAll<uint, byte>((digits, places) =>
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{digits / 1000}.{digits % 1000:D3}{places}");
            return DecimalNumber.Read(text).ToDouble().Equals(double.Parse(text, CultureInfo.InvariantCulture));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
