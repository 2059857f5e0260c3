using ClaimKit.Claims.Clauses;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Binding;

/// <summary>Finds the words that may state a comparison. Whether one does is decided later (<see cref="CueFeatures"/>).</summary>
internal static class CueFinder
{
    /// <summary>What the words of a role say, the most telling role first.</summary>
    private static readonly (WordRole Role, Relation Relation)[] Roles =
    [
        (WordRole.Beat, Relation.Better), (WordRole.Lose, Relation.Worse), (WordRole.Rank, Relation.Rank), (WordRole.Equal, Relation.Equal),
        (WordRole.Superlative, Relation.StateOfTheArt), (WordRole.Comparative, Relation.Better), (WordRole.ChangeNoun, Relation.Better), (WordRole.Up, Relation.Better), (WordRole.Down, Relation.Better),
    ];

    private static readonly WordTable<Relation> Words = new(
    [
        new("superiority", Relation.Better), new("favorably", Relation.Better), new("favourably", Relation.Better), new("ahead", Relation.Better), new("above", Relation.Better),
        new("competitively", Relation.Equal), new("comparably", Relation.Equal), new("approaching", Relation.Equal), new("close", Relation.Equal), new("similarly", Relation.Equal), new("unchanged", Relation.Equal),
        new("record", Relation.StateOfTheArt),
        new("inferior", Relation.Worse), new("worse", Relation.Worse), new("weaker", Relation.Worse), new("short", Relation.Worse), new("behind", Relation.Worse), new("below", Relation.Worse), new("struggle", Relation.Worse), new("fail", Relation.Worse), new("fails", Relation.Worse),
        new("first", Relation.Rank), new("1st", Relation.Rank), new("2nd", Relation.Rank), new("3rd", Relation.Rank), new("second", Relation.Rank), new("place", Relation.Rank),
    ]);

    /// <summary>Words that may be cues whatever their roles.</summary>
    private static readonly HashFilter Listed = new([.. Words.Words, .. Comparators.Words, "state"]);

    private static readonly WordRole AnyRole = Roles.Aggregate(WordRole.None, (all, cue) => all | cue.Role);

    /// <summary>Whether there is a cue in the sentence at all.</summary>
    public static bool Any(TokenizedText text, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (MayBeCue(text, i) && RelationAt(text, i, sentence.EndToken) != Relation.None)
            {
                return true;
            }
        }

        return false;
    }

    public static void Find(TokenizedText text, SentenceFrame frame, List<ComparisonCue> into)
    {
        // "Competitively." alone has nothing that could be compared.
        if (frame.Units.Count == 0)
        {
            return;
        }

        for (int i = frame.Sentence.FirstToken; i < frame.Sentence.EndToken; i++)
        {
            if (!MayBeCue(text, i) || RelationAt(text, i, frame.Sentence.EndToken) is not (Relation relation and not Relation.None))
            {
                continue;
            }

            // One cue a unit: "the best state-of-the-art result" is said once. The first word decides.
            int unit = Math.Max(frame.UnitAt(i), 0);
            if (into.Count == 0 || into[^1].Unit != unit)
            {
                into.Add(new ComparisonCue(i, unit, relation, text[i].Hash));
            }
        }
    }

    private static bool MayBeCue(TokenizedText text, int token) =>
        text[token].Kind == TokenKind.Word && ((ClauseWords.ClassOf(text, token) & AnyRole) != 0 || Listed.MayHold(text[token].Hash));

    private static Relation RelationAt(TokenizedText text, int token, int end)
    {
        if (Words.TryGet(text.WordAt(token), text[token].Hash, out Relation relation))
        {
            return relation;
        }

        WordRole word = ClauseWords.ClassOf(text, token);
        foreach ((WordRole role, Relation said) in Roles)
        {
            if ((word & role) != 0)
            {
                return said;
            }
        }

        bool stateOfTheArt = token + 3 < end && text.WordAt(token).Equals("state", StringComparison.OrdinalIgnoreCase) && text.WordAt(token + 1) is "of" && text.WordAt(token + 3).Equals("art", StringComparison.OrdinalIgnoreCase);
        return stateOfTheArt ? Relation.StateOfTheArt : Comparators.LengthAt(text, token, end) > 0 ? Relation.Better : Relation.None;
    }
}
