using NUnit.Framework;

namespace ClaimKit.Tests.Speed;

/// <summary>Memory is taken for what is returned and hardly more. Counted, not timed: the same on every machine.</summary>
[TestFixture]
[NonParallelizable]
internal sealed class AllocationTests
{
    /// <summary>Beside what is returned, an abstract may take so many bytes that are given up at once.</summary>
    private const int Waste = 2048;

    [TestCase("")]
    [TestCase("This paper studies how neural networks represent knowledge. The question matters because of its consequences.")]
    [TestCase("Language models are trained on text from the web. Their knowledge is stored in the weights, and nobody knows where.")]
    public void A_text_without_number_and_cue_allocates_nothing(string text)
    {
        Assert.That(AllocatedBy(() => ClaimExtractor.Default.ExtractClaims(text)), Is.Zero);
    }

    [Test]
    public void An_abstract_allocates_what_it_returns_and_at_most_two_kilobytes_more()
    {
        Assert.Multiple(() =>
        {
            foreach ((Paper paper, _) in FixtureGold.Abstracts())
            {
                long allocated = AllocatedBy(() => ClaimExtractor.Default.Extract(paper));
                ExtractionResult result = ClaimExtractor.Default.Extract(paper);
                long returned = ObjectGraph.SizeOf(result, paper.Id, paper.Title);
                Assert.That(allocated - returned, Is.LessThanOrEqualTo(Waste), paper.Id);
            }
        });
    }

    [Test]
    public void The_joined_text_of_a_paper_is_made_once()
    {
        var paper = new Paper { Title = "A title", Abstract = "An abstract." };
        string first = paper.FullText;
        Assert.That(paper.FullText, Is.SameAs(first));
    }

    [Test]
    public void A_changed_paper_has_another_joined_text_and_an_equal_one_is_equal()
    {
        var paper = new Paper { Title = "A title", Abstract = "An abstract." };
        _ = paper.FullText;
        Assert.Multiple(() =>
        {
            Assert.That((paper with { Title = "Another" }).FullText, Is.EqualTo("Another\nAn abstract."));
            Assert.That(new Paper { Title = "A title", Abstract = "An abstract." }, Is.EqualTo(paper));
        });
    }

    /// <summary>Bytes that the last of several calls allocates: buffers have grown by then to what the text needs.</summary>
    private static long AllocatedBy(Action action)
    {
        const int Times = 40;
        long least = long.MaxValue;
        for (int i = 0; i < Times; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
