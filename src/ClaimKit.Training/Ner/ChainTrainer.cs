using System.Runtime.Intrinsics;
using ClaimKit.Entities.Tagging;
using ClaimKit.Learning;

namespace ClaimKit.Training.Ner;

/// <summary>
/// Trains the tagger as a conditional random field (Lafferty et al., 2001) by AdaGrad steps. Where the annotation leaves tags open, all sequences
/// that it allows count as right. Each corpus but the first has weights of its own beside the common ones (Daumé, 2007).
/// The same input and seed give the same weights.
/// </summary>
internal sealed class ChainTrainer
{
    private const int Tags = NameTag.Count;
    private const int Stride = TaggerWeights.Stride;
    private const float SmallestGradient = 1e-3f;
    private readonly ChainSettings settings;
    private readonly WeightTable[] tables;
    private readonly float[] pairs = new float[Tags * Tags];
    private readonly float[] pairSquares = new float[Tags * Tags];
    private readonly TagLattice free = new();
    private readonly TagLattice right = new();

    private ChainTrainer(ChainSettings settings, int domains)
    {
        this.settings = settings;
        tables = [.. Enumerable.Range(0, domains).Select(_ => new WeightTable(settings.Bits))];
    }

    /// <summary>Trains and returns the weights for texts of <paramref name="domain"/>.</summary>
    public static TaggerWeights Train(IReadOnlyList<ChainExample> examples, ChainSettings settings, int domain = 0)
    {
        int domains = examples.Count == 0 ? 1 : examples.Max(e => e.Domain) + 1;
        var trainer = new ChainTrainer(settings, Math.Max(domains, domain + 1));
        trainer.Run(examples);
        return trainer.ToWeights(domain);
    }

    private void Run(IReadOnlyList<ChainExample> examples)
    {
        int[][][] rows = Rows(examples);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        var random = new Random(settings.Seed);
        for (int epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int index in order)
            {
                Learn(Keep(rows[index], random), examples[index]);
            }

            if (epoch >= settings.Epochs / 3)
            {
                foreach (WeightTable table in tables)
                {
                    table.Count();
                }
            }
        }

