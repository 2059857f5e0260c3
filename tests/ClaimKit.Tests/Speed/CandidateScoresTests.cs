using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;
using ClaimKit.Learning;
using NUnit.Framework;

namespace ClaimKit.Tests.Speed;

/// <summary>What is kept of a candidate's score adds up to the score of all its features.</summary>
[TestFixture]
internal sealed class CandidateScoresTests
{
    [Test]
    public void Kept_parts_add_up_to_the_whole()
    {
        var analyzer = new PaperAnalyzer(new EntityFinder());
        var scores = new CandidateScores(BindingModels.Default);
        var context = new SlotContext();
        var features = new FeatureList();
        var paper = new PaperFrame();
        int compared = 0;
        foreach ((Paper item, _) in FixtureGold.Abstracts())
        {
            string text = item.FullText;
            analyzer.Analyze(text, item.Title?.Length ?? 0, text.Length, paper);
            scores.Begin(paper);
            for (int sentence = 0; sentence < paper.ClaimingEnd; sentence++)
            {
                for (int quantity = 0; quantity < paper[sentence].Quantities.Count; quantity++)
                {
                    var anchor = new Anchor(sentence, paper[sentence].UnitAt(paper[sentence].Quantities[quantity].FirstToken), quantity % 5, 7, quantity);
                    foreach (Slot slot in Enum.GetValues<Slot>())
                    {
                        context.Prepare(paper, anchor, slot, default, new Candidate[4]);
                        for (int i = 0; i < context.Pool.Count; i++)
                        {
                            SlotFeatures.Extract(paper, anchor, slot, context.Pool[i], context, features);
                            Assert.That(scores.Of(anchor, slot, i, context), Is.EqualTo(BindingModels.Default.Of(slot, comparison: false).Sum(features.Items)));
                            compared++;
                        }
                    }
                }
            }
        }

        Assert.That(compared, Is.GreaterThan(1000));
    }
}
