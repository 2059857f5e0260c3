using System.Collections.Concurrent;
using ClaimKit.Learning;

namespace ClaimKit.Entities.Tagging;

/// <summary>A trained tagger: reads the names of a sentence out of the words, their writing, and what the lexicons and patterns found.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class NameTagger
{
    private const string Resource = "ClaimKit.Data.tagger.bin";
    private static readonly Lazy<NameTagger?> Embedded = new(LoadEmbedded);
    private readonly TaggerWeights weights;
    private readonly bool everywhere;
    private readonly ConcurrentBag<Workspace> workspaces = [];

    /// <param name="weights">What it has learned.</param>
    /// <param name="everywhere">Whether it looks at every word, as names in small letters need; otherwise only where a word is written like a name and is not known yet.</param>
    internal NameTagger(TaggerWeights weights, bool everywhere)
    {
        this.weights = weights;
        this.everywhere = everywhere;
    }

    /// <summary>The tagger that the package ships; null in a build without its weights.</summary>
    internal static NameTagger? Default => Embedded.Value;

    /// <summary>Reads a tagger that <c>claimkit train --ner</c> has written.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="InvalidDataException"><paramref name="weights"/> holds no tagger.</exception>
    public static NameTagger Load(Stream weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new NameTagger(TaggerWeights.Read(weights), everywhere: true);
    }

    /// <summary>Writes the names of one sentence, in order, and returns their number.</summary>
    /// <param name="scan">The sentence, with what the lexicons and patterns found.</param>
    /// <param name="into">Has room for a name at each token.</param>
    /// <param name="onlyNews">Writes nothing when all names are known already from sources that are believed more: that saves most of the work.</param>
    internal int Tag(in SentenceScan scan, Span<TaggedName> into, bool onlyNews = false)
    {
        int count = scan.End - scan.First;
        if (count == 0 || !(everywhere || IsOpenAnywhere(scan)))
        {
            return 0;
        }

        if (!workspaces.TryTake(out Workspace? workspace))
        {
            workspace = new Workspace();
        }

        workspace.Reset(count);
        Span<TokenView> views = workspace.Views.AsSpan(0, count);
        TagFeatures.View(scan, views);
        TagLattice lattice = workspace.Lattice;
        bool openBefore = false;
        for (int i = 0; i < count; i++)
        {
            // Names go on to the right over words that are not written like names.
            bool open = everywhere || IsOpen(scan, scan.First + i);
            bool near = open || openBefore;
            openBefore = open;
            if (near)
            {
                TagFeatures.Extract(scan, views, scan.First + i, isAnonymous: false, workspace.Features);
                weights.Score(workspace.Features.Items, lattice.Row(i));
                lattice.Close(i);
            }
            else
            {
                lattice.CloseOutside(i);
            }
        }

        Span<byte> tags = workspace.Tags.AsSpan(0, count);
        lattice.Best(weights.Transitions, tags);
        int names = 0;
        if (onlyNews ? SaysNews(scan, tags) : tags.ContainsAnyExcept((byte)NameTag.Outside))
        {
            lattice.Sum(weights.Transitions);
            names = Collect(lattice, tags, scan.First, into);
        }

        workspaces.Add(workspace);
        return names;
    }

    private static bool IsOpenAnywhere(in SentenceScan scan)
    {
        for (int i = scan.First; i < scan.End; i++)
        {
            if (IsOpen(scan, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name was found that the scan does not have yet, or has from a weaker source. What is known already need not be told how probable it is.</summary>
    private static bool SaysNews(in SentenceScan scan, ReadOnlySpan<byte> tags)
    {
        for (int i = 0; i < tags.Length; i++)
        {
            int token = scan.First + i;
            if (NameTag.IsBegin(tags[i]) && (!scan.IsOwned(token) || scan.Owner(token).Source < MentionSource.Tagger))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token is written like a name and nothing that is believed more than the tagger has it.</summary>
    private static bool IsOpen(in SentenceScan scan, int i) =>
        NameShape.Strength(scan, i) != NameStrength.None && !(scan.IsOwned(i) && scan.Owner(i).Source > MentionSource.Tagger);

    private static int Collect(TagLattice lattice, ReadOnlySpan<byte> tags, int first, Span<TaggedName> into)
    {
        int names = 0;
        for (int i = 0; i < tags.Length; i++)
        {
            if (!NameTag.IsBegin(tags[i]))
            {
                continue;
            }

            float confidence = lattice.Marginal(i, tags[i]);
            int end = i + 1;
            while (end < tags.Length && NameTag.IsInside(tags[end]))
            {
                confidence = Math.Min(confidence, lattice.Marginal(end, tags[end]));
                end++;
            }

            into[names++] = new TaggedName(first + i, first + end, NameTag.KindOf(tags[i]), confidence);
            i = end - 1;
        }

        return names;
    }

    private static NameTagger? LoadEmbedded()
    {
        using Stream? stream = typeof(NameTagger).Assembly.GetManifestResourceStream(Resource);
        return stream is null ? null : new NameTagger(TaggerWeights.Read(stream), everywhere: false);
    }

    /// <summary>The buffers of one sentence at a time.</summary>
    private sealed class Workspace
    {
        public TokenView[] Views { get; private set; } = [];

        public byte[] Tags { get; private set; } = [];

        public TagLattice Lattice { get; } = new();

        public FeatureList Features { get; } = new();

        public void Reset(int count)
        {
            Lattice.Reset(count);
            if (Views.Length < count)
            {
                Views = new TokenView[count * 2];
                Tags = new byte[count * 2];
            }
        }
    }
}
