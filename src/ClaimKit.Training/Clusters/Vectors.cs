using System.Numerics;

namespace ClaimKit.Training.Clusters;

/// <summary>Sums over vectors of the same length, in an order that does not depend on the machine's vector width.</summary>
internal static class Vectors
{
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Vector4 sum = Vector4.Zero;
        for (int i = 0; i + 4 <= a.Length; i += 4)
        {
            sum += new Vector4(a.Slice(i, 4)) * new Vector4(b.Slice(i, 4));
        }

        return sum.X + sum.Y + sum.Z + sum.W;
    }

    public static void Normalize(Span<float> vector)
    {
        float length = MathF.Sqrt(Dot(vector, vector));
        for (int i = 0; i < vector.Length && length > 0; i++)
        {
            vector[i] /= length;
        }
    }
}
