using System.Runtime.Intrinsics;

namespace ClaimKit.Entities.Tagging;

/// <summary>
/// The tag probabilities of one sentence in a linear chain: forward and backward sums, marginals, and the best sequence. It counts in
/// probabilities scaled at each token, which costs one exponential a tag and token instead of one a transition.
/// </summary>
/// <remarks>Not thread-safe; its buffers grow and are used again.</remarks>
internal sealed class TagLattice
{
    private const int Tags = NameTag.Count;

    /// <summary>The tags of a token take two vector registers; what lies behind the last tag weighs nothing.</summary>
    private const int Stride = TaggerWeights.Stride;
    private const int Half = Stride / 2;

    /// <summary>No tag is less probable than this beside the best one of its token: keeps the sums above zero in single precision.</summary>
    private const float Lowest = -50;

    private float[] emissions = [];
    private float[] forward = [];
    private float[] backward = [];
    private byte[] previous = [];

    /// <summary>Whether a token was given the tag outside of names: behind another such token there is nothing to weigh.</summary>
    private bool[] closed = [];

    /// <summary>Number of tokens.</summary>
    public int Length { get; private set; }

    /// <summary>Makes room for a sentence.</summary>
    public void Reset(int length)
    {
        Length = length;
        if (emissions.Length < length * Stride)
        {
            int size = Math.Max(64, length * 2) * Stride;
            emissions = new float[size];
            forward = new float[size];
            backward = new float[size];
            previous = new byte[size];
            closed = new bool[size / Stride];
        }
    }

    /// <summary>Where the scores of a token's tags are written before <see cref="Close"/> turns them into weights.</summary>
    public Span<float> Scores(int token) => emissions.AsSpan(token * Stride, Tags);

    /// <summary>The same with room for a whole row of <see cref="TaggerWeights.Stride"/>.</summary>
    public Span<float> Row(int token) => emissions.AsSpan(token * Stride, Stride);

    /// <summary>Turns the scores of a token into weights from 0 to 1, with none for the tags that are not <paramref name="allowed"/>.</summary>
    public void Close(int token, ushort allowed = NameTag.Any)
    {
        closed[token] = false;
        Span<float> row = Row(token);
        Vector256<float> low = Masked(Vector256.Create<float>(row), Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128), allowed);
        Vector256<float> high = Masked(Vector256.Create<float>(row[Half..]), Vector256.Create(256, 512, 1024, 2048, 4096, 8192, 16384, 32768), allowed);
        float best = float.NegativeInfinity;
        Vector256<float> larger = Vector256.Max(low, high);
        for (int lane = 0; lane < Half; lane++)
        {
            best = Math.Max(best, larger[lane]);
        }

