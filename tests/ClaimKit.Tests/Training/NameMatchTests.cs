using ClaimKit.Training.Gold;
using NUnit.Framework;

namespace ClaimKit.Tests.Training;

/// <summary>Names are compared as gold/score.py compares them.</summary>
[TestFixture]
internal sealed class NameMatchTests
{
    [TestCase("ImageNet", "the ImageNet dataset")]
    [TestCase("visual tokens", "Visual Token")]
    [TestCase("LLaVA-1.5-7B", "LLaVA 1.5 7B")]
    [TestCase("VQA v2.0", "VQAv2.0")]
    [TestCase("$\\infty$Bench", "Bench")]
    public void Case_articles_plurals_and_separators_do_not_count(string name, string gold) =>
        Assert.That(NameMatch.Same(name, [gold], strict: true), Is.True);

    [TestCase("test accuracy", "accuracy", true)]
    [TestCase("latency of the whole pipeline", "latency", false)]
    [TestCase("GPT-4o", "GPT-4", false)]
    [TestCase("training data", "data", true)]
    public void Half_of_the_words_are_enough_unless_strict(string name, string gold, bool same)
    {
        Assert.That(NameMatch.Same(name, [gold], strict: false), Is.EqualTo(same));
        Assert.That(NameMatch.Same(name, [gold], strict: true), Is.False);
    }

    [Test]
    public void An_empty_slot_is_right_where_nothing_or_null_is_accepted()
    {
        Assert.That(NameMatch.Same(null, [], strict: false), Is.True);
        Assert.That(NameMatch.Same(null, ["accuracy", null], strict: false), Is.True);
        Assert.That(NameMatch.Same(null, ["accuracy"], strict: false), Is.False);
        Assert.That(NameMatch.Same("accuracy", [], strict: false), Is.False);
    }
}
