using System.Runtime.CompilerServices;

namespace ClaimKit.Claims.Binding;

/// <summary>A linear model over hashed features, with one set of weights for each label in one table.</summary>
/// <remarks>Immutable once trained, and then thread-safe.</remarks>
internal sealed class LinearModel
{
    private readonly float[] weights;
    private readonly int shift;

    /// <param name="bits">Size of the table as a power of two.</param>
    public LinearModel(int bits)
        : this(bits, new float[1 << bits])
    {
    }

    public LinearModel(int bits, float[] weights)
    {
        Bits = bits;
        shift = 32 - bits;
        this.weights = weights;
    }

    public int Bits { get; }

    public float[] Weights => weights;

    /// <summary>Where the weight of a feature for a label stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Slot(uint feature, int label) => (int)(((feature + (uint)label * 0x9E3779B9u) * 0x2545F491u) >> shift);

    public float Score(ReadOnlySpan<uint> features, int label = 0)
    {
        float sum = 0;
        foreach (uint feature in features)
        {
            sum += weights[Slot(feature, label)];
        }

        return sum;
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
