using ClaimKit.Claims.Binding;
using ClaimKit.Learning;

namespace ClaimKit.Training.Binding;

/// <summary>
/// Trains a <see cref="LinearModel"/> by maximum likelihood: softmax over labels or candidates, several right answers allowed (their probabilities add up),
/// AdaGrad steps with L2 decay (Duchi et al., 2011). The order of the examples comes from a seed: the same input gives the same bytes.
/// </summary>
internal static class SoftmaxTrainer
{
    private static readonly int[] Seeds = [2026, 11, 20];

    /// <summary>Trains once from each seed and takes the mean: what one order of the examples makes up, the others do not.</summary>
    public static void Train(LinearModel model, List<Example> examples, TrainingSettings settings)
    {
        bool[] frequent = Frequent(model, examples, settings.MinCount);
        var sum = new double[model.Weights.Length];
        foreach (int seed in Seeds)
        {
            Array.Clear(model.Weights);
            TrainOnce(model, examples, frequent, settings, seed);
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += model.Weights[i];
            }
        }

        for (int i = 0; i < sum.Length; i++)
        {
            model.Weights[i] = (float)(sum[i] / Seeds.Length);
        }
    }

    private static void TrainOnce(LinearModel model, List<Example> examples, bool[] frequent, TrainingSettings settings, int seed)
    {
        float[] weights = model.Weights;
        var squares = new float[weights.Length];
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        var random = new Random(seed);
        var scores = new float[1];
        var sum = new double[weights.Length];
        int firstAveraged = settings.Epochs / 3;
        for (int epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int index in order)
            {
                Example example = examples[index];
                int n = example.Right.Length;
                Array.Resize(ref scores, n);
                uint mask = (uint)random.Next();
                for (int k = 0; k < n; k++)
                {
                    scores[k] = Score(model, FeaturesOf(example, k), LabelOf(example, k), mask, settings.Dropout);
                }

                LinearModel.Normalize(scores);
                float right = 0;
                for (int k = 0; k < n; k++)
                {
                    right += example.Right[k] ? scores[k] : 0;
                }

                right = Math.Max(right, 1e-6f);
                for (int k = 0; k < n; k++)
                {
                    float target = example.Right[k] ? scores[k] / right : 0;
                    float gradient = (scores[k] - target) * example.Weight;
                    if (Math.Abs(gradient) < 1e-4f)
                    {
                        continue;
                    }

                    Step(model, weights, squares, frequent, FeaturesOf(example, k), LabelOf(example, k), gradient, mask, settings);
                }
            }

            for (int i = 0; i < sum.Length && epoch >= firstAveraged; i++)
            {
                sum[i] += weights[i];
            }
        }

        // The mean over the later passes is steadier than where the last step happened to end (Polyak and Juditsky, 1992).
        for (int i = 0; i < sum.Length; i++)
        {
            weights[i] = (float)(sum[i] / (settings.Epochs - firstAveraged));
        }
    }

    /// <summary>The score without the features that this pass leaves out: nothing may hang on a single word (Hinton et al., 2012).</summary>
    private static float Score(LinearModel model, uint[] features, int label, uint mask, float dropout)
    {
        float score = 0;
        foreach (uint feature in features)
        {
            score += IsDropped(feature, mask, dropout) ? 0 : model.Weights[model.Slot(feature, label)];
        }

        return score / (1 - dropout);
    }

    private static bool IsDropped(uint feature, uint mask, float dropout) => FeatureList.Mix(feature ^ mask) < (uint)(dropout * uint.MaxValue);

    private static uint[] FeaturesOf(Example example, int k) => example.IsRanking ? example.Features[k] : example.Features[0];

    private static int LabelOf(Example example, int k) => example.IsRanking ? 0 : k;

    private static void Step(LinearModel model, float[] weights, float[] squares, bool[] frequent, uint[] features, int label, float gradient, uint mask, TrainingSettings settings)
    {
        foreach (uint feature in features)
        {
            if (!frequent[model.Slot(feature, 0)] || IsDropped(feature, mask, settings.Dropout))
            {
                continue;
            }

            int slot = model.Slot(feature, label);
            float g = gradient + settings.Decay * weights[slot];
            squares[slot] += g * g;
            weights[slot] -= settings.Rate * g / (MathF.Sqrt(squares[slot]) + 1e-6f);
        }
    }

    /// <summary>Features that were seen often enough to say anything: a word that stands in one example only would be learned by heart.</summary>
    private static bool[] Frequent(LinearModel model, List<Example> examples, int minimum)
    {
        var counts = new int[model.Weights.Length];
        var seen = new HashSet<int>();
        foreach (Example example in examples)
        {
            seen.Clear();
            foreach (uint[] features in example.Features)
            {
                foreach (uint feature in features)
                {
                    if (seen.Add(model.Slot(feature, 0)))
                    {
                        counts[model.Slot(feature, 0)]++;
                    }
                }
            }
        }

        return [.. counts.Select(c => c >= minimum)];
    }
}
