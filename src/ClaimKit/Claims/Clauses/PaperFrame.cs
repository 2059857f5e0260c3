using System.Runtime.InteropServices;
using ClaimKit.Entities;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Clauses;

/// <summary>A paper's tokens and the frames of its sentences, as the binding sees them.</summary>
/// <remarks>Not thread-safe: one instance belongs to one extraction at a time and is used again for the next.</remarks>
internal sealed class PaperFrame
{
    private static readonly uint[] DataWords =
        [.. ((string[])["benchmark", "benchmarks", "dataset", "datasets", "corpus", "corpora", "testbed", "leaderboard", "suite", "collection", "challenge"]).Select(word => TokenHash.Of(word))];

    private readonly List<SentenceFrame> pool = [];
    private readonly NameProfiles profiles = new();

    public TokenizedText Text { get; } = new();

    /// <summary>Number of characters of the title in the text; 0 without one.</summary>
    public int TitleEnd { get; set; }

    public int SentenceCount { get; private set; }

    /// <summary>The mentions of the whole text, in order.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Whether the paper gives its own system a name.</summary>
    public bool NamesItsSystem { get; private set; }

    /// <summary>Whether the paper is about data to measure with: the title or the sentence that proposes something speaks of a benchmark, a dataset, a corpus.</summary>
    public bool IsAboutBenchmark { get; private set; }

    /// <summary>Call once when the units of the sentences up to <see cref="ClaimingEnd"/> are complete.</summary>
    public void FindSubject()
    {
        IsAboutBenchmark = false;
        for (int i = 0; i < ClaimingEnd && !IsAboutBenchmark; i++)
        {
            bool data = false;
            foreach (ref readonly ClauseUnit unit in CollectionsMarshal.AsSpan(pool[i].Units))
            {
                data |= unit.Kind == ClauseUnitKind.Phrase && IsDataWord(unit.Head);
            }

            IsAboutBenchmark = data && (IsTitle(i) || (pool[i].Classes & WordRole.Propose) != 0);
        }

        profiles.Clear();
        for (int i = 0; i < ClaimingEnd; i++)
        {
            profiles.Add(pool[i], IsTitle(i));
        }
    }

    /// <summary>What the paper says of a name, as <see cref="NameProfiles"/> has it.</summary>
    public uint ProfileOf(uint key) => profiles.Of(key);

    /// <summary>Whether a word stands for data to measure with.</summary>
    public static bool IsDataWord(uint hash) => DataWords.AsSpan().Contains(hash);

    /// <summary>Number of candidates in all sentences.</summary>
    public int CandidateCount => ClaimingEnd == 0 ? 0 : pool[ClaimingEnd - 1].FirstCandidate + pool[ClaimingEnd - 1].Candidates.Count;

    /// <summary>Number of sentences up to the last one that may claim something: what stands behind it need not be parsed. 0 when nothing is claimed.</summary>
    public int ClaimingEnd { get; set; }

    public SentenceFrame this[int sentence] => pool[sentence];

    /// <summary>Prepares one empty frame for each sentence of <see cref="Text"/>.</summary>
    public void Reset()
    {
        SentenceCount = Text.SentenceCount;
        while (pool.Count < SentenceCount)
        {
            pool.Add(new SentenceFrame());
        }

        for (int i = 0; i < SentenceCount; i++)
        {
            pool[i].Reset(i, Text.Sentences[i]);
        }
    }

    /// <summary>Gives each sentence its mentions, and beside them what else refers to the paper's own system: "our method", "it".</summary>
    public void HandOut(OwnSystem own)
    {
        NamesItsSystem = own.Name is not null;
        int next = 0;
        for (int i = 0; i < SentenceCount; i++)
        {
            SentenceFrame frame = pool[i];
            int end = frame.Sentence.EndToken;
            ReadOnlySpan<OwnReference> references = own.ReferencesIn(frame.Sentence.FirstToken, end);
            int reference = 0;
            for (; next < Mentions.Count && Mentions[next].FirstToken < end; next++)
            {
                for (; reference < references.Length && references[reference].FirstToken < Mentions[next].EndToken; reference++)
                {
                    AddReference(frame, references[reference], Mentions[next].FirstToken, own.Name);
                }

                frame.Mentions.Add(Mentions[next]);
            }

            for (; reference < references.Length; reference++)
            {
                AddReference(frame, references[reference], end, own.Name);
            }
        }
    }

    /// <summary>Adds a reference as a mention, unless a mention already covers part of it.</summary>
    private static void AddReference(SentenceFrame frame, in OwnReference reference, int nextMention, string? name)
    {
        bool free = reference.EndToken <= nextMention && (frame.Mentions.Count == 0 || frame.Mentions[^1].EndToken <= reference.FirstToken);
        if (free)
        {
            frame.Mentions.Add(new Mention(reference.FirstToken, reference.EndToken, EntityKind.Model, MentionSource.Definition, name, IsThisWork: true));
        }
    }

    /// <summary>Whether the title has a candidate with this key.</summary>
    public bool IsInTitle(uint key) => profiles.IsInTitle(key);

    public bool IsTitle(int sentence) => pool[sentence].Sentence.Span.Start < TitleEnd;
}
