using ClaimKit.Entities;
using ClaimKit.Entities.Tagging;
using NUnit.Framework;

namespace ClaimKit.Tests.Entities.Tagging;

public class TagLatticeTests
{
    private const int Length = 4;

    [Test]
    public void The_best_sequence_is_that_of_trying_all()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            (TagLattice lattice, float[] scores, float[] pairs) = NewLattice(seed);
            var found = new byte[Length];
            lattice.Best(TaggerWeights.ToTransitions(pairs), found);
            Assert.That(Score(found, scores, pairs), Is.EqualTo(AllSequences().Max(s => Score(s, scores, pairs))).Within(1e-4));
        }
    }

    [Test]
    public void The_marginals_are_those_of_trying_all()
    {
        (TagLattice lattice, float[] scores, float[] pairs) = NewLattice(7);
        lattice.Sum(TaggerWeights.ToTransitions(pairs));
        List<byte[]> all = AllSequences();
        double total = all.Sum(s => Math.Exp(Score(s, scores, pairs)));
        for (int token = 0; token < Length; token++)
        {
            for (int tag = 0; tag < NameTag.Count; tag++)
            {
                double expected = all.Where(s => s[token] == tag).Sum(s => Math.Exp(Score(s, scores, pairs))) / total;
                Assert.That(lattice.Marginal(token, tag), Is.EqualTo(expected).Within(1e-4));
            }
        }
    }

    [Test]
    public void Nothing_goes_on_inside_a_name_that_did_not_begin()
    {
        var lattice = new TagLattice();
        lattice.Reset(2);
        for (int token = 0; token < 2; token++)
        {
            lattice.Scores(token).Clear();
            lattice.Scores(token)[NameTag.Inside(EntityKind.Model)] = 5;
            lattice.Close(token);
        }

        var tags = new byte[2];
        lattice.Best(TaggerWeights.ToTransitions(new float[NameTag.Count * NameTag.Count]), tags);
        Assert.That(tags, Is.EqualTo(new[] { (byte)NameTag.Begin(EntityKind.Model), (byte)NameTag.Inside(EntityKind.Model) }));
    }

    private static (TagLattice Lattice, float[] Scores, float[] Pairs) NewLattice(int seed)
    {
        var random = new Random(seed);
        float[] scores = [.. Enumerable.Range(0, Length * NameTag.Count).Select(_ => (random.NextSingle() - 0.5f) * 6)];
        float[] pairs = [.. Enumerable.Range(0, NameTag.Count * NameTag.Count).Select(_ => (random.NextSingle() - 0.5f) * 2)];
        var lattice = new TagLattice();
        lattice.Reset(Length);
        for (int token = 0; token < Length; token++)
        {
            scores.AsSpan(token * NameTag.Count, NameTag.Count).CopyTo(lattice.Scores(token));
            lattice.Close(token);
        }

        return (lattice, scores, pairs);
    }

    private static double Score(byte[] tags, float[] scores, float[] pairs)
    {
        double sum = 0;
        for (int token = 0; token < tags.Length; token++)
        {
            int before = token == 0 ? NameTag.Outside : tags[token - 1];
            sum += scores[(token * NameTag.Count) + tags[token]] + pairs[(before * NameTag.Count) + tags[token]];
        }

        return sum;
    }

    private static List<byte[]> AllSequences()
    {
        var all = new List<byte[]> { Array.Empty<byte>() };
        for (int token = 0; token < Length; token++)
        {
            all = [.. all.SelectMany(s => Enumerable.Range(0, NameTag.Count).Where(tag => NameTag.MayFollow(s.Length == 0 ? NameTag.Outside : s[^1], tag)).Select(tag => (byte[])[.. s, (byte)tag]))];
        }

        return all;
    }
}
