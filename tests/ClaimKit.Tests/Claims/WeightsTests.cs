using System.Runtime.Intrinsics;
using ClaimKit.Claims.Binding;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

/// <summary>The tables of weights, packed and in their file.</summary>
[TestFixture]
internal sealed class WeightsTests
{
    private static readonly uint[] Features = [.. Enumerable.Range(1, 700).Select(i => (uint)i * 2654435761u)];

    [Test]
    public void A_file_gives_back_what_was_written()
    {
        byte[] bytes = Bytes(Small());
        BindingModels read = WeightsFile.Read(new MemoryStream(bytes));

        Assert.That(read.All.Count(), Is.EqualTo(BindingModels.Count));
        foreach ((LinearModel one, LinearModel other) in read.All.Zip(Small().All))
        {
            Assert.That(one.Bits, Is.EqualTo(other.Bits));
            Assert.That(one.Scale, Is.EqualTo(other.Scale));
            Assert.That(one.Steps.SequenceEqual(other.Steps), Is.True);
        }
    }

    [Test]
    public void The_stream_stays_open_on_both_ways()
    {
        using var stream = new MemoryStream();
        WeightsFile.Write(Small(), stream);
        Assert.That(stream.CanWrite, Is.True);
        stream.Position = 0;
        WeightsFile.Read(stream);
        Assert.That(stream.CanRead, Is.True);
    }

    [Test]
    public void A_file_begins_with_its_mark_and_the_number_of_models() =>
        Assert.That(Bytes(Small())[..5], Is.EqualTo("CKW1"u8.ToArray().Append((byte)BindingModels.Count)));

    [TestCase(0, "do not begin with the mark CKW1")]
    [TestCase(3, "do not begin with the mark CKW1")]
    [TestCase(4, "hold 13 models instead of 12")]
    public void Another_format_is_refused_with_its_cause(int place, string cause)
    {
        byte[] bytes = Bytes(Small());
        bytes[place]++;
        Assert.That(() => WeightsFile.Read(new MemoryStream(bytes)), Throws.TypeOf<InvalidDataException>().With.Message.Contains(cause));
    }

    [Test]
    public void A_file_that_is_cut_off_is_refused_with_its_cause()
    {
        byte[] bytes = Bytes(Small());
        Assert.That(() => WeightsFile.Read(new MemoryStream(bytes[..^1])), Throws.TypeOf<InvalidDataException>().With.Message.Contains("end before their time"));
    }

    [Test]
    public void The_largest_weight_becomes_the_largest_step()
    {
        var model = new LinearModel(3);
        model.Weights[1] = -2f;
        model.Weights[2] = 1f;
        model.Weights[5] = 0.5f;

        LinearModel trained = model.Trained();

        Assert.That(trained.Steps.ToArray(), Is.EqualTo(new sbyte[] { 0, -127, 64, 0, 0, 32, 0, 0 }));
        Assert.That(trained.Scale, Is.EqualTo(2f / 127));
        Assert.That(trained.Bits, Is.EqualTo(3));
        Assert.That(trained.Weights, Is.Empty);
        Assert.That(trained.Trained(), Is.SameAs(trained), "nothing is left to do");
    }

    [Test]
    public void A_model_without_weights_weighs_nothing()
    {
        LinearModel trained = new LinearModel(3).Trained();
        Assert.That(trained.Scale, Is.EqualTo(1f));
        Assert.That(trained.Score(Features), Is.Zero);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(5)]
    public void A_trained_model_scores_as_it_did_while_it_was_trained(int count)
    {
        var model = new LinearModel(9);
        for (int i = 0; i < model.Weights.Length; i++)
        {
            model.Weights[i] = (i * 37 % 255) - 127;
        }

        LinearModel trained = model.Trained();
        foreach (int label in new[] { 0, 1, 7 })
        {
            Assert.That(trained.Score(Features.AsSpan(0, count), label), Is.EqualTo(model.Score(Features.AsSpan(0, count), label)));
            Assert.That(trained.Sum(Features.AsSpan(0, count), label), Is.EqualTo((int)model.Score(Features.AsSpan(0, count), label)));
        }

        Assert.That(trained.Sum([1u, 2u, 3u], 1), Is.Not.EqualTo(trained.Sum([1u, 2u, 3u], 2)), "labels have weights of their own");
    }

    [Test]
    public void Scores_become_probabilities()
    {
        float[] scores = [1000f, 1000f + MathF.Log(3), 0f];
        LinearModel.Normalize(scores);
        Assert.That(scores, Is.EqualTo(new[] { 0.25f, 0.75f, 0f }).Within(1e-4f));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(255)]
    [TestCase(256)]
    [TestCase(257)]
    [TestCase(513)]
    [TestCase(700)]
    public void Packed_slots_sum_as_each_model_does(int count)
    {
        LinearModel[] slots = [Make(1, 8), Make(2, 6), Make(3, 8), Make(4, 7)];
        var packed = new SlotWeights(slots);
        Vector128<int> sums = packed.Sum(Features.AsSpan(0, count));
        Assert.Multiple(() =>
        {
            for (int slot = 0; slot < slots.Length; slot++)
            {
                int expected = slots[slot].Sum(Features.AsSpan(0, count));
                Assert.That(sums[slot], Is.EqualTo(expected));
                Assert.That(packed.Sum(Features.AsSpan(0, count), (Slot)slot), Is.EqualTo(expected));
            }
        });
    }

    [Test]
    public void Sums_of_the_largest_weights_do_not_run_over()
    {
        LinearModel[] slots = [Full(sbyte.MaxValue), Full(sbyte.MinValue), Full(1), Full(-1)];
        Vector128<int> sums = new SlotWeights(slots).Sum(Features);
        Assert.That(new[] { sums[0], sums[1], sums[2], sums[3] }, Is.EqualTo(new[] { 700 * 127, 700 * -128, 700, -700 }));
    }

    [Test]
    public void Models_are_packed_only_when_they_are_trained()
    {
        Assert.That(() => BindingModels.Empty().SlotsOf(comparison: false), Throws.InvalidOperationException.With.Message.Contains("trained"));
        Assert.That(() => BindingModels.Empty().SlotsOf(comparison: true), Throws.InvalidOperationException);
        BindingModels small = Small();
        uint[] one = [77];
        foreach (Slot slot in Enum.GetValues<Slot>())
        {
            Assert.That(small.SlotsOf(comparison: false).Sum(one, slot), Is.EqualTo(small.Of(slot, comparison: false).Sum(one)));
            Assert.That(small.SlotsOf(comparison: true).Sum(one, slot), Is.EqualTo(small.Of(slot, comparison: true).Sum(one)));
        }
    }

    private static BindingModels Small() => new(Make(1, 4), Make(2, 3), Make(3, 5), Make(4, 4), [.. Enumerable.Range(5, BindingModels.SlotModels).Select(seed => Make(seed, 4))]);

    private static LinearModel Make(int seed, int bits)
    {
        var steps = new sbyte[1 << bits];
        for (int i = 0; i < steps.Length; i++)
        {
            steps[i] = (sbyte)((seed * 59 + i * 83) % 256 - 128);
        }

        return new LinearModel(steps, 0.125f * seed);
    }

    private static LinearModel Full(sbyte step)
    {
        var steps = new sbyte[8];
        Array.Fill(steps, step);
        return new LinearModel(steps, 1);
    }

    private static byte[] Bytes(BindingModels models)
    {
        using var stream = new MemoryStream();
        WeightsFile.Write(models, stream);
        return stream.ToArray();
    }
}
