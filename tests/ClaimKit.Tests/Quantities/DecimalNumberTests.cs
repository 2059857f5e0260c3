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
    [TestCase("10⁰", 1)]
    [TestCase("5⁰", 1)]
    [TestCase("3²", 9)]
    [TestCase("2^40", 1099511627776)]
    [TestCase("1.5^2", 2.25)]
    [TestCase("1E6", 1e6)]
    [TestCase("007", 7)]
    [TestCase("0", 0)]
    public void A_number_token_is_read(string text, double expected) => Assert.That(DecimalNumber.Read(text).ToDouble(), Is.EqualTo(expected));

    [TestCase("2.3", 6, 2300000)]
    [TestCase("1.1", 9, 1100000000)]
    public void A_scale_keeps_the_decimals_exact(string text, int power, double expected) => Assert.That(DecimalNumber.Read(text).Scaled(power).ToDouble(), Is.EqualTo(expected));

    [TestCase("123456789012345678", 123456789012345678, 0)]
    [TestCase("1234567890123456789", 123456789012345678, 1)]
    [TestCase("12345678901234567890123", 123456789012345678, 5)]
    [TestCase("1.2345678901234567890123", 123456789012345678, -17)]
    [TestCase("0.000000000000000000001", 1, -21)]
    [TestCase("1000000000000000000000", 100000000000000000, 4)]
    public void Eighteen_digits_are_kept_and_the_others_move_the_exponent(string text, long digits, int exponent) =>
        Assert.That(DecimalNumber.Read(text), Is.EqualTo(new DecimalNumber((ulong)digits, exponent)));

    [TestCase(9007199254740991, 0, 9007199254740991)]
    [TestCase(1, 22, 1e22)]
    [TestCase(1, 23, 1e23)]
    [TestCase(1, -22, 1e-22)]
    [TestCase(1, -23, 1e-23)]
    [TestCase(7, 300, 7e300)]
    [TestCase(805038215132204599, -3, 805038215132204599e-3)]
    public void Digits_and_exponent_make_the_nearest_double(long digits, int exponent, double expected) =>
        Assert.That(new DecimalNumber((ulong)digits, exponent).ToDouble(), Is.EqualTo(expected));

    [TestCase("5", true, 0)]
    [TestCase("5.25", false, 2)]
    [TestCase("1e3", true, 0)]
    public void Digits_behind_the_point_are_counted(string text, bool whole, int digits) => Assert.Multiple(() =>
    {
        Assert.That(DecimalNumber.Read(text).IsWhole, Is.EqualTo(whole));
        Assert.That(DecimalNumber.Read(text).FractionDigits, Is.EqualTo(digits));
    });

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
