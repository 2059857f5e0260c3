using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Tests.Output;
using ClaimKit.Text;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

/// <summary>Claims are values: equal when everything they say is equal.</summary>
[TestFixture]
internal sealed class ClaimEqualityTests
{
    private static readonly Func<Claim, Claim>[] Changes =
    [
        claim => claim with { Kind = ClaimKind.Comparison },
        claim => claim with { Relation = Relation.Better },
        claim => claim with { Outcome = Outcome.Worse },
        claim => claim with { Confidence = 0.25 },
        claim => claim with { Rule = "another-rule" },
        claim => claim with { Model = null },
        claim => claim with { Benchmark = null },
        claim => claim with { Metric = null },
        claim => claim with { Score = null },
        claim => claim with { Delta = null },
        claim => claim with { BaselineScore = null },
        claim => claim with { Sentence = new TextPart(new TextSpan(0, 4), "Tide") },
        claim => claim with { Baselines = [] },
        claim => claim with { Conditions = [] },
    ];

    [Test]
    public void Claims_that_say_the_same_are_equal_whoever_made_them()
    {
        Claim one = Full();
        Claim other = Full();
        Assert.That(other, Is.EqualTo(one));
        Assert.That(other.GetHashCode(), Is.EqualTo(one.GetHashCode()));
    }

    [Test]
    public void One_difference_makes_two_claims([Range(0, 13)] int change)
    {
        Claim other = Changes[change](Full());
        Assert.That(other.Equals(Full()), Is.False);
        Assert.That(Full().Equals(other), Is.False);
    }

    [Test]
    public void A_claim_is_not_nothing() => Assert.That(Full().Equals(null), Is.False);

    private static Claim Full() => new()
    {
        Kind = ClaimKind.Numeric,
        Model = SampleResults.Entity("Kestrel-3D", EntityKind.Model),
        Benchmark = SampleResults.Entity("Kestrel-3D", EntityKind.Benchmark),
        Metric = SampleResults.Entity("mAP", EntityKind.Metric),
        Score = SampleResults.Number("77", 77, Units.Percent),
        Delta = SampleResults.Delta("77", 5, Units.Points, Direction.Up, DeltaForm.Absolute),
        BaselineScore = SampleResults.Number("77", 72, Units.Percent),
        Baselines = [SampleResults.Entity("ToMe", EntityKind.Model)],
        Conditions = [new TextPart(new TextSpan(5, 9), "zero")],
        Outcome = Outcome.Better,
        Sentence = new TextPart(new TextSpan(0, 20), "Tidepool reaches 77%."),
        Confidence = 0.5,
        Rule = "score",
    };
}
