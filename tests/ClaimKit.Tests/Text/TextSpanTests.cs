using ClaimKit.Text;
using NUnit.Framework;

namespace ClaimKit.Tests.Text;

public sealed class TextSpanTests
{
    [Test]
    public void A_span_reads_its_stretch_of_the_text() => Assert.That("We gain 5% here".Substring(new TextSpan(8, 10)), Is.EqualTo("5%"));

    [Test]
    public void The_default_span_is_empty() => Assert.That(default(TextSpan).Length, Is.Zero);

    [TestCase(-1, 3)]
    [TestCase(5, 4)]
    public void A_span_refuses_impossible_bounds(int start, int end) => Assert.That(() => new TextSpan(start, end), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_span_past_the_end_of_the_text_is_an_error() => Assert.That(() => "abc".Substring(new TextSpan(2, 5)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase(0, 5, 5, 9, false)]
    [TestCase(0, 5, 4, 9, true)]
    [TestCase(3, 4, 0, 9, true)]
    public void Spans_overlap_when_they_share_a_character(int a, int b, int c, int d, bool expected) =>
        Assert.That(new TextSpan(a, b).Overlaps(new TextSpan(c, d)), Is.EqualTo(expected));

    [Test]
    public void A_span_prints_as_half_open() => Assert.That(new TextSpan(3, 17).ToString(), Is.EqualTo("[3..17)"));
}
