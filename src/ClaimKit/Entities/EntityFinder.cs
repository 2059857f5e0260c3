using System.Buffers;
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

    internal EntityFinder(UserLexicon? user = null) => userNames = user?.ToTable();

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
        if (userNames is not null)
        {
            LexiconPass.Run(scan, userNames, isUser: true);
        }

        LexiconPass.Run(scan, Lexicon.Names, isUser: false);
        AbbreviationPass.Run(scan);
        NamePass.Run(scan);
        ContextPass.Run(scan);
        PhrasePass.Run(scan);
        CuePass.Run(scan);
        MentionResolver.Run(scan, into);
        ArrayPool<int>.Shared.Return(owners);
    }
}
