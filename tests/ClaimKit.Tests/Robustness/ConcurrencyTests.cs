using ClaimKit.Claims;
using ClaimKit.Fuzz;
using ClaimKit.Fuzz.Mutation;
using ClaimKit.Output;
using NUnit.Framework;

namespace ClaimKit.Tests.Robustness;

/// <summary>One extractor serves everybody at once, and what is stopped stops.</summary>
[TestFixture]
internal sealed class ConcurrencyTests
{
    private const int Threads = 16;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Test]
    public void Sixteen_threads_with_mixed_inputs_read_what_one_reads()
    {
        Paper[] papers = [.. Mixed()];
        string[] expected = [.. papers.Select(paper => ClaimJson.Serialize(ClaimExtractor.Default.Extract(paper)))];
        var extractor = new ClaimExtractor();
        var different = new System.Collections.Concurrent.ConcurrentBag<string>();
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            // Each begins elsewhere and goes by steps of its own, so that long and short texts meet.
            for (int i = 0; i < papers.Length; i++)
            {
                int next = (int)(((long)i * (2 * thread + 1) + (thread * 37)) % papers.Length);
                if (!ClaimJson.Serialize(extractor.Extract(papers[next])).Equals(expected[next], StringComparison.Ordinal))
                {
                    different.Add(papers[next].FullText);
                }
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.That(different, Is.Empty);
    }

    [Test]
    public void Extractors_may_be_built_and_first_used_by_many_threads_at_once()
    {
        const string Text = "Heron reaches 91.2% accuracy on CIFAR-10.";
        IReadOnlyList<Claim>[] all = [.. Enumerable.Range(0, Threads).AsParallel().WithDegreeOfParallelism(Threads).Select(_ => new ClaimExtractor().ExtractClaims(Text))];
        Assert.That(all, Has.All.EqualTo(ClaimExtractor.Default.ExtractClaims(Text)));
    }

    [Test]
    public async Task Nothing_runs_on_when_the_reader_has_seen_enough()
    {
        int begun = 0;
        bool disposed = false;
        IEnumerable<Paper> Endless()
        {
            try
            {
                while (true)
                {
                    begun++;
                    yield return new Paper { Abstract = "Wren reaches 55.0% accuracy." };
                }
            }
            finally
            {
                disposed = true;
            }
        }

        var extractor = new ClaimExtractor(new ClaimExtractorOptions { MaxParallelism = 4 });
        await foreach (ExtractionResult result in extractor.ExtractAsync(Endless()))
        {
            Assert.That(result.Claims, Is.Not.Null);
            break;
        }

        int after = begun;
        await Task.Delay(50);
        Assert.Multiple(() =>
        {
            Assert.That(disposed, Is.True, "the source is still open");
            Assert.That(begun, Is.EqualTo(after), "the source is still read");
            Assert.That(begun, Is.LessThan(2000), "far too many papers were under way");
        });
    }

    [Test]
    public void Nothing_runs_on_after_a_cancellation()
    {
        using var stop = new CancellationTokenSource();
        int begun = 0;
        IEnumerable<Paper> Endless()
        {
            while (true)
            {
                if (++begun == 200)
                {
                    stop.Cancel();
                }

                yield return new Paper { Abstract = "Wren reaches 55.0% accuracy." };
            }
        }

        Task reading = DrainAsync(ClaimExtractor.Default.ExtractAsync(Endless(), stop.Token));
        Assert.That(async () => await reading.WaitAsync(Patience), Throws.InstanceOf<OperationCanceledException>());
        int after = begun;
        Thread.Sleep(50);
        Assert.That(begun, Is.EqualTo(after));
    }

    [Test]
    public void A_cancelled_token_reads_nothing()
    {
        bool touched = false;
        IEnumerable<Paper> Source()
        {
            touched = true;
            yield return new Paper { Abstract = "It walks." };
        }

        Task reading = DrainAsync(ClaimExtractor.Default.ExtractAsync(Source(), new CancellationToken(canceled: true)));
        Assert.That(async () => await reading.WaitAsync(Patience), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(touched, Is.False);
    }

    [Test]
    public async Task A_slow_reader_is_waited_for_and_papers_do_not_pile_up()
    {
        int ahead = 0;
        int read = 0;
        IEnumerable<Paper> Source()
        {
            for (int i = 0; i < 5000; i++)
            {
                ahead = Math.Max(ahead, i - Volatile.Read(ref read));
                yield return new Paper { Id = FormattableString.Invariant($"{i}"), Abstract = "It walks." };
            }
        }

        var extractor = new ClaimExtractor(new ClaimExtractorOptions { MaxParallelism = 2 });
        await foreach (ExtractionResult result in extractor.ExtractAsync(Source()))
        {
            Assert.That(result.Id, Is.EqualTo(FormattableString.Invariant($"{read}")));
            Interlocked.Increment(ref read);
        }

        Assert.That(read, Is.EqualTo(5000));
        Assert.That(ahead, Is.LessThan(1000));
    }

    private static IEnumerable<Paper> Mixed()
    {
        var mutator = new TextMutator(Fixtures.Texts);
        var random = new Random(16);
        for (int i = 0; i < 100; i++)
        {
            byte[] program = new byte[1 + random.Next(30)];
            random.NextBytes(program);
            yield return mutator.MakePaper(program);
        }

        yield return new Paper { Abstract = "" };
        yield return new Paper { Title = "", Abstract = "" };
        yield return new Paper { Abstract = string.Concat(Enumerable.Repeat("Heron reaches 91.2% accuracy on GLUE. ", 60)) };
        yield return new Paper { Abstract = new string('(', 50_000) };
    }

    private static async Task DrainAsync(IAsyncEnumerable<ExtractionResult> results)
    {
        await foreach (ExtractionResult result in results)
        {
            Assert.That(result.Claims, Is.Not.Null);
        }
    }
}