        Weigh(low, best).CopyTo(row);
        Weigh(high, best).CopyTo(row[Half..]);
    }

    /// <summary>Gives a token one tag, whatever its scores, and returns at once what <see cref="Close"/> would compute.</summary>
    public void CloseOutside(int token)
    {
        Span<float> row = Row(token);
        row.Clear();
        row[NameTag.Outside] = 1;
        closed[token] = true;
    }

    /// <summary>The scores of the allowed tags; none for the others.</summary>
    private static Vector256<float> Masked(Vector256<float> scores, Vector256<int> bits, ushort allowed)
    {
        Vector256<int> isAllowed = Vector256.Equals(bits & Vector256.Create((int)allowed), bits);
        return Vector256.ConditionalSelect(isAllowed.AsSingle(), scores, Vector256.Create(float.NegativeInfinity));
    }

    private static Vector256<float> Weigh(Vector256<float> scores, float best)
    {
        Vector256<float> weights = Vector256.Exp(Vector256.Max(Vector256.Create(Lowest), scores - Vector256.Create(best)));
        return Vector256.ConditionalSelect(Vector256.Equals(scores, Vector256.Create(float.NegativeInfinity)), Vector256<float>.Zero, weights);
    }

    /// <summary>Computes the sums that <see cref="Marginal"/> and <see cref="Pair"/> read.</summary>
    /// <param name="transitions">The weight of each pair of neighbouring tags, 0 for those that cannot be.</param>
    public void Sum(ReadOnlySpan<float> transitions)
    {
        // All tags of a token are summed side by side, in the same order as one by one.
        Span<float> rows = stackalloc float[Tags * Stride];
        Widen(transitions, turned: false, rows);
        for (int token = 0; token < Length; token++)
        {
            if (!StaysOutside(token, transitions[0]))
            {
                Forward(token, rows);
            }
        }

        Widen(transitions, turned: true, rows);
        backward.AsSpan((Length - 1) * Stride, Tags).Fill(1);
        for (int token = Length - 2; token >= 0; token--)
        {
            Backward(token, rows);
        }
    }

    /// <summary>The probability of a tag. Call <see cref="Sum"/> before.</summary>
    public float Marginal(int token, int tag)
    {
        float sum = 0;
        int row = token * Stride;
        for (int other = 0; other < Tags; other++)
        {
            sum += forward[row + other] * backward[row + other];
        }

        return sum > 0 ? forward[row + tag] * backward[row + tag] / sum : 0;
    }

    /// <summary>Writes the probabilities of all pairs of tags of <paramref name="token"/> and the next one. Call <see cref="Sum"/> before.</summary>
    public void Pair(int token, ReadOnlySpan<float> transitions, Span<float> into)
    {
        int row = token * Stride;
        int next = row + Stride;
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
        // All tags of a token are weighed side by side, one possible tag before them after the other.
        Span<float> rows = stackalloc float[Tags * Stride];
        Widen(transitions, turned: false, rows);

        for (int token = 0; token < Length; token++)
        {
            if (!StaysOutside(token, transitions[0]))
            {
                BestAt(token, rows);
            }
        }

        int best = 0;
        int lastRow = (Length - 1) * Stride;
        for (int tag = 1; tag < Tags; tag++)
        {
            best = forward[lastRow + tag] > forward[lastRow + best] ? tag : best;
        }

        for (int token = Length - 1; token >= 0; token--)
        {
            tags[token] = (byte)best;
            best = previous[(token * Stride) + best];
        }
    }

    /// <summary>Writes what <see cref="BestAt"/> and <see cref="Forward"/> would find, where no tag but one is possible before and here; false where more are.</summary>
    private bool StaysOutside(int token, float transition)
    {
        if (token == 0 || !closed[token] || !closed[token - 1])
        {
            return false;
        }

        Span<float> here = forward.AsSpan(token * Stride, Stride);
        here.Clear();
        here[NameTag.Outside] = forward[((token - 1) * Stride) + NameTag.Outside] * transition;
        Divide(here, here[NameTag.Outside]);
        previous[(token * Stride) + NameTag.Outside] = NameTag.Outside;
        return true;
    }

    /// <summary>Finds the best tag before each tag of a token; of two as good the first. Before the first token stands no name.</summary>
    private void BestAt(int token, ReadOnlySpan<float> transitions)
    {
        Span<float> here = forward.AsSpan(token * Stride, Stride);
        ReadOnlySpan<float> before = token == 0 ? [1f] : forward.AsSpan((token - 1) * Stride, Tags);
        Vector256<float> low = Vector256<float>.Zero;
        Vector256<float> high = Vector256<float>.Zero;
        Vector256<int> lowFrom = Vector256<int>.Zero;
        Vector256<int> highFrom = Vector256<int>.Zero;
        for (int from = 0; from < before.Length; from++)
        {
            Vector256<float> weight = Vector256.Create(before[from]);
            Vector256<int> index = Vector256.Create(from);
            Vector256<float> first = weight * Vector256.Create<float>(transitions[(from * Stride)..]);
            Vector256<float> second = weight * Vector256.Create<float>(transitions[((from * Stride) + Half)..]);
            lowFrom = Vector256.ConditionalSelect(Vector256.GreaterThan(first, low).AsInt32(), index, lowFrom);
            highFrom = Vector256.ConditionalSelect(Vector256.GreaterThan(second, high).AsInt32(), index, highFrom);
            low = Vector256.Max(first, low);
            high = Vector256.Max(second, high);
        }

        ReadOnlySpan<float> emitted = Row(token);
        (low * Vector256.Create<float>(emitted)).CopyTo(here);
        (high * Vector256.Create<float>(emitted[Half..])).CopyTo(here[Half..]);
        float largest = 0;
        Span<int> origins = stackalloc int[Stride];
        lowFrom.CopyTo(origins);
        highFrom.CopyTo(origins[Half..]);
        Span<byte> origin = previous.AsSpan(token * Stride, Stride);
        for (int tag = 0; tag < Tags; tag++)
        {
            origin[tag] = (byte)origins[tag];
            largest = Math.Max(largest, here[tag]);
        }

        Divide(here, largest);
    }

    private void Forward(int token, ReadOnlySpan<float> rows)
    {
        int row = token * Stride;
        Span<float> here = forward.AsSpan(row, Stride);
        Combine(token == 0 ? [1f] : forward.AsSpan(row - Stride, Tags), rows, here);
        (Vector256.Create<float>(here) * Vector256.Create<float>(emissions.AsSpan(row))).CopyTo(here);
        (Vector256.Create<float>(here[Half..]) * Vector256.Create<float>(emissions.AsSpan(row + Half))).CopyTo(here[Half..]);
        Divide(here, SumOf(here));
    }

    private void Backward(int token, ReadOnlySpan<float> columns)
    {
        int row = token * Stride;
        int next = row + Stride;
        Span<float> weights = stackalloc float[Tags];
        for (int tag = 0; tag < Tags; tag++)
        {
            weights[tag] = emissions[next + tag] * backward[next + tag];
        }

        Span<float> here = backward.AsSpan(row, Stride);
        Combine(weights, columns, here);
        Divide(here, SumOf(here));
    }

    /// <summary>Adds up rows of <see cref="Stride"/>, each times its weight, the first row first.</summary>
    private static void Combine(ReadOnlySpan<float> weights, ReadOnlySpan<float> rows, Span<float> into)
    {
        Vector256<float> low = Vector256<float>.Zero;
        Vector256<float> high = Vector256<float>.Zero;
        for (int i = 0; i < weights.Length; i++)
        {
            Vector256<float> weight = Vector256.Create(weights[i]);
            low += weight * Vector256.Create<float>(rows[(i * Stride)..]);
            high += weight * Vector256.Create<float>(rows[((i * Stride) + Half)..]);
        }

        low.CopyTo(into);
        high.CopyTo(into[Half..]);
    }

    private static float SumOf(ReadOnlySpan<float> weights)
    {
        float sum = 0;
        for (int tag = 0; tag < Tags; tag++)
        {
            sum += weights[tag];
        }

        return sum;
    }

    /// <summary>The transitions in rows of <see cref="Stride"/>: one for each tag before, or, <paramref name="turned"/>, for each tag behind.</summary>
    private static void Widen(ReadOnlySpan<float> transitions, bool turned, Span<float> rows)
    {
        rows.Clear();
        for (int from = 0; from < Tags; from++)
        {
            for (int to = 0; to < Tags; to++)
            {
                rows[turned ? (to * Stride) + from : (from * Stride) + to] = transitions[(from * Tags) + to];
            }
        }
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
