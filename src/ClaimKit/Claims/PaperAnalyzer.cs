using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Tokens;

namespace ClaimKit.Claims;

/// <summary>Runs the stages from tokens to candidates over one paper and leaves what they find in a <see cref="PaperFrame"/>.</summary>
/// <remarks>Thread-safe; the frames are not.</remarks>
/// <param name="entities">The library's own names and phrases.</param>
/// <param name="plugged">Recognizers of the user's beside it, or null.</param>
/// <param name="quantities">A recognizer of the user's in the place of the library's own, or null.</param>
internal sealed class PaperAnalyzer(EntityFinder entities, IReadOnlyList<IEntityRecognizer>? plugged = null, IQuantityRecognizer? quantities = null)
{
    private static readonly uint RespectivelyHash = TokenHash.Of("respectively");

    /// <param name="text">Title, line feed and abstract, or the abstract alone.</param>
    /// <param name="titleEnd">Number of characters of the title; 0 without one.</param>
    /// <param name="length">How much of the text to read.</param>
    /// <param name="paper">Receives everything.</param>
    public void Analyze(string text, int titleEnd, int length, PaperFrame paper)
    {
        Tokenize(text, titleEnd, length, paper);
        FindQuantities(paper);
        if (paper.ClaimingEnd == 0)
        {
            return;
        }

        FindMentions(paper);
        FindOwnSystem(paper);
        FindClauses(paper);
    }

    internal static void Tokenize(string text, int titleEnd, int length, PaperFrame paper)
    {
        Tokenizer.Tokenize(text, paper.Text, titleEnd, length);
        paper.TitleEnd = titleEnd;
        paper.Reset();
    }

    /// <summary>Finds the numbers, and which sentences have a number or a cue and so may claim something.</summary>
    internal void FindQuantities(PaperFrame paper)
    {
        paper.ClaimingEnd = 0;
        for (int i = 0; i < paper.SentenceCount; i++)
        {
            SentenceFrame frame = paper[i];
            QuantityFinder.Find(paper.Text, frame.Sentence.FirstToken, frame.Sentence.EndToken, frame.Quantities);
            if (quantities is not null)
            {
                PluggedQuantities.Replace(quantities, paper.Text, frame.Sentence, frame.Quantities);
            }

            frame.MayClaim = frame.Quantities.Count > 0 || CueFinder.Any(paper.Text, frame.Sentence);
            paper.ClaimingEnd = frame.MayClaim ? i + 1 : paper.ClaimingEnd;
        }
    }

    internal void FindMentions(PaperFrame paper)
    {
        List<Mention> mentions = paper.Mentions;
        mentions.Clear();
        for (int i = 0; i < paper.SentenceCount; i++)
        {
            Sentence sentence = paper[i].Sentence;
            int first = mentions.Count;
            entities.Find(paper.Text, sentence.FirstToken, sentence.EndToken, mentions);
            if (plugged is not null)
            {
                MentionMerger.Add(plugged, paper.Text, sentence, mentions, first);
            }
        }
    }

    internal static void FindOwnSystem(PaperFrame paper) => paper.HandOut(OwnSystem.Find(paper.Text, paper.TitleEnd, paper.Mentions));

    internal static void FindClauses(PaperFrame paper)
    {
        int candidates = 0;
        for (int i = 0; i < paper.ClaimingEnd; i++)
        {
            SentenceFrame frame = paper[i];
            Chunker.Chunk(paper.Text, frame.Sentence.FirstToken, frame.Sentence.EndToken, frame.Quantities, frame.Units);
            frame.Respectively = SaysRespectively(paper.Text, frame.Sentence);
            frame.Seal();
            frame.FirstCandidate = candidates;
            CandidateFinder.Find(paper.Text, frame);
            candidates += frame.Candidates.Count;
        }

        paper.FindSubject();
    }

    private static bool SaysRespectively(TokenizedText text, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text[i].Hash == RespectivelyHash)
            {
                return true;
            }
        }

        return false;
    }
}
