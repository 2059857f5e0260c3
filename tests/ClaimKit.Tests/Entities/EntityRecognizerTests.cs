using ClaimKit.Entities;
using ClaimKit.Text;
using NUnit.Framework;

namespace ClaimKit.Tests.Entities;

public class EntityRecognizerTests
{
    private const string Text = "On MMMU it reaches 60% accuracy. On GSM8K it needs fewer tokens than GPT-4o.";

    [Test]
    public void Every_entity_is_a_verbatim_stretch_of_the_text()
    {
        foreach (Entity entity in EntityRecognizer.Default.Recognize(Text))
        {
            Assert.That(entity.Span.Of(Text), Is.EqualTo(entity.Text));
        }
    }

    [Test]
    public void Only_the_range_is_reported() =>
        Assert.That(EntityRecognizer.Default.Recognize(Text, new TextSpan(0, 32)).Select(e => e.Text), Is.EqualTo(new[] { "MMMU", "accuracy" }));

    [Test]
    public void A_name_in_another_spelling_resolves_to_the_usual_one() =>
        Assert.That(EntityRecognizer.Default.Recognize("It is evaluated on gsm-8k.")[0].Name, Is.EqualTo("GSM8K"));

    [Test]
    public void No_text_is_an_error() => Assert.That(() => EntityRecognizer.Default.Recognize(null!), Throws.ArgumentNullException);

    [Test]
    public void A_range_past_the_end_is_an_error() =>
        Assert.That(() => EntityRecognizer.Default.Recognize("short", new TextSpan(0, 6)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase("")]
    [TestCase("(((")]
    [TestCase("(AB")]
    [TestCase("X (")]
    [TestCase("on on on than than")]
    [TestCase("$\\tau$-bench \\textbf{X-7B} (X-7B), $$")]
    [TestCase("50% 60% 70x x x")]
    [TestCase("—:—:—")]
    public void No_text_makes_it_throw(string text) => Assert.That(() => EntityRecognizer.Default.Recognize(text), Throws.Nothing);

    [Test]
    public void Entities_stand_in_order_inside_any_text()
    {
        string[] pieces = ["(", ")", "$", "\\", "{", "--", ",", ".", " the ", " of ", " X-7B ", " MMLU ", "(AB)", "%", " 5", "'s", " on ", " than ", " our method ", " we propose ", "\n", "é", " accuracy", " benchmarks"];
        var random = new Random(7);
        for (int round = 0; round < 400; round++)
        {
            string text = string.Concat(Enumerable.Range(0, 40).Select(_ => pieces[random.Next(pieces.Length)]));
            int end = 0;
            foreach (Entity entity in EntityRecognizer.Default.Recognize(text))
            {
                Assert.That(entity.Span.Start, Is.GreaterThanOrEqualTo(end), text);
                Assert.That(entity.Span.Length, Is.Positive, text);
                end = entity.Span.End;
            }
        }
    }
}
