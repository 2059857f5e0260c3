using ClaimKit.Entities.Tagging;
using NUnit.Framework;

namespace ClaimKit.Tests.Entities.Tagging;

public class NameTaggerTests
{
    [Test]
    public void The_package_brings_a_tagger() => Assert.That(NameTagger.Default, Is.Not.Null);

    [Test]
    public void Weights_come_back_from_a_file_as_they_were_written()
    {
        var random = new Random(3);
        float[] weights = new float[TaggerWeights.Stride << 4];
        foreach (int row in (int[])[0, 5, 15])
        {
            for (int tag = 0; tag < NameTag.Count; tag++)
            {
                weights[(row * TaggerWeights.Stride) + tag] = random.NextSingle() - 0.5f;
            }
        }

        TaggerWeights written = TaggerWeights.Round(4, weights, [.. Enumerable.Range(0, NameTag.Count * NameTag.Count).Select(i => i / 100f)]);
        using var stream = new MemoryStream();
        written.Write(stream);
        stream.Position = 0;
        TaggerWeights read = TaggerWeights.Read(stream);
        uint[] features = [.. Enumerable.Range(0, 40).Select(i => (uint)i * 0x9E3779B9u)];
        Assert.That(Scores(read, features), Is.EqualTo(Scores(written, features)));
        Assert.That(read.Transitions, Is.EqualTo(written.Transitions));
    }

    [TestCase("", "do not begin with the mark")]
    [TestCase("CKW1", "do not begin with the mark")]
    [TestCase("CKT1\u0010", "end before their time")]
    [TestCase("CKT1\u007F", "2^127 features")]
    public void What_is_no_tagger_is_refused_with_the_reason(string file, string reason)
    {
        using var stream = new MemoryStream([.. file.Select(c => (byte)c)]);
        Assert.That(() => NameTagger.Load(stream), Throws.InstanceOf<InvalidDataException>().With.Message.Contains(reason));
    }

    [Test]
    public void No_stream_is_a_programmers_error() => Assert.That(() => NameTagger.Load(null!), Throws.ArgumentNullException);

    private static float[] Scores(TaggerWeights weights, uint[] features)
    {
        float[] row = new float[TaggerWeights.Stride];
        weights.Score(features, row);
        return row[..NameTag.Count];
    }
}
