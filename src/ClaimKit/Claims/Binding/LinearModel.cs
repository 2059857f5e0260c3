using System.Runtime.CompilerServices;

namespace ClaimKit.Claims.Binding;

/// <summary>A linear model over hashed features, with one set of weights for each label in one table.</summary>
/// <remarks>
/// Immutable once trained, and then thread-safe. Trained weights are signed bytes with one scale: the tables stay in the processor's nearest caches,
/// and a sum of whole numbers is the same in whatever order it is taken. While it is being trained a model has weights of four bytes instead.
/// </remarks>
internal sealed class LinearModel
{
    private const uint LabelStep = 0x9E3779B9u;

    /// <summary>What a feature is multiplied by before its upper bits say where its weight stands.</summary>
    public const uint Spread = 0x2545F491u;
    private readonly float[] weights = [];
    private readonly sbyte[] steps = [];
    private readonly float scale = 1;
    private readonly int shift;

    /// <summary>An empty model, to be trained.</summary>
    /// <param name="bits">Size of the table as a power of two.</param>
    public LinearModel(int bits)
    {
        Bits = bits;
        shift = 32 - bits;
        weights = new float[1 << bits];
    }

    /// <summary>A trained model.</summary>
    /// <param name="steps">The weights in steps of <paramref name="scale"/>; their number is a power of two.</param>
    /// <param name="scale">What one step weighs.</param>
    public LinearModel(sbyte[] steps, float scale)
    {
        Bits = System.Numerics.BitOperations.Log2((uint)steps.Length);
        shift = 32 - Bits;
        this.steps = steps;
        this.scale = scale;
    }

    public int Bits { get; }

    /// <summary>The weights of a model that is being trained; empty for a trained one.</summary>
    public float[] Weights => weights;

    /// <summary>The weights of a trained model, in steps of <see cref="Scale"/>; empty for one that is being trained.</summary>
    public ReadOnlySpan<sbyte> Steps => steps;

    public float Scale => scale;

    /// <summary>The same model with weights of one byte, ready for use: a byte is enough, as scores are sums of some fifty weights.</summary>
    public LinearModel Trained()
    {
        if (weights.Length == 0)
        {
            return this;
        }

        float largest = 0;
        foreach (float weight in weights)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        float step = largest == 0 ? 1 : largest / sbyte.MaxValue;
        return new LinearModel(Array.ConvertAll(weights, weight => (sbyte)MathF.Round(weight / step)), step);
    }

    /// <summary>Where the weight of a feature for a label stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Slot(uint feature, int label) => (int)(((feature + (uint)label * LabelStep) * Spread) >> shift);

    public float Score(ReadOnlySpan<uint> features, int label = 0)
    {
        if (weights.Length == 0)
        {
            return Sum(features, label) * scale;
        }

        float sum = 0;
        foreach (uint feature in features)
        {
            sum += weights[Slot(feature, label)];
        }

        return sum;
    }

    /// <summary>The score of a trained model in steps of <see cref="Scale"/>. Parts of a list of features may be summed apart and added.</summary>
    public int Sum(ReadOnlySpan<uint> features, int label = 0)
    {
        sbyte[] table = steps;
        uint offset = (uint)label * LabelStep;
        int right = shift;
        int even = 0;
        int odd = 0;
        int i = 0;
        // Two sums side by side: the second look-up need not wait for the first.
        for (; i + 1 < features.Length; i += 2)
        {
            even += table[(int)(((features[i] + offset) * Spread) >> right)];
            odd += table[(int)(((features[i + 1] + offset) * Spread) >> right)];
        }

        return i < features.Length ? even + odd + table[(int)(((features[i] + offset) * Spread) >> right)] : even + odd;
    }

    /// <summary>Turns scores into probabilities in place (softmax).</summary>
    public static void Normalize(Span<float> scores)
    {
        float max = float.NegativeInfinity;
        foreach (float score in scores)
        {
            max = Math.Max(max, score);
        }

        float sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - max);
            sum += scores[i];
        }

        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }
    }
}
