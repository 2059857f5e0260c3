using System.Diagnostics;
using ClaimKit.Quantities;
using ClaimKit.Text;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimKit.Tests.Quantities;

public sealed class QuantityRecognizerTests
{
    private static readonly string[] Pieces =
        ["5", "1.5", "2024", "%", "\\%", "x", "times", " ", " ", "-", "--", "+", "±", "~", "$", "\\times", "{", "}", "up to ", "more than ", "from ", " to ", " and ", ", ", "one ", "hundred ", "half of ", "a third of ", "two orders of magnitude ", "factor of ", "(", ")", "points ", "M", "GB", "tokens ", "per second ", "ranks ", "1st ", "Llama ", "FID ", "/", "10^", "sub-2-second ", "on average ", ". ", "between ", "minutes ", "\uD83D"];

    [Test]
    public void A_range_of_the_text_is_read_with_spans_into_the_whole()
    {
        const string Text = "We gain 5% here. They gain 7% there.";
        Quantity found = QuantityRecognizer.Default.Recognize(Text, new TextSpan(17, Text.Length)).Single();
        Assert.That(Text.Substring(found.Span), Is.EqualTo("7%"));
    }

    [Test]
    public void A_range_past_the_end_is_refused() =>
        Assert.That(() => QuantityRecognizer.Default.Recognize("5%", new TextSpan(0, 9)), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("range"));

    [Test]
    public void Null_is_refused() => Assert.Multiple(() =>
    {
        Assert.That(() => QuantityRecognizer.Default.Recognize(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("text"));
        Assert.That(() => QuantityRecognizer.Default.Recognize(null!, default), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("text"));
    });

    [Test]
    public void Quantities_of_any_text_are_in_order_and_inside_it() =>
        Prop.ForAll<NonNull<string>>(text => IsSound(text.Get)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Test]
    public void Quantities_of_any_debris_are_in_order_and_inside_it() =>
        Prop.ForAll<byte[]>(choice => IsSound(string.Concat(choice.Select(c => Pieces[c % Pieces.Length])))).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [TestCase("one hundred ")]
    [TestCase("1 ")]
    [TestCase("1-")]
    [TestCase("1 to ")]
    [TestCase("5%, ")]
    [TestCase("5, ")]
    [TestCase("5 and ")]
    [TestCase("3x")]
    [TestCase("1 × ")]
    [TestCase("up to ")]
    [TestCase("up to 5% and ")]
    [TestCase("$")]
    [TestCase("5$")]
    [TestCase("half of ")]
    [TestCase("Llama 3 ")]
    [TestCase("factor of ")]
    [TestCase("(")]
    public void Time_is_linear_in_the_length(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000));
        var watch = Stopwatch.StartNew();
        QuantityRecognizer.Default.Recognize(text);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(3)));
    }

    [Test]
    public void Quantities_of_the_fixtures_are_exactly_what_their_spans_say()
    {
        foreach ((Paper paper, _) in FixtureGold.All())
        {
            Assert.That(IsSound(paper.FullText), Is.True, paper.FullText);
        }
    }

    /// <summary>In order, inside the text and without white space at the ends.</summary>
    private static bool IsSound(string text)
    {
        int end = 0;
        foreach (Quantity quantity in QuantityRecognizer.Default.Recognize(text))
        {
            TextSpan span = quantity.Span;
            bool inside = span.Start >= end && span.Length > 0 && span.End <= text.Length;
            if (!inside || !double.IsFinite(quantity.Value) || quantity.Value < 0 || char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]))
            {
                return false;
            }

            end = span.End;
        }

        return true;
    }
}
