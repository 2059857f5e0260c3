using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Tests.Output;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

[TestFixture]
public sealed class ClaimSentenceTests
{
    private static readonly Claim Bare = SampleResults.Comparison with { Model = Named("FasterVLM"), Baselines = [], Relation = Relation.None };

    [Test]
    public void A_change_reads_like_a_sentence()
    {
        Claim claim = Bare with
        {
            Metric = Named("visual tokens"),
            Delta = SampleResults.Delta("77", 95, Units.Percent, Direction.Down, DeltaForm.Relative),
            Baselines = [Named("LLaVA-1.5-7B")],
        };
        Assert.That(claim.ToString(), Is.EqualTo("FasterVLM: visual tokens −95 % (relative), vs LLaVA-1.5-7B"));
    }

    [Test]
    public void A_score_says_where_it_was_measured_and_what_the_others_have()
    {
        Claim claim = Bare with
        {
            Metric = Named("accuracy"),
            Benchmark = Named("Kestrel-3D"),
            Score = SampleResults.Number("77", 81.5, Units.Percent),
            Baselines = [Named("ToMe"), Named("FastV")],
            BaselineScore = SampleResults.Number("77", 77, Units.Percent),
        };
        Assert.That(claim.ToString(), Is.EqualTo("FasterVLM: accuracy 81.5 % on Kestrel-3D, vs ToMe, FastV (77 %)"));
    }

    [Test]
    public void A_score_with_a_change_says_both_and_where_it_came_from()
    {
        Claim claim = Bare with
        {
            Metric = Named("success rate"),
            Score = SampleResults.Number("77", 67.2, Units.Percent),
            Delta = SampleResults.Delta("77", 49.5, Units.Percent, Direction.Up, DeltaForm.Absolute),
            BaselineScore = SampleResults.Number("77", 17.7, Units.Percent),
        };
        Assert.That(claim.ToString(), Is.EqualTo("FasterVLM: success rate 67.2 % (+49.5 pp), from 17.7 %"));
    }

    [TestCase(Relation.Better, "FasterVLM: better on Kestrel-3D, vs ToMe")]
    [TestCase(Relation.Worse, "FasterVLM: worse on Kestrel-3D, vs ToMe")]
    [TestCase(Relation.Equal, "FasterVLM: on par on Kestrel-3D, vs ToMe")]
    [TestCase(Relation.StateOfTheArt, "FasterVLM: state of the art on Kestrel-3D, vs ToMe")]
    [TestCase(Relation.Rank, "FasterVLM: ranked on Kestrel-3D, vs ToMe")]
    public void A_comparison_says_how_it_ended(Relation relation, string expected) =>
        Assert.That((Bare with { Relation = relation, Benchmark = Named("Kestrel-3D"), Baselines = [Named("ToMe")] }).ToString(), Is.EqualTo(expected));

    [Test]
    public void What_the_text_does_not_say_is_left_out() =>
        Assert.That((Bare with { Model = null, Score = SampleResults.Number("77", 77, Units.None) }).ToString(), Is.EqualTo("77"));

    [Test]
    public void Conditions_stand_at_the_end()
    {
        Claim claim = SampleResults.Rich.Claims[3];
        Assert.That(claim.ToString(), Is.EqualTo("Prunella: latency ×2–3 ↓ [In zero-shot mode]"));
        TextPart condition = claim.Conditions[0];
        Assert.That((claim with { Conditions = [condition, condition with { Text = "on one GPU" }] }).ToString(), Does.EndWith("[In zero-shot mode; on one GPU]"));
    }

    [Test]
    public void A_change_says_more_than_a_comparison() => Assert.That(
        (Bare with { Delta = SampleResults.Delta("77", 5, Units.Points, Direction.Up, DeltaForm.Absolute), Relation = Relation.Better }).ToString(), Is.EqualTo("FasterVLM: +5 points"));

    [Test]
    public void Numbers_read_like_numbers_on_their_own_too() => Assert.Multiple(() =>
    {
        Assert.That(SampleResults.Number("77", 75.1, Units.Percent).ToString(), Is.EqualTo("75.1 %"));
        Assert.That(SampleResults.Delta("77", 4.6, Units.Points, Direction.Up, DeltaForm.Absolute).ToString(), Is.EqualTo("+4.6 points"));
        Assert.That(SampleResults.Delta("77", 95, Units.Percent, Direction.Down, DeltaForm.Relative).ToString(), Is.EqualTo("−95 % (relative)"));
    });

    private static Entity Named(string name) => SampleResults.Entity("ToMe", EntityKind.Model) with { Name = name };
}
