using System.Buffers;
using System.Runtime.InteropServices;
using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>The system that a paper is about: its name, where the name is defined, and every place that refers to it.</summary>
internal sealed class OwnSystem
{
    private readonly List<OwnReference> references;

    private OwnSystem(string? name, string? alias, TextSpan? definition, string? ownBenchmark, List<OwnReference> references)
    {
        Name = name;
        Alias = alias;
        Definition = definition;
        OwnBenchmark = ownBenchmark;
        this.references = references;
    }

    /// <summary>The canonical name, or null when the paper does not name its system or has none.</summary>
    internal string? Name { get; }

    /// <summary>Another wording that the paper gives for the name, usually the long form; null without one.</summary>
    internal string? Alias { get; }

    /// <summary>Where the name stands in its definition; null without a name.</summary>
    internal TextSpan? Definition { get; }

    /// <summary>The name of a benchmark or dataset that the paper itself brings in, or null.</summary>
    internal string? OwnBenchmark { get; }

    /// <summary>All references in the order of the text, without overlaps.</summary>
    internal ReadOnlySpan<OwnReference> References => CollectionsMarshal.AsSpan(references);

    /// <summary>
    /// Reads the paper's own system out of its mentions. The mentions are brought into agreement on the way: a name has one kind in the whole
    /// text, mentions of the own system carry its name and <see cref="Mention.IsThisWork"/>, and occurrences of the name that no sentence alone
    /// could tell are added. The list stays in order and without overlaps.
    /// </summary>
    /// <param name="text">The text, title first.</param>
    /// <param name="titleEnd">Where the title ends; 0 without one.</param>
    /// <param name="mentionsOfAllSentences">What <see cref="EntityFinder"/> found in every sentence, in order.</param>
    internal static OwnSystem Find(TokenizedText text, int titleEnd, List<Mention> mentionsOfAllSentences)
    {
        NameAgreement.Run(text, mentionsOfAllSentences);
        int count = text.TokenCount;
        int[] owners = ArrayPool<int>.Shared.Rent(count);
        var scan = new SentenceScan(text, owners.AsSpan(0, count), mentionsOfAllSentences);
        var candidates = new OwnNameCandidates(text);
        OwnNameEvidence.Collect(scan, titleEnd, candidates);
        OwnName? best = candidates.Best();
        var found = new List<OwnReference>();
        OwnReferences.Collect(scan, titleEnd, best, found);
        OwnReferences.Mark(scan, mentionsOfAllSentences, found, best?.Name);
        ArrayPool<int>.Shared.Return(owners);
        return new OwnSystem(best?.Name, best?.Alias, best?.Definition, candidates.BestBenchmark(), found);
    }

    /// <summary>How the tokens from <paramref name="firstToken"/> to <paramref name="endToken"/> refer to the own system: by the first reference that overlaps them, or not at all.</summary>
    internal OwnReferenceKind KindOf(int firstToken, int endToken)
    {
        int i = FirstEndingAfter(firstToken);
        return i < references.Count && references[i].FirstToken < endToken ? references[i].Kind : OwnReferenceKind.None;
    }

    /// <summary>The references among the tokens from <paramref name="firstToken"/> to <paramref name="endToken"/>, usually a sentence.</summary>
    internal ReadOnlySpan<OwnReference> ReferencesIn(int firstToken, int endToken)
    {
        int first = FirstEndingAfter(firstToken);
        int end = first;
        while (end < references.Count && references[end].FirstToken < endToken)
        {
            end++;
        }

        return References[first..end];
    }

    private int FirstEndingAfter(int token)
    {
        int low = 0;
        int high = references.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (references[middle].EndToken <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
