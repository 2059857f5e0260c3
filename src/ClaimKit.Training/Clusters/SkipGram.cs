namespace ClaimKit.Training.Clusters;

/// <summary>Word vectors by skip-gram with negative sampling (Mikolov et al., 2013) on one thread from a seed: the same corpus gives the same vectors.</summary>
internal static class SkipGram
{
    private const int Window = 3;
    private const int Negatives = 5;
    private const float FirstRate = 0.05f;
    private const double Subsample = 3e-4;
    private const int Seed = 2026;

    public static float[][] Train(Vocabulary vocabulary, int dimensions, int epochs)
    {
        int n = vocabulary.Words.Length;
        var random = new Random(Seed);
        float[][] input = [.. Enumerable.Range(0, n).Select(_ => Enumerable.Range(0, dimensions).Select(_ => (random.NextSingle() - 0.5f) / dimensions).ToArray())];
        float[][] output = [.. Enumerable.Range(0, n).Select(_ => new float[dimensions])];
        int[] noise = Noise(vocabulary.Counts);
        double total = vocabulary.Counts.Sum(c => (double)c);
        double[] keep = [.. vocabulary.Counts.Select(c => Math.Min(1, Math.Sqrt(Subsample * total / c)))];
        var gradient = new float[dimensions];
        int[] corpus = vocabulary.Corpus;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int i = 0; i < corpus.Length; i++)
            {
                int center = corpus[i];
                if (center < 0 || random.NextDouble() > keep[center])
                {
                    continue;
                }

                float rate = FirstRate * (1 - (((float)epoch * corpus.Length) + i) / ((float)epochs * corpus.Length)) + 1e-4f;
                int window = 1 + random.Next(Window);
                for (int side = -1; side <= 1; side += 2)
                {
                    for (int d = 1; d <= window; d++)
                    {
                        int j = i + (side * d);
                        if (j < 0 || j >= corpus.Length || corpus[j] < 0)
                        {
                            break;
                        }

                        Step(input[center], output, corpus[j], noise, random, rate, gradient);
                    }
                }
            }
        }

        return input;
    }

    private static void Step(float[] center, float[][] output, int context, int[] noise, Random random, float rate, float[] gradient)
    {
        Array.Clear(gradient);
        for (int k = 0; k <= Negatives; k++)
        {
            int target = k == 0 ? context : noise[random.Next(noise.Length)];
            if (k > 0 && target == context)
            {
                continue;
            }

            float[] vector = output[target];
            float score = Vectors.Dot(center, vector);
            float error = ((k == 0 ? 1 : 0) - (1 / (1 + MathF.Exp(-score)))) * rate;
            for (int d = 0; d < center.Length; d++)
            {
                gradient[d] += error * vector[d];
                vector[d] += error * center[d];
            }
        }

        for (int d = 0; d < center.Length; d++)
        {
            center[d] += gradient[d];
        }
    }

    /// <summary>A table in which each word stands in proportion to its count to the power of 3/4.</summary>
    private static int[] Noise(int[] counts)
    {
        const int Size = 1 << 20;
        double total = counts.Sum(c => Math.Pow(c, 0.75));
        var table = new int[Size];
        int word = 0;
        double sum = Math.Pow(counts[0], 0.75) / total;
        for (int i = 0; i < Size; i++)
        {
            table[i] = word;
            if ((double)i / Size > sum && word < counts.Length - 1)
            {
                word++;
                sum += Math.Pow(counts[word], 0.75) / total;
            }
        }

        return table;
    }
}
