using ClaimKit.Claims.Clauses;
using ClaimKit.Learning;
using ClaimKit.Quantities;

namespace ClaimKit.Claims.Binding;

/// <summary>Says of every number of a sentence what it is to a claim, from left to right.</summary>
/// <remarks>Not thread-safe: its buffers belong to one extraction at a time.</remarks>
internal sealed class NumberClassifier(BindingModels models)
{
    private readonly FeatureList features = new();
    private readonly FeatureList alone = new();
    private readonly List<Range> parts = [];
    private readonly float[] scores = new float[NumberLabels.Count];

    /// <param name="paper">The paper.</param>
    /// <param name="frame">The sentence.</param>
    /// <param name="labels">Receives the label of each of the sentence's quantities.</param>
    /// <param name="probabilities">Receives how sure each label is.</param>
    public void Classify(PaperFrame paper, SentenceFrame frame, List<NumberLabel> labels, List<float> probabilities)
    {
        labels.Clear();
        probabilities.Clear();
        alone.Clear();
        parts.Clear();
        NumberLabel previous = NumberLabel.None;
        for (int i = 0; i < frame.Quantities.Count; i++)
        {
            if (IsNever(frame.Quantities[i]))
            {
                labels.Add(NumberLabel.None);
                probabilities.Add(1);
                parts.Add(..0);
                continue;
            }

            int start = alone.Count;
            NumberFeatures.AddAlone(paper, frame, i, alone);
            parts.Add(start..alone.Count);
            features.Clear();
            features.AddAll(FeaturesOf(i));
            NumberFeatures.AddPrevious(frame, i, previous, features);
            int best = 0;
            for (int label = 0; label < NumberLabels.Count; label++)
            {
                scores[label] = models.Numbers.Score(features.Items, label);
                best = scores[label] > scores[best] ? label : best;
            }

            LinearModel.Normalize(scores);
            previous = (NumberLabel)best;
            labels.Add(previous);
            probabilities.Add(scores[best]);
        }
    }

    /// <summary>The features of a number of the sentence classified last that do not depend on the number before; none for a number that is never a claim.</summary>
    public ReadOnlySpan<uint> FeaturesOf(int quantity) => alone.Items[parts[quantity]];

    /// <summary>Numbers that no sentence makes a claim of: places in a ranking (comparisons read them), list items, sizes of images, dates.</summary>
    public static bool IsNever(in FoundQuantity quantity) =>
        quantity.Context is NumberContext.ListIndex or NumberContext.Resolution or NumberContext.Year
        || string.Equals(quantity.Quantity.Unit, Units.Rank, StringComparison.Ordinal);
}
