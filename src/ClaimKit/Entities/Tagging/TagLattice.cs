namespace ClaimKit.Entities.Tagging;

/// <summary>
/// The tag probabilities of one sentence in a linear chain: forward and backward sums, marginals, and the best sequence. It counts in
/// probabilities scaled at each token, which costs one exponential a tag and token instead of one a transition.
/// </summary>
/// <remarks>Not thread-safe; its buffers grow and are used again.</remarks>
internal sealed class TagLattice
{
    private const int Tags = NameTag.Count;

    /// <summary>No tag is less probable than this beside the best one of its token: keeps the sums above zero in single precision.</summary>
    private const float Lowest = -50;

    private float[] emissions = [];
    private float[] forward = [];
    private float[] backward = [];
    private byte[] previous = [];

    /// <summary>Number of tokens.</summary>
    public int Length { get; private set; }

    /// <summary>Makes room for a sentence.</summary>
    public void Reset(int length)
    {
        Length = length;
        if (emissions.Length < length * Tags)
        {
            int size = Math.Max(64, length * 2) * Tags;
            emissions = new float[size];
            forward = new float[size];
            backward = new float[size];
            previous = new byte[size];
        }
    }

    /// <summary>Where the scores of a token's tags are written before <see cref="Close"/> turns them into weights.</summary>
    public Span<float> Scores(int token) => emissions.AsSpan(token * Tags, Tags);

    /// <summary>Turns the scores of a token into weights from 0 to 1, with none for the tags that are not <paramref name="allowed"/>.</summary>
    public void Close(int token, ushort allowed = NameTag.Any)
    {
        Span<float> scores = Scores(token);
        float best = float.NegativeInfinity;
        for (int tag = 0; tag < Tags; tag++)
        {
            best = (allowed & (1 << tag)) != 0 ? Math.Max(best, scores[tag]) : best;
        }

        for (int tag = 0; tag < Tags; tag++)
        {
            scores[tag] = (allowed & (1 << tag)) != 0 ? MathF.Exp(Math.Max(Lowest, scores[tag] - best)) : 0;
        }
    }

    /// <summary>Computes the sums that <see cref="Marginal"/> and <see cref="Pair"/> read.</summary>
    /// <param name="transitions">The weight of each pair of neighbouring tags, 0 for those that cannot be.</param>
    public void Sum(ReadOnlySpan<float> transitions)
    {
        for (int token = 0; token < Length; token++)
        {
            Forward(token, transitions);
        }

        backward.AsSpan((Length - 1) * Tags, Tags).Fill(1);
        for (int token = Length - 2; token >= 0; token--)
        {
            Backward(token, transitions);
        }
    }

    /// <summary>The probability of a tag. Call <see cref="Sum"/> before.</summary>
    public float Marginal(int token, int tag)
    {
        float sum = 0;
        int row = token * Tags;
        for (int other = 0; other < Tags; other++)
        {
            sum += forward[row + other] * backward[row + other];
        }

        return sum > 0 ? forward[row + tag] * backward[row + tag] / sum : 0;
    }

    /// <summary>Writes the probabilities of all pairs of tags of <paramref name="token"/> and the next one. Call <see cref="Sum"/> before.</summary>
    public void Pair(int token, ReadOnlySpan<float> transitions, Span<float> into)
    {
        int row = token * Tags;
        int next = row + Tags;
        float sum = 0;
        for (int from = 0; from < Tags; from++)
        {
            for (int to = 0; to < Tags; to++)
            {
                float weight = forward[row + from] * transitions[(from * Tags) + to] * emissions[next + to] * backward[next + to];
                into[(from * Tags) + to] = weight;
                sum += weight;
            }
        }

        for (int i = 0; i < Tags * Tags && sum > 0; i++)
        {
            into[i] /= sum;
        }
    }

    /// <summary>Writes the most probable sequence of tags. Overwrites the sums of <see cref="Sum"/>.</summary>
    public void Best(ReadOnlySpan<float> transitions, Span<byte> tags)
    {
        for (int token = 0; token < Length; token++)
        {
            int row = token * Tags;
            float largest = 0;
            for (int tag = 0; tag < Tags; tag++)
            {
                int from = token == 0 ? NameTag.Outside : BestBefore(row - Tags, transitions, tag);
                float weight = (token == 0 ? 1 : forward[row - Tags + from]) * transitions[(from * Tags) + tag] * emissions[row + tag];
                forward[row + tag] = weight;
                previous[row + tag] = (byte)from;
                largest = Math.Max(largest, weight);
            }

            Divide(forward.AsSpan(row, Tags), largest);
        }

        int best = 0;
        int lastRow = (Length - 1) * Tags;
        for (int tag = 1; tag < Tags; tag++)
        {
            best = forward[lastRow + tag] > forward[lastRow + best] ? tag : best;
        }

        for (int token = Length - 1; token >= 0; token--)
        {
            tags[token] = (byte)best;
            best = previous[(token * Tags) + best];
        }
    }

    private int BestBefore(int row, ReadOnlySpan<float> transitions, int tag)
    {
        if (NameTag.IsInside(tag))
        {
            int begin = tag - 1;
            return forward[row + tag] * transitions[(tag * Tags) + tag] > forward[row + begin] * transitions[(begin * Tags) + tag] ? tag : begin;
        }

        int best = 0;
        float largest = 0;
        for (int from = 0; from < Tags; from++)
        {
            float weight = forward[row + from] * transitions[(from * Tags) + tag];
            if (weight > largest)
            {
                largest = weight;
                best = from;
            }
        }

        return best;
    }

    private void Forward(int token, ReadOnlySpan<float> transitions)
    {
        int row = token * Tags;
        Span<float> here = forward.AsSpan(row, Tags);
        here.Clear();
        for (int from = 0; from < (token == 0 ? 1 : Tags); from++)
        {
            float weight = token == 0 ? 1 : forward[row - Tags + from];
            for (int tag = 0; tag < Tags; tag++)
            {
                here[tag] += weight * transitions[(from * Tags) + tag];
            }
        }

        float sum = 0;
        for (int tag = 0; tag < Tags; tag++)
        {
            here[tag] *= emissions[row + tag];
            sum += here[tag];
        }

        Divide(here, sum);
    }

    private void Backward(int token, ReadOnlySpan<float> transitions)
    {
        int row = token * Tags;
        int next = row + Tags;
        Span<float> weights = stackalloc float[Tags];
        for (int tag = 0; tag < Tags; tag++)
        {
            weights[tag] = emissions[next + tag] * backward[next + tag];
        }

        float total = 0;
        for (int tag = 0; tag < Tags; tag++)
        {
            float sum = 0;
            for (int to = 0; to < Tags; to++)
            {
                sum += transitions[(tag * Tags) + to] * weights[to];
            }

            backward[row + tag] = sum;
            total += sum;
        }

        Divide(backward.AsSpan(row, Tags), total);
    }

    private static void Divide(Span<float> weights, float by)
    {
        float factor = by > 0 ? 1 / by : 0;
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] *= factor;
        }
    }
}
