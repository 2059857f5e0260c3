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

    public bool IsTitle(int sentence) => pool[sentence].Sentence.Span.Start < TitleEnd;
}
