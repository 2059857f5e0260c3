using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Claims.Rules;
using ClaimKit.Entities;
using ClaimKit.Text;
using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

/// <summary>The rules beside the learned decisions: conditions, reasons of refusals, trade-offs, names of rules.</summary>
[TestFixture]
internal sealed class RuleTests
{
    private readonly PaperAnalyzer analyzer = new(new EntityFinder());

    [Test]
    public void Words_that_limit_a_claim_by_themselves_are_conditions(
        [Values("zero-shot", "few-shot", "one-shot", "5-shot", "training-free", "in-domain", "out-of-domain", "out-of-distribution", "potentially")] string word) =>
        Assert.That(Conditions($"It reaches {word} 71.2% recall."), Is.EqualTo(new[] { word }));

    [Test]
    public void A_link_and_a_noun_of_circumstance_are_a_condition(
        [Values(
            "setting", "settings", "setup", "budget", "budgets", "resolution", "resolutions", "gpu", "gpus", "cpu", "cpus", "a100", "h100", "v100", "rtx", "device", "devices",
            "condition", "conditions", "supervision", "cost", "costs", "data", "parameters", "scenario", "scenarios", "constraint", "constraints", "scale", "size", "ratio", "ratios",
            "rate", "length", "context", "sparsity", "shots", "samples", "steps", "epochs", "annotations", "labels")] string noun) =>
        Assert.That(Conditions($"It reaches 71.2% recall under the {noun}."), Is.EqualTo(new[] { $"under the {noun}" }));

    [Test]
    public void Each_link_begins_a_condition([Values("with", "without", "under", "at", "using", "on", "when", "within")] string link) =>
        Assert.That(Conditions($"It reaches 71.2% recall {link} tiny budgets."), Is.EqualTo(new[] { $"{link} tiny budgets" }));

    [TestCase("It reaches 71.2% recall over tiny budgets.")]
    [TestCase("It reaches 71.2% recall with tiny oysters.")]
    [TestCase("It reaches 71.2% recall.")]
    public void Other_words_are_no_conditions(string text) => Assert.That(Conditions(text), Is.Empty);

    [Test]
    public void A_number_may_stand_before_the_noun_of_a_condition() =>
        Assert.That(Conditions("It reaches 71.2% recall with only 4 GPUs."), Is.EqualTo(new[] { "with only 4 GPUs" }));

    [Test]
    public void What_is_counted_names_the_reason_of_a_refusal(
        [Values(
            "samples", "sample", "examples", "instances", "images", "image", "videos", "video", "clips", "pairs", "questions", "hours", "documents", "sentences", "annotations",
            "dialogues", "conversations", "instructions", "data", "captions", "queries", "triplets", "records", "utterances", "papers", "articles", "posts", "words", "graphs",
            "trajectories", "prompts", "problems")] string noun) =>
        Assert.That(Reason($"The set has 1,234 {noun}."), Is.EqualTo(RefusalReason.DatasetSize));

    [TestCase("The net has 1,234 parameters.", RefusalReason.ModelScale)]
    [TestCase("The net has 1,234 parameter tensors.", RefusalReason.ModelScale)]
    [TestCase("We train 12 models.", RefusalReason.ModelScale)]
    [TestCase("We train 12 model variants.", RefusalReason.ModelScale)]
    [TestCase("It sees 336 pixels.", RefusalReason.Resolution)]
    [TestCase("It has 336 px.", RefusalReason.Resolution)]
    [TestCase("It reads 4,096 tokens.", RefusalReason.ContextLength)]
    [TestCase("It reads 64 frames.", RefusalReason.ContextLength)]
    [TestCase("It trains for 12 epochs.", RefusalReason.Setting)]
    [TestCase("It trains for 12 steps.", RefusalReason.Setting)]
    [TestCase("It runs on 8 GPUs.", RefusalReason.Setting)]
    [TestCase("It has 12 layers.", RefusalReason.Setting)]
    [TestCase("It has 12 oysters.", RefusalReason.Count)]
    public void Reasons_follow_the_words_behind_the_number(string text, RefusalReason reason) => Assert.That(Reason(text), Is.EqualTo(reason));

    [Test]
    public void A_number_that_serves_another_is_refused_as_the_other_side() =>
        Assert.That(Reason("It rises from 17.7 samples.", otherSide: true), Is.EqualTo(RefusalReason.OtherSide));

    [Test]
    public void A_saving_and_what_it_leaves_are_a_trade_off()
    {
        Claim saving = Numeric(EntityKind.Resource, DeltaForm.Relative, Direction.Down);
        Claim kept = Numeric(EntityKind.Metric, DeltaForm.Retained, Direction.None);
        Claim elsewhere = kept with { Sentence = new TextPart(new TextSpan(90, 100), "elsewhere.") };

        Assert.Multiple(() =>
        {
            Assert.That(TradeOffRules.Find([saving, kept]), Is.EqualTo(new[] { new TradeOff(0, 1) }));
            Assert.That(TradeOffRules.Find([kept, saving]), Is.EqualTo(new[] { new TradeOff(1, 0) }));
            Assert.That(TradeOffRules.Find([saving, elsewhere]), Is.Empty, "another sentence");
            Assert.That(TradeOffRules.Find([kept, kept]), Is.Empty, "no saving");
            Assert.That(TradeOffRules.Find([saving, saving]), Is.Empty, "no benefit");
            Assert.That(TradeOffRules.Find([Numeric(EntityKind.Resource, DeltaForm.Relative, Direction.Up), kept]), Is.Empty, "more of a resource is no saving");
            Assert.That(TradeOffRules.Find([saving]), Is.Empty);
            Assert.That(TradeOffRules.Find([saving, kept, saving]), Is.EqualTo(new[] { new TradeOff(0, 1), new TradeOff(2, 1) }), "each with its neighbour");
        });
    }

