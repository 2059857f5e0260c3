using ClaimKit.Claims;
using ClaimKit.Quantities;
using ClaimKit.Tests.Output;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

[TestFixture]
public sealed class NumberTextTests
{
    [TestCase(75.1, "percent", "75.1 %")]
    [TestCase(0.123456, "", "0.123456")]
    [TestCase(310_000_000, "", "310,000,000")]
    [TestCase(-3.5, "dB", "−3.5 dB")]
    [TestCase(4.6, "points", "4.6 points")]
    [TestCase(2, "times", "×2")]
    [TestCase(1, "rank", "rank 1")]
    [TestCase(32, "tokens/s", "32 tokens/s")]
    public void A_score_is_its_value_and_unit(double value, string unit, string expected) =>
        Assert.That(NumberText.Of(SampleResults.Number("77", value, unit)), Is.EqualTo(expected));

    [TestCase(95, "percent", Direction.Down, DeltaForm.Relative, "−95 %")]
    [TestCase(95, "percent", Direction.Up, DeltaForm.Relative, "+95 %")]
    [TestCase(2.2, "percent", Direction.Up, DeltaForm.Absolute, "+2.2 pp")]
    [TestCase(5.9, "", Direction.Up, DeltaForm.Absolute, "+5.9")]
    [TestCase(4.6, "points", Direction.Down, DeltaForm.Absolute, "−4.6 points")]
    [TestCase(4.6, "", Direction.None, DeltaForm.Absolute, "Δ 4.6")]
    [TestCase(3.2, "times", Direction.Down, DeltaForm.Factor, "×3.2 ↓")]
    [TestCase(3.2, "times", Direction.Up, DeltaForm.Factor, "×3.2 ↑")]
    [TestCase(3.2, "times", Direction.None, DeltaForm.Factor, "×3.2")]
    [TestCase(90, "percent", Direction.None, DeltaForm.Retained, "90 % kept")]
    public void A_change_has_its_sign(double value, string unit, Direction direction, DeltaForm form, string expected) =>
        Assert.That(NumberText.Of(SampleResults.Delta("77", value, unit, direction, form)), Is.EqualTo(expected));

    [TestCase(Qualifier.UpTo, "up to 77 %")]
    [TestCase(Qualifier.AtLeast, "≥ 77 %")]
    [TestCase(Qualifier.AtMost, "≤ 77 %")]
    [TestCase(Qualifier.About, "≈ 77 %")]
    public void What_limits_a_number_stands_before_it(Qualifier qualifier, string expected) =>
        Assert.That(NumberText.Of(SampleResults.Number("77", 77, Units.Percent) with { Qualifier = qualifier }), Is.EqualTo(expected));

    [Test]
    public void Both_ends_of_a_range_and_the_uncertainty_are_shown() => Assert.Multiple(() =>
    {
        Assert.That(NumberText.Of(SampleResults.Number("77", 1, Units.Percent) with { Upper = 2 }), Is.EqualTo("1–2 %"));
        Assert.That(NumberText.Of(SampleResults.Number("77", 92.4, Units.None) with { Uncertainty = 0.3 }), Is.EqualTo("92.4 ± 0.3"));
    });

    [Test]
    public void Digits_are_the_same_in_every_culture()
    {
        using var culture = new CommaCulture();
        Assert.That(NumberText.Of(SampleResults.Number("77", 1234.5, Units.Percent)), Is.EqualTo("1,234.5 %"));
    }
}