        // The mean over the later passes is steadier than where the last step happened to end (Polyak and Juditsky, 1992).
        foreach (WeightTable table in tables)
        {
            table.TakeMean();
        }
    }

    /// <summary>The features without those that this pass leaves out: nothing may hang on a single word (Hinton et al., 2012).</summary>
    private int[][] Keep(int[][] rows, Random random)
    {
        uint mask = (uint)random.Next();
        uint limit = (uint)(settings.Dropout * uint.MaxValue);
        return limit == 0 ? rows : [.. rows.Select(token => Array.FindAll(token, row => FeatureList.Mix((uint)row ^ mask) >= limit))];
    }

    /// <summary>The rows of the features that are frequent enough.</summary>
    private int[][][] Rows(IReadOnlyList<ChainExample> examples)
    {
        var counts = new int[1 << settings.Bits];
        foreach (ChainExample example in examples)
        {
            foreach (uint[] token in example.Features)
            {
                foreach (uint feature in token)
                {
                    counts[TaggerWeights.RowOf(feature, settings.Bits)]++;
                }
            }
        }

        return [.. examples.Select(e => e.Features.Select(token => token.Select(f => TaggerWeights.RowOf(f, settings.Bits)).Where(r => counts[r] >= settings.MinCount).ToArray()).ToArray())];
    }

    private void Learn(int[][] rows, ChainExample example)
    {
        int length = rows.Length;
        WeightTable? own = example.Domain == 0 ? null : tables[example.Domain];
        free.Reset(length);
        right.Reset(length);
        Span<float> scores = stackalloc float[Stride];
        for (int i = 0; i < length; i++)
        {
            scores.Clear();
            tables[0].Add(rows[i], scores);
            own?.Add(rows[i], scores);
            scores[..Tags].CopyTo(free.Scores(i));
            scores[..Tags].CopyTo(right.Scores(i));
            if ((example.Allowed[i] & (1 << NameTag.Outside)) == 0)
            {
                // A missed name has a start, so that the right tag must win by a margin (Gimpel and Smith, 2010).
                free.Scores(i)[NameTag.Outside] += settings.MissCost;
            }

            free.Close(i);
            right.Close(i, example.Allowed[i]);
        }

        float[] transitions = TaggerWeights.ToTransitions(pairs);
        free.Sum(transitions);
        right.Sum(transitions);
        Span<float> gradient = stackalloc float[Stride];
        gradient.Clear();
        for (int i = 0; i < length; i++)
        {
            float largest = 0;
            for (int tag = 0; tag < Tags; tag++)
            {
                gradient[tag] = (free.Marginal(i, tag) - right.Marginal(i, tag)) * example.Weight;
                largest = Math.Max(largest, Math.Abs(gradient[tag]));
            }

            if (largest > SmallestGradient)
            {
                tables[0].Step(rows[i], gradient, settings);
                own?.Step(rows[i], gradient, settings);
            }
        }

        LearnPairs(transitions, example.Weight, length);
    }

    private void LearnPairs(float[] transitions, float weight, int length)
    {
        Span<float> sum = stackalloc float[Tags * Tags];
        Span<float> one = stackalloc float[Tags * Tags];
        sum.Clear();
        for (int i = 0; i + 1 < length; i++)
        {
            free.Pair(i, transitions, one);
            for (int k = 0; k < one.Length; k++)
            {
                sum[k] += one[k];
            }

            right.Pair(i, transitions, one);
            for (int k = 0; k < one.Length; k++)
            {
                sum[k] -= one[k];
            }
        }

        for (int k = 0; k < sum.Length; k++)
        {
            float g = (sum[k] * weight) + (settings.Decay * pairs[k]);
            pairSquares[k] += g * g;
            pairs[k] -= settings.Rate * g / (MathF.Sqrt(pairSquares[k]) + 1e-6f);
        }
    }

    private TaggerWeights ToWeights(int domain)
    {
        float[] weights = [.. tables[0].Weights];
        for (int i = 0; domain > 0 && i < weights.Length; i++)
        {
            weights[i] += tables[domain].Weights[i];
        }

        return TaggerWeights.Round(settings.Bits, weights, pairs);
    }

    /// <summary>The weights of one corpus, with the sums of squares that AdaGrad keeps.</summary>
    private sealed class WeightTable(int bits)
    {
        private readonly float[] squares = new float[Stride << bits];
        private readonly float[] sum = new float[Stride << bits];
        private int counted;

        public float[] Weights { get; } = new float[Stride << bits];

        /// <summary>Takes the weights as they are now into the mean.</summary>
        public void Count()
        {
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += Weights[i];
            }

            counted++;
        }

        public void TakeMean()
        {
            for (int i = 0; i < sum.Length; i++)
            {
                Weights[i] = sum[i] / counted;
            }
        }

        public void Add(int[] rows, Span<float> scores)
        {
            Vector256<float> low = Vector256.LoadUnsafe(ref scores[0]);
            Vector256<float> high = Vector256.LoadUnsafe(ref scores[8]);
            foreach (int row in rows)
            {
                low += Vector256.LoadUnsafe(ref Weights[row * Stride]);
                high += Vector256.LoadUnsafe(ref Weights[(row * Stride) + 8]);
            }

            low.StoreUnsafe(ref scores[0]);
            high.StoreUnsafe(ref scores[8]);
        }

        public void Step(int[] rows, Span<float> gradient, ChainSettings settings)
        {
            Vector256<float> low = Vector256.LoadUnsafe(ref gradient[0]);
            Vector256<float> high = Vector256.LoadUnsafe(ref gradient[8]);
            foreach (int row in rows)
            {
                Step(row * Stride, low, settings);
                Step((row * Stride) + 8, high, settings);
            }
        }

        private void Step(int at, Vector256<float> gradient, ChainSettings settings)
        {
            Vector256<float> weights = Vector256.LoadUnsafe(ref Weights[at]);
            Vector256<float> g = gradient + (weights * settings.Decay);
            Vector256<float> squared = Vector256.LoadUnsafe(ref squares[at]) + (g * g);
            squared.StoreUnsafe(ref squares[at]);
            (weights - (g * settings.Rate / (Vector256.Sqrt(squared) + Vector256.Create(1e-6f)))).StoreUnsafe(ref Weights[at]);
        }
    }
}
