using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Training.Gold;

namespace ClaimKit.Training.Binding;

/// <summary>Trains all models of the claims stage from annotated abstracts. Deterministic.</summary>
internal static class BindingTrainer
{
    /// <param name="documents">What to learn from, in order, each with what reads it: that must not have learned from the same document.</param>
    /// <param name="settings">How to train.</param>
    public static BindingModels Train(IEnumerable<(GoldDocument Document, PaperAnalyzer Analyzer)> documents, TrainingSettings settings)
    {
        var sets = new ExampleSets();
        foreach ((GoldDocument document, PaperAnalyzer analyzer) in documents)
        {
            new ExampleCollector(analyzer, sets).Collect(document);
        }

        BindingModels models = BindingModels.Empty();
        SoftmaxTrainer.Train(models.Numbers, sets.Numbers, settings);
        SoftmaxTrainer.Train(models.Cues, sets.Cues, settings);
        SoftmaxTrainer.Train(models.Outcomes, sets.Outcomes, settings);
        SoftmaxTrainer.Train(models.Forms, sets.Forms, settings);
        foreach (Slot slot in Enum.GetValues<Slot>())
        {
            SoftmaxTrainer.Train(models.Of(slot, comparison: false), sets.Slots[(int)slot], settings);

            // Comparisons are few: what fills a slot beside a number fills it beside a cue, so they learn from both.
            SoftmaxTrainer.Train(models.Of(slot, comparison: true), [.. sets.Slots[(int)slot + 4], .. sets.Slots[(int)slot]], settings);
        }

        return models.Trained();
    }
}
