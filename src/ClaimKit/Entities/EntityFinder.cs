using System.Buffers;
using ClaimKit.Entities.Tagging;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>
/// Finds what a sentence names: models, benchmarks, tasks, metrics, resources. The lexicons come first, then names by their writing,
/// whose kind the words around them decide, then phrases around a head noun. Where mentions overlap, <see cref="MentionResolver"/> decides.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class EntityFinder
{
    private readonly NameTable? userNames;
    private readonly NameTagger? tagger;
    private readonly EntitySources sources;

    internal EntityFinder(UserLexicon? user = null, NameTagger? tagger = null, EntitySources sources = EntitySources.All)
    {
        userNames = user?.ToTable();
        this.sources = sources;
        this.tagger = (sources & EntitySources.Tagger) == 0 ? null : tagger ?? NameTagger.Default;
    }

    /// <summary>Appends the mentions of one sentence, in order and without overlaps.</summary>
    internal void Find(TokenizedText text, int firstToken, int endToken, List<Mention> into)
    {
        int count = endToken - firstToken;
        if (count <= 0)
        {
            return;
        }

        int[] owners = ArrayPool<int>.Shared.Rent(count);
        var scan = new SentenceScan(text, firstToken, endToken, owners.AsSpan(0, count), into);
        Mark(scan);
        if (tagger is not null)
        {
            TaggerPass.Run(scan, tagger);
        }

        MentionResolver.Run(scan, into);
        ArrayPool<int>.Shared.Return(owners);
    }

    /// <summary>Adds what the lexicons and patterns find: all that the tagger is told.</summary>
    internal void Mark(in SentenceScan scan)
    {
        if (userNames is not null)
        {
            LexiconPass.Run(scan, userNames, isUser: true);
        }

        if ((sources & EntitySources.Lexicon) != 0)
        {
            LexiconPass.Run(scan, Lexicon.Names, isUser: false);
        }

        if ((sources & EntitySources.Patterns) != 0)
        {
            AbbreviationPass.Run(scan);
            NamePass.Run(scan);
            ContextPass.Run(scan);
            PhrasePass.Run(scan);
            CuePass.Run(scan);
        }
    }
}
