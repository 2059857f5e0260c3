using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;

namespace ClaimKit;

/// <summary>Reads benchmark claims out of abstracts: the façade that runs the stages in order.</summary>
/// <remarks>Thread-safe: build one and use it everywhere. Text never makes it throw.</remarks>
public sealed class ClaimExtractor : IClaimExtractor
{
    private static readonly Lazy<ClaimExtractor> Shared = new(() => new ClaimExtractor());

    private readonly ClaimExtractorOptions options;
    private readonly PaperAnalyzer analyzer;
    private readonly BindingModels models;
    private readonly ConcurrentBag<Workspace> workspaces = [];

    /// <summary>Creates an extractor.</summary>
    /// <param name="options">The settings, or null for the defaults. Copied.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public ClaimExtractor(ClaimExtractorOptions? options = null)
        : this(options, BindingModels.Default)
    {
    }

    internal ClaimExtractor(ClaimExtractorOptions? options, BindingModels models, EntityFinder? entities = null)
    {
        this.options = (options ?? new ClaimExtractorOptions()).Validated();
        this.models = models;
        analyzer = new PaperAnalyzer(entities ?? new EntityFinder(this.options.Lexicon, this.options.Tagger), [.. this.options.EntityRecognizers], this.options.PluggedQuantityRecognizer);
    }

    /// <summary>The extractor with default settings.</summary>
    public static ClaimExtractor Default => Shared.Value;

    /// <summary>The claims of one abstract, in the order of the text.</summary>
    /// <param name="abstractText">The abstract; spans count in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="abstractText"/> is null.</exception>
    public IReadOnlyList<Claim> ExtractClaims(string abstractText)
    {
        ArgumentNullException.ThrowIfNull(abstractText);
        Workspace workspace = TakeWorkspace();
        try
        {
            Read(abstractText, 0, workspace);
            return workspace.TakeClaims(options);
        }
        finally
        {
            PutBack(workspace);
        }
    }

    /// <summary>Everything that is read out of one paper.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="paper"/> or its abstract is null.</exception>
    public ExtractionResult Extract(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(paper.Abstract);
        Workspace workspace = TakeWorkspace();
        try
        {
            string text = paper.FullText;
            int length = Read(text, paper.Title?.Length ?? 0, workspace);
            return workspace.ToResult(paper, options, TextDiagnostics.Of(text, length, workspace.Paper.Text));
        }
        finally
        {
            PutBack(workspace);
        }
    }

    /// <summary>Reads many papers on several threads; the results come in the order of the papers, and only a bounded number is under way at a time.</summary>
    /// <param name="papers">The papers; read as they are needed.</param>
    /// <param name="cancellationToken">Stops the reading; no work goes on after the enumeration has ended.</param>
    /// <exception cref="ArgumentNullException"><paramref name="papers"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public IAsyncEnumerable<ExtractionResult> ExtractAsync(IEnumerable<Paper> papers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(papers);
        return ExtractBatchesAsync(papers, cancellationToken);
    }

    private Workspace TakeWorkspace() => workspaces.TryTake(out Workspace? workspace) ? workspace : new Workspace(models);

    /// <summary>Keeps the buffers for the next text, unless a giant of a text has blown them up or would be held in memory by them.</summary>
    private void PutBack(Workspace workspace)
    {
        const int MostTokens = 1 << 17;
        const int MostCharacters = 1 << 20;
        if (workspace.Paper.Text.TokenCount <= MostTokens && workspace.Paper.Text.Text.Length <= MostCharacters)
        {
            workspaces.Add(workspace);
        }
    }

    /// <summary>Reads a text into the workspace and returns how much of it was read.</summary>
    private int Read(string text, int titleLength, Workspace workspace)
    {
        int length = Math.Min(text.Length, options.MaxTextLength);
        analyzer.Analyze(text, Math.Min(titleLength, options.MaxTextLength), length, workspace.Paper);
        workspace.Read();
        return length;
    }

    /// <summary>Papers travel in batches, so that handing them over costs little beside reading them.</summary>
    private async IAsyncEnumerable<ExtractionResult> ExtractBatchesAsync(IEnumerable<Paper> papers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const int BatchSize = 32;
        int workers = Math.Max(1, options.MaxParallelism);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<Task<ExtractionResult[]>> running = Channel.CreateBounded<Task<ExtractionResult[]>>(workers * 2);
        Task feeder = Task.Run(() => FeedAsync(papers, BatchSize, workers, running.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (Task<ExtractionResult[]> batch in running.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (ExtractionResult result in await batch.ConfigureAwait(false))
                {
                    yield return result;
                }
            }

            await feeder.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeder.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (running.Reader.TryRead(out Task<ExtractionResult[]>? left))
            {
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FeedAsync(IEnumerable<Paper> papers, int batchSize, int workers, ChannelWriter<Task<ExtractionResult[]>> writer, CancellationToken stop)
    {
        using var slots = new SemaphoreSlim(workers);
        var started = new List<Task>();
        try
        {
            stop.ThrowIfCancellationRequested();
            foreach (Paper[] batch in papers.Chunk(batchSize))
            {
                await slots.WaitAsync(stop).ConfigureAwait(false);
                Task<ExtractionResult[]> task = Task.Run(() => ReadBatch(batch, slots, stop), CancellationToken.None);
                started.RemoveAll(t => t.IsCompleted);
                started.Add(task);
                await writer.WriteAsync(task, stop).ConfigureAwait(false);
            }

            writer.Complete();
        }
        catch (Exception problem)
        {
            // Whatever ends the papers early, a cancellation or their own source, reaches the reader of the results.
            writer.Complete(problem);
        }

        // The slots must outlive the batches that give them back.
        await Task.WhenAll(started).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private ExtractionResult[] ReadBatch(Paper[] batch, SemaphoreSlim slots, CancellationToken stop)
    {
        try
        {
            var results = new ExtractionResult[batch.Length];
            for (int i = 0; i < batch.Length; i++)
            {
                stop.ThrowIfCancellationRequested();
                results[i] = Extract(batch[i]);
            }

            return results;
        }
        finally
        {
            slots.Release();
        }
    }

    /// <summary>The buffers of one extraction at a time.</summary>
    private sealed class Workspace(BindingModels models)
    {
        private readonly ClaimReader reader = new(models);
        private readonly List<Claim> claims = [];
        private readonly List<Refusal> refusals = [];

        public PaperFrame Paper { get; } = new();

        public void Read()
        {
            claims.Clear();
            refusals.Clear();
            reader.Read(Paper, claims, refusals);
        }

        /// <summary>The claims that the settings ask for; the empty array, which costs nothing, when there are none.</summary>
        public Claim[] TakeClaims(ClaimExtractorOptions options)
        {
            int kept = 0;
            for (int i = 0; i < claims.Count; i++)
            {
                Claim claim = claims[i];
                if (claim.Confidence >= options.MinConfidence && options.Kinds.Contains(claim.Kind))
                {
                    claims[kept++] = claim;
                }
            }

            claims.RemoveRange(kept, claims.Count - kept);
            return kept == 0 ? [] : claims.ToArray();
        }

        public ExtractionResult ToResult(Paper paper, ClaimExtractorOptions options, IReadOnlyList<Diagnostic> diagnostics)
        {
            return new ExtractionResult
            {
                Id = paper.Id,
                Title = paper.Title,
                Claims = TakeClaims(options),
                TradeOffs = Claims.Rules.TradeOffRules.Find(claims),
                Refusals = refusals.Count == 0 ? [] : refusals.ToArray(),
                Diagnostics = diagnostics,
            };
        }
    }
}
