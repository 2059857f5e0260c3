using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;
using ClaimKit.Learning;
using ClaimKit.Quantities;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

/// <summary>The trainer asks for all features of a decision at once; the extractor puts the same ones together from parts.</summary>
[TestFixture]
internal sealed class TrainingFeatureTests
{
    private const string Text = "Tidepool lowers latency by 5% and raises recall from 40% to 50% on Harbour.";

    private readonly PaperFrame paper = new();

    [SetUp]
    public void Analyze() => new PaperAnalyzer(new EntityFinder()).Analyze(Text, 0, Text.Length, paper);

    [Test]
    public void Features_of_a_number_are_its_own_and_those_of_the_number_before([Values(0, 1, 2)] int quantity)
    {
        var all = new FeatureList();
        all.Add(999, 1);
        NumberFeatures.Extract(paper, paper[0], quantity, NumberLabel.RelativeDown, all);

        var parts = new FeatureList();
        NumberFeatures.AddAlone(paper, paper[0], quantity, parts);
        int alone = parts.Count;
        NumberFeatures.AddPrevious(paper[0], quantity, NumberLabel.RelativeDown, parts);

        Assert.That(alone, Is.Positive.And.LessThan(parts.Count));
        Assert.That(all.Items.ToArray(), Is.EqualTo(parts.Items.ToArray()));
    }

    [Test]
    public void Features_of_a_form_are_those_of_the_number_and_of_its_metric()
    {
        FoundQuantity found = paper[0].Quantities[1];
        var anchor = new Anchor(0, paper[0].UnitAt(found.FirstToken), (int)NumberLabel.Score, 7, 1);
        Candidate metric = paper[0].Candidates.First(candidate => candidate.Kind == EntityKind.Metric);
        var all = new FeatureList();
        all.Add(999, 1);
        FormClassifier.Extract(paper, anchor, metric, default, all);
        uint[] with = all.Items.ToArray();
        FormClassifier.Extract(paper, anchor, default, default, all);
        uint[] without = all.Items.ToArray();

        var alone = new FeatureList();
        NumberFeatures.AddAlone(paper, paper[0], 1, alone);

        Assert.That(with.Take(alone.Count), Is.EqualTo(alone.Items.ToArray()));
        Assert.That(without.Take(alone.Count), Is.EqualTo(alone.Items.ToArray()));
        Assert.That(with, Has.Length.GreaterThan(without.Length), "the way to the metric");
        Assert.That(without, Has.Length.GreaterThan(alone.Count + 10));
    }

    [Test]
    public void Features_of_a_candidate_tell_it_from_the_others_and_anchors_from_anchors()
    {
        var context = new SlotContext();
        uint[] first = OfCandidate(context, quantity: 0, candidate: 0);
        uint[] again = OfCandidate(context, quantity: 0, candidate: 0);
        uint[] other = OfCandidate(context, quantity: 0, candidate: 1);
        uint[] farther = OfCandidate(context, quantity: 2, candidate: 0);

        Assert.Multiple(() =>
        {
            Assert.That(again, Is.EqualTo(first), "nothing is left of the candidate before");
            Assert.That(other.Except(first).Count(), Is.GreaterThan(30));
            Assert.That(farther.Except(first).Count(), Is.GreaterThan(10));
            Assert.That(first, Has.Length.AtLeast(75), "its own, its group's, its place's and its context's");
        });
    }

    private uint[] OfCandidate(SlotContext context, int quantity, int candidate)
    {
        FoundQuantity found = paper[0].Quantities[quantity];
        var anchor = new Anchor(0, paper[0].UnitAt(found.FirstToken), (int)NumberLabel.Score, 7, quantity);
        context.Prepare(paper, anchor, Slot.Metric, default, new Candidate[4]);
        var features = new FeatureList();
        features.Add(999, 1);
        SlotFeatures.Extract(paper, anchor, Slot.Metric, context.Pool[candidate], context, features);
        return features.Items.ToArray();
    }
}