    [TestCase(NumberLabel.Score, EntityKind.Metric, false, "score")]
    [TestCase(NumberLabel.Score, EntityKind.Metric, true, "score-versus")]
    [TestCase(NumberLabel.AbsoluteUp, EntityKind.Metric, false, "gain")]
    [TestCase(NumberLabel.AbsoluteDown, EntityKind.Metric, false, "loss")]
    [TestCase(NumberLabel.RelativeUp, EntityKind.Metric, false, "relative-gain")]
    [TestCase(NumberLabel.RelativeDown, EntityKind.Metric, false, "relative-loss")]
    [TestCase(NumberLabel.RelativeDown, EntityKind.Resource, false, "reduce-resource")]
    [TestCase(NumberLabel.FactorUp, EntityKind.Metric, false, "factor-up")]
    [TestCase(NumberLabel.FactorDown, EntityKind.Metric, false, "factor-down")]
    [TestCase(NumberLabel.FactorDown, EntityKind.Resource, false, "factor-resource")]
    [TestCase(NumberLabel.RetainedDown, EntityKind.Resource, false, "retain-resource")]
    [TestCase(NumberLabel.Retained, EntityKind.Metric, false, "retain-performance")]
    [TestCase(NumberLabel.None, EntityKind.Metric, false, "none")]
    public void Rules_of_numbers_have_stable_names(NumberLabel label, EntityKind metric, bool hasBaselineScore, string expected) =>
        Assert.That(RuleNames.Of(label, metric, hasBaselineScore), Is.EqualTo(expected));

    [TestCase(Relation.Better, "better-than")]
    [TestCase(Relation.Worse, "worse-than")]
    [TestCase(Relation.Equal, "on-par")]
    [TestCase(Relation.StateOfTheArt, "state-of-the-art")]
    [TestCase(Relation.Rank, "rank")]
    [TestCase(Relation.None, "none")]
    public void Rules_of_comparisons_have_stable_names(Relation relation, string expected) => Assert.That(RuleNames.Of(relation), Is.EqualTo(expected));

    [TestCase(NumberLabel.Score, "times", true)]
    [TestCase(NumberLabel.FactorDown, "times", true)]
    [TestCase(NumberLabel.AbsoluteUp, "times", false)]
    [TestCase(NumberLabel.RelativeUp, "times", false)]
    [TestCase(NumberLabel.FactorUp, "percent", false)]
    [TestCase(NumberLabel.RelativeDown, "percent", true)]
    [TestCase(NumberLabel.Retained, "percent", true)]
    [TestCase(NumberLabel.AbsoluteUp, "percent", true)]
    [TestCase(NumberLabel.AbsoluteDown, "GB", true)]
    [TestCase(NumberLabel.RelativeDown, "GB", false)]
    [TestCase(NumberLabel.RelativeDown, "points", false)]
    public void The_unit_limits_what_a_change_can_be(NumberLabel label, string unit, bool expected) => Assert.That(NumberLabels.IsPossible(label, unit), Is.EqualTo(expected));

    [Test]
    public void Form_and_direction_give_back_the_label(
        [Values(
            NumberLabel.Score, NumberLabel.AbsoluteUp, NumberLabel.AbsoluteDown, NumberLabel.RelativeUp, NumberLabel.RelativeDown,
            NumberLabel.FactorUp, NumberLabel.FactorDown, NumberLabel.Retained, NumberLabel.RetainedDown)] NumberLabel label)
    {
        Assert.That(NumberLabels.Of(NumberLabels.FormOf(label), NumberLabels.DirectionOf(label)), Is.EqualTo(label));
        Assert.That(NumberLabels.IsClaim(label), Is.True);
    }

    [TestCase(NumberLabel.None)]
    [TestCase(NumberLabel.OtherSide)]
    public void Numbers_that_serve_others_are_no_claims(NumberLabel label) => Assert.That(NumberLabels.IsClaim(label), Is.False);

    [Test]
    public void A_name_does_not_take_the_dash_behind_it() =>
        Assert.That(LastTokens("It rises to 67.2% success rate -- over supervised tuning."), Is.Not.Empty.And.None.EqualTo(TokenKind.Dash));

    private static Claim Numeric(EntityKind metric, DeltaForm form, Direction direction) => new()
    {
        Kind = ClaimKind.Numeric,
        Metric = new Entity { Span = new TextSpan(0, 1), Text = "m", Name = "m", Kind = metric },
        Delta = new Delta { Span = new TextSpan(2, 3), Text = "5", Value = 5, Unit = "percent", Form = form, Direction = direction },
        Sentence = new TextPart(new TextSpan(0, 10), "something."),
        Confidence = 1,
        Rule = "test",
    };

    private string[] Conditions(string text)
    {
        PaperFrame paper = Analyze(text);
        var spans = new List<TextSpan>();
        ConditionRules.Find(paper.Text, paper[0], spans);
        return [.. spans.Select(span => span.Of(text))];
    }

    private RefusalReason Reason(string text, bool otherSide = false)
    {
        PaperFrame paper = Analyze(text);
        return RefusalRules.ReasonOf(paper.Text, paper[0], 0, otherSide);
    }

    private List<TokenKind> LastTokens(string text)
    {
        PaperFrame paper = Analyze(text);
        return [.. paper.Mentions.Select(m => paper.Text[m.EndToken - 1].Kind)];
    }

    private PaperFrame Analyze(string text)
    {
        var paper = new PaperFrame();
        analyzer.Analyze(text, 0, text.Length, paper);
        return paper;
    }
}
