using ClaimKit.Claims;
using ClaimKit.Cli.Rendering;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Tests.Output;
using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

[TestFixture]
public sealed class ClaimTextTests
{
    [TestCase(Relation.Better, "better than")]
    [TestCase(Relation.Worse, "worse than")]
    [TestCase(Relation.Equal, "on par with")]
    [TestCase(Relation.StateOfTheArt, "state of the art")]
    [TestCase(Relation.Rank, "ranked")]
    [TestCase(Relation.None, "")]
    public void A_comparison_says_what_it_is(Relation relation, string expected) =>
        Assert.That(ClaimText.Result(SampleResults.Comparison with { Relation = relation }), Is.EqualTo(expected));

    [Test]
    public void A_rank_has_its_number() =>
        Assert.That(ClaimText.Result(SampleResults.Comparison with { Relation = Relation.Rank, Score = SampleResults.Number("77", 1, Units.Rank) }), Is.EqualTo("rank 1"));

    [Test]
    public void A_score_with_a_change_shows_both()
    {
        Claim claim = SampleResults.Rich.Claims[1] with { Delta = SampleResults.Delta("77", 4.2, Units.None, Direction.Up, DeltaForm.Absolute) };
        Assert.That(ClaimText.Result(claim), Is.EqualTo("81.2 ± 0.3 (+4.2)"));
    }

    [Test]
    public void Baselines_stand_with_the_value_they_have() => Assert.Multiple(() =>
    {
        Claim claim = SampleResults.Rich.Claims[1];
        Assert.That(ClaimText.Against(claim), Is.EqualTo("ToMe (77)"));
        Assert.That(ClaimText.Against(claim with { Baselines = [] }), Is.EqualTo("from 77"));
        Assert.That(ClaimText.Against(claim with { BaselineScore = null }), Is.EqualTo("ToMe"));
        Assert.That(ClaimText.Against(SampleResults.Comparison with { Baselines = [Entity("A"), Entity("B")] }), Is.EqualTo("A, B"));
    });

    [Test]
    public void Every_reason_has_words_of_its_own() =>
        Assert.That(Enum.GetValues<RefusalReason>().Select(ClaimText.Reason), Is.Unique);

    [TestCase("plain", "plain")]
    [TestCase("two\n  lines\t", "two lines")]
    [TestCase("red\u001b[31m", "red\uFFFD[31m")]
    [TestCase("bell\u0007", "bell\uFFFD")]
    [TestCase("back\u202Ewards", "back\uFFFDwards")]
    [TestCase("c1\u009B31m", "c1\uFFFD31m")]
    [TestCase("naïve 😀", "naïve 😀")]
    public void Text_from_outside_cannot_steer_the_terminal(string text, string expected) =>
        Assert.That(SafeText.Of(text), Is.EqualTo(expected));

    [Test]
    public void Half_a_character_is_shown_as_the_replacement_character() =>
        Assert.That(SafeText.Of("half" + (char)0xD800), Is.EqualTo("half\uFFFD"));

    private static Entity Entity(string name) => SampleResults.Entity("ToMe", EntityKind.Model) with { Name = name };
}
