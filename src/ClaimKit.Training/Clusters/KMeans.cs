namespace ClaimKit.Training.Clusters;

/// <summary>Spherical k-means: groups unit vectors by cosine. Deterministic: the first centres are every n-th vector.</summary>
internal static class KMeans
{
    private const int Rounds = 30;

    public static (int[] Groups, float[][] Centers) Group(float[][] vectors, int count)
    {
        foreach (float[] vector in vectors)
        {
            Vectors.Normalize(vector);
        }

        int step = Math.Max(1, vectors.Length / count);
        float[][] centers = [.. Enumerable.Range(0, count).Select(i => vectors[Math.Min(i * step, vectors.Length - 1)].ToArray())];
        var groups = new int[vectors.Length];
        for (int round = 0; round < Rounds; round++)
        {
            Parallel.For(0, vectors.Length, i => groups[i] = Nearest(vectors[i], centers));
            foreach (float[] center in centers)
            {
                Array.Clear(center);
            }

            for (int i = 0; i < vectors.Length; i++)
            {
                float[] center = centers[groups[i]];
                for (int d = 0; d < center.Length; d++)
                {
                    center[d] += vectors[i][d];
                }
            }

            foreach (float[] center in centers)
            {
                Vectors.Normalize(center);
            }
        }

        return (groups, centers);
    }

    private static int Nearest(float[] vector, float[][] centers)
    {
        int best = 0;
        float top = float.NegativeInfinity;
        for (int k = 0; k < centers.Length; k++)
        {
            float score = Vectors.Dot(vector, centers[k]);
            (best, top) = score > top ? (k, score) : (best, top);
        }

        return best;
    }
}
