using ClaimKit.Claims.Clauses;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Binding;

/// <summary>Finds the words that may state a comparison. Whether one does is decided later (<see cref="CueFeatures"/>).</summary>
internal static class CueFinder
{
    private static readonly WordTable<Relation> Words = new(
    [
        new("superior", Relation.Better), new("superiority", Relation.Better), new("better", Relation.Better), new("improvement", Relation.Better),
        new("improvements", Relation.Better), new("gains", Relation.Better), new("advantage", Relation.Better), new("advantages", Relation.Better), new("favorably", Relation.Better), new("favourably", Relation.Better),
        new("improve", Relation.Better), new("improves", Relation.Better), new("improving", Relation.Better), new("improved", Relation.Better), new("reduces", Relation.Better), new("reducing", Relation.Better), new("reductions", Relation.Better),
        new("higher", Relation.Better), new("lower", Relation.Better), new("faster", Relation.Better), new("greater", Relation.Better), new("fewer", Relation.Better), new("stronger", Relation.Better), new("more", Relation.Better), new("less", Relation.Better),
        new("comparable", Relation.Equal), new("competitive", Relation.Equal), new("par", Relation.Equal), new("similar", Relation.Equal), new("equivalent", Relation.Equal), new("parity", Relation.Equal), new("competitively", Relation.Equal), new("comparably", Relation.Equal),
        new("state-of-the-art", Relation.StateOfTheArt), new("sota", Relation.StateOfTheArt), new("best", Relation.StateOfTheArt), new("highest", Relation.StateOfTheArt), new("record", Relation.StateOfTheArt), new("leading", Relation.StateOfTheArt), new("top-performing", Relation.StateOfTheArt), new("lowest", Relation.StateOfTheArt),
        new("inferior", Relation.Worse), new("worse", Relation.Worse), new("short", Relation.Worse), new("behind", Relation.Worse), new("weaker", Relation.Worse),
        new("first", Relation.Rank), new("1st", Relation.Rank), new("2nd", Relation.Rank), new("3rd", Relation.Rank), new("second", Relation.Rank), new("winning", Relation.Rank), new("place", Relation.Rank),
    ]);

    public static void Find(TokenizedText text, SentenceFrame frame, List<Cue> into)
    {
        for (int i = frame.Sentence.FirstToken; i < frame.Sentence.EndToken; i++)
        {
            if (text[i].Kind != TokenKind.Word || RelationAt(text, i, frame.Sentence.EndToken) is not (Relation relation and not Relation.None))
            {
                continue;
            }

            // One cue a unit: "the best state-of-the-art result" is said once. The first word decides.
            int unit = Math.Max(frame.UnitAt(i), 0);
            if (into.Count == 0 || into[^1].Unit != unit)
            {
                into.Add(new Cue(i, unit, relation, text[i].Hash));
            }
        }
    }

    private static Relation RelationAt(TokenizedText text, int token, int end)
    {
        if (Words.TryGet(text.WordAt(token), text[token].Hash, out Relation relation))
        {
            return relation;
        }

        WordRole word = ClauseWords.ClassOf(text, token);
        if ((word & WordRole.Beat) != 0)
        {
            return Relation.Better;
        }

        if ((word & WordRole.Lose) != 0)
        {
            return Relation.Worse;
        }

        if ((word & WordRole.Rank) != 0)
        {
            return Relation.Rank;
        }

        bool stateOfTheArt = token + 3 < end && text.WordAt(token).Equals("state", StringComparison.OrdinalIgnoreCase) && text.WordAt(token + 1) is "of" && text.WordAt(token + 3).Equals("art", StringComparison.OrdinalIgnoreCase);
        return stateOfTheArt ? Relation.StateOfTheArt : (word & (WordRole.Equal | WordRole.Verb)) == (WordRole.Equal | WordRole.Verb) ? Relation.Equal : Relation.None;
    }
}
