using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using ClaimKit.Fuzz.Invariants;
using ClaimKit.Input;
using ClaimKit.Output;

namespace ClaimKit.Fuzz.Commands;

/// <summary>Reads a whole file of papers again and again, with one and with two workers: the bytes are equal and the memory stays flat.</summary>
internal sealed class SoakCommand(string file, TextWriter output)
{
    private const int Rounds = 2;
    private static readonly int[] Workers = [1, 2];

    /// <summary>Memory that is in use after a round may grow by so much over that after the first: lists and caches settle, leaks do not.</summary>
    private const long MostGrowth = 16 * 1024 * 1024;

    /// <returns>Whether everything held.</returns>
    public async Task<bool> RunAsync()
    {
        string? bytes = null;
        long memory = 0;
        bool sound = true;
        for (int round = 1; round <= Rounds; round++)
        {
            foreach (int workers in Workers)
            {
                (string hash, long now, int broken) = await ReadAsync(round, workers).ConfigureAwait(false);
                bytes ??= hash;
                memory = memory == 0 ? now : memory;
                sound &= Holds(hash.Equals(bytes, StringComparison.Ordinal), "the bytes differ from the first round's");
                sound &= Holds(now - memory <= MostGrowth, "the memory has grown");
                sound &= Holds(broken == 0, string.Create(CultureInfo.InvariantCulture, $"{broken} results broke an invariant"));
            }
        }

        await output.WriteLineAsync(sound ? "all rounds gave the same bytes in flat memory" : "failed").ConfigureAwait(false);
        return sound;
    }

    private async Task<(string Hash, long Memory, int Broken)> ReadAsync(int round, int workers)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var extractor = new ClaimExtractor(new ClaimExtractorOptions { MaxParallelism = workers });
        var papers = new Queue<Paper>();
        int count = 0;
        int claims = 0;
        int problems = 0;
        int broken = 0;
        var clock = Stopwatch.StartNew();
        await foreach (ExtractionResult result in extractor.ExtractAsync(Remembered(papers, () => problems++)).ConfigureAwait(false))
        {
            count++;
            claims += result.Claims.Count;
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(ClaimJson.Serialize(result)));
            Paper paper;
            lock (papers)
            {
                paper = papers.Dequeue();
            }

            broken += ResultInvariants.Spans(result, paper.FullText).Any() || ResultInvariants.Order(result).Any() || ResultInvariants.Values(result).Any() ? 1 : 0;
        }

        TimeSpan time = clock.Elapsed;
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        long memory = GC.GetTotalMemory(forceFullCollection: true);
        string digest = Convert.ToHexString(hash.GetHashAndReset());
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"round {round}, {workers} worker{(workers == 1 ? "" : "s")}: {count:N0} papers, {claims:N0} claims, {problems} unread lines, {time.TotalSeconds:0.0} s, {memory / 1e6:0.0} MB in use, {Environment.WorkingSet / 1e6:0} MB held, sha256 {digest[..16]}")).ConfigureAwait(false);
        return (digest, memory, broken);
    }

    /// <summary>The papers of the file, each kept until its result has been checked.</summary>
    private IEnumerable<Paper> Remembered(Queue<Paper> papers, Action onProblem)
    {
        foreach (Paper paper in PaperReader.ReadFile(file, _ => onProblem()))
        {
            lock (papers)
            {
                papers.Enqueue(paper);
            }

            yield return paper;
        }
    }

    private bool Holds(bool condition, string otherwise)
    {
        if (!condition)
        {
            output.WriteLine($"  {otherwise}");
        }

        return condition;
    }
}
