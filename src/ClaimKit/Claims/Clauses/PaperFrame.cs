using ClaimKit.Entities;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Clauses;

/// <summary>A paper's tokens and the frames of its sentences, as the binding sees them.</summary>
/// <remarks>Not thread-safe: one instance belongs to one extraction at a time and is used again for the next.</remarks>
internal sealed class PaperFrame
{
    private readonly List<SentenceFrame> pool = [];

    public TokenizedText Text { get; } = new();

    /// <summary>Number of characters of the title in the text; 0 without one.</summary>
    public int TitleEnd { get; set; }

    public int SentenceCount { get; private set; }

    /// <summary>The mentions of the whole text, in order.</summary>
    public List<Mention> Mentions { get; } = [];

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

    public bool IsTitle(int sentence) => pool[sentence].Sentence.Span.Start < TitleEnd;
}
