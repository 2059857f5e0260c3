using ClaimKit.Learning;
using ClaimKit.Quantities;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Clauses;

/// <summary>
/// Groups the tokens of a sentence into <see cref="ClauseUnit"/>s in one pass: noun phrases, verbs, prepositions, lists, brackets and clause borders.
/// It knows the words of <see cref="ClauseWords"/> only; every unknown word belongs to a noun phrase.
/// </summary>
internal static class Chunker
{
    private const WordRole Function = WordRole.Determiner | WordRole.Preposition | WordRole.Conjunction | WordRole.Subordinator | WordRole.Auxiliary | WordRole.Adverb | WordRole.Negation;

    /// <summary>Appends the units of the tokens from <paramref name="first"/> to <paramref name="end"/>.</summary>
    /// <param name="text">The tokenized text.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index after its last token.</param>
    /// <param name="quantities">The quantities of the sentence, in order; each becomes one unit.</param>
    /// <param name="into">Receives the units.</param>
    public static void Chunk(TokenizedText text, int first, int end, List<FoundQuantity> quantities, List<ClauseUnit> into)
    {
        int depth = 0;
        int clause = 0;
        int next = 0;
        for (int i = first; i < end;)
        {
            while (next < quantities.Count && quantities[next].EndToken <= i)
            {
                next++;
            }

            if (next < quantities.Count && quantities[next].FirstToken <= i)
            {
                into.Add(new ClauseUnit(ClauseUnitKind.Quantity, i, quantities[next].EndToken, WordRole.None, 0, next, depth, clause));
                i = quantities[next].EndToken;
                continue;
            }

            int limit = next < quantities.Count ? Math.Min(quantities[next].FirstToken, end) : end;
            i = Take(text, i, limit, limit < end, ref depth, ref clause, into);
        }
    }

    /// <summary>Takes the unit that begins at token <paramref name="i"/> and returns the index after it.</summary>
    /// <param name="text">The tokenized text.</param>
    /// <param name="i">Index of the token.</param>
    /// <param name="end">Index of the token that no unit may reach.</param>
    /// <param name="isQuantity">Whether a quantity begins at <paramref name="end"/>, where else the sentence ends.</param>
    /// <param name="depth">Number of open brackets.</param>
    /// <param name="clause">Number of the clause.</param>
    /// <param name="into">Receives the unit.</param>
    private static int Take(TokenizedText text, int i, int end, bool isQuantity, ref int depth, ref int clause, List<ClauseUnit> into)
    {
        ref readonly Token token = ref text[i];
        switch (token.Kind)
        {
            case TokenKind.Word:
                return TakeWord(text, i, end, isQuantity, depth, ref clause, into);
            case TokenKind.Comma:
                into.Add(new ClauseUnit(ClauseUnitKind.Comma, i, i + 1, WordRole.None, ',', -1, depth, clause));
                break;
            case TokenKind.Open:
                depth++;
                into.Add(new ClauseUnit(ClauseUnitKind.Open, i, i + 1, WordRole.None, '(', -1, depth, clause));
                break;
            case TokenKind.Close:
                into.Add(new ClauseUnit(ClauseUnitKind.Close, i, i + 1, WordRole.None, ')', -1, depth, clause));
                depth = Math.Max(0, depth - 1);
                break;
            case TokenKind.Arrow:
                into.Add(new ClauseUnit(ClauseUnitKind.Arrow, i, i + 1, WordRole.None, '>', -1, depth, clause));
                break;
            case TokenKind.Semicolon or TokenKind.Colon or TokenKind.Stop:
                into.Add(new ClauseUnit(ClauseUnitKind.Break, i, i + 1, WordRole.None, ';', -1, depth, clause));
                clause += depth == 0 ? 1 : 0;
                break;
            case TokenKind.Dash when token.Has(TokenShape.SpaceBefore) || token.Length > 1:
                into.Add(new ClauseUnit(ClauseUnitKind.Break, i, i + 1, WordRole.None, '-', -1, depth, clause));
                break;
        }

        return i + 1;
    }

    private static int TakeWord(TokenizedText text, int i, int end, bool isQuantity, int depth, ref int clause, List<ClauseUnit> into)
    {
        WordRole word = ClauseWords.ClassOf(text, i);
        if (Comparators.LengthAt(text, i, end) is int length and > 0)
        {
            into.Add(new ClauseUnit(ClauseUnitKind.Comparator, i, i + length, WordRole.None, text[i].Hash, -1, depth, clause));
            return i + length;
        }

        if ((word & WordRole.Preposition) != 0)
        {
            into.Add(new ClauseUnit(ClauseUnitKind.Preposition, i, i + 1, word, text[i].Hash, -1, depth, clause));
        }
        else if ((word & WordRole.Conjunction) != 0)
        {
            into.Add(new ClauseUnit(ClauseUnitKind.And, i, i + 1, word, text[i].Hash, -1, depth, clause));
        }
        else if ((word & WordRole.Subordinator) != 0 || ((word & WordRole.Relative) != 0 && IsRelative(text, i)))
        {
            clause += depth == 0 ? 1 : 0;
            into.Add(new ClauseUnit(ClauseUnitKind.Break, i, i + 1, word, text[i].Hash, -1, depth, clause));
        }
        else if ((word & WordRole.Pronoun) != 0)
        {
            into.Add(new ClauseUnit(ClauseUnitKind.Pronoun, i, i + 1, word, text[i].Hash, -1, depth, clause));
        }
        else if ((word & (WordRole.Auxiliary | WordRole.Adverb | WordRole.Determiner | WordRole.Negation)) != 0 && (word & (WordRole.Verb | WordRole.Comparative)) == 0)
        {
            if ((word & WordRole.Auxiliary) != 0)
            {
                into.Add(new ClauseUnit(ClauseUnitKind.Verb, i, i + 1, word, text[i].Hash, -1, depth, clause));
            }
        }
        else if ((word & WordRole.Verb) != 0 && IsVerbHere(text, i, end, word, into))
        {
            into.Add(new ClauseUnit(ClauseUnitKind.Verb, i, i + 1, word, text[i].Hash, -1, depth, clause, WordGroups.Of(text, i)));
        }
        else
        {
            return TakePhrase(text, i, end, isQuantity, depth, clause, into);
        }

        return i + 1;
    }

    private static int TakePhrase(TokenizedText text, int first, int end, bool isQuantity, int depth, int clause, List<ClauseUnit> into)
    {
        WordRole classes = WordRole.None;
        int i = first;
        uint head = 0;
        int last = first;
        for (; i < end; i++)
        {
            ref readonly Token token = ref text[i];
            // "GPT-5's accuracy" is two phrases: the owner and what it has.
            if (token.Kind == TokenKind.Possessive && i > first)
            {
                break;
            }

            if (token.Kind == TokenKind.Quote || (token.Kind is TokenKind.Dash or TokenKind.Slash && !token.Has(TokenShape.SpaceBefore) && i > first))
            {
                continue;
            }

            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                break;
            }

            WordRole word = ClauseWords.ClassOf(text, i);
            if (i > first && ((word & (Function | WordRole.Pronoun)) != 0 || ((word & WordRole.Verb) != 0 && !IsNounHere(text, i, end, isQuantity, word))))
            {
                break;
            }

            classes |= word;
            head = token.Hash;
            last = i;
        }

        while (i > first + 1 && text[i - 1].Kind is TokenKind.Dash or TokenKind.Slash or TokenKind.Quote)
        {
            i--;
        }

        into.Add(new ClauseUnit(ClauseUnitKind.Phrase, first, i, classes, head, -1, depth, clause, WordGroups.Of(text, last)));
        return i;
    }

    /// <summary>A word that can be a verb is one unless it stands before a noun as its attribute: "the proposed method", "with improved accuracy", "an increase of".</summary>
    private static bool IsVerbHere(TokenizedText text, int i, int end, WordRole word, List<ClauseUnit> before)
    {
        WordRole previous = i > 0 ? ClauseWords.ClassOf(text, i - 1) : WordRole.None;
        if ((previous & WordRole.Determiner) != 0 && (previous & WordRole.Relative) == 0)
        {
            return false;
        }

        bool noun = (word & (WordRole.ChangeNoun | WordRole.Comparative | WordRole.OwnNoun | WordRole.QualityNoun)) != 0;
        ClauseUnitKind last = before.Count > 0 ? before[^1].Kind : ClauseUnitKind.None;
        if (noun)
        {
            return (last is ClauseUnitKind.Phrase or ClauseUnitKind.Pronoun or ClauseUnitKind.Close or ClauseUnitKind.None || (previous & (WordRole.Auxiliary | WordRole.Adverb)) != 0) && last != ClauseUnitKind.Quantity;
        }

        // "improved accuracy" after a preposition or a verb is a noun phrase; "by improving accuracy" is not.
        bool past = (word & WordRole.Participle) != 0 && EndsWith(text, i, "ed");
        return !(past && last is ClauseUnitKind.Preposition or ClauseUnitKind.Quantity && FollowedByNoun(text, i, end));
    }

    /// <summary>Inside a running noun phrase a possible verb goes on with it when a noun follows and the word is a participle ("visual instruction tuned models").</summary>
    private static bool IsNounHere(TokenizedText text, int i, int end, bool isQuantity, WordRole word)
    {
        if ((word & WordRole.ChangeNoun) != 0)
        {
            // "performance gains" and "performance gains up to 5%" have a phrase, "the method gains 5%" has not.
            bool isAmount = isQuantity && i + 1 == end && text[end].Kind is TokenKind.Number or TokenKind.Approximately;
            return !FollowedByNoun(text, i, end) && !isAmount;
        }

        return (word & (WordRole.OwnNoun | WordRole.QualityNoun)) != 0 && !FollowedByNoun(text, i, end);
    }

    private static bool FollowedByNoun(TokenizedText text, int i, int end) =>
        i + 1 < end && text[i + 1].Kind == TokenKind.Word && (ClauseWords.ClassOf(text, i + 1) & (Function | WordRole.Verb | WordRole.Relative | WordRole.Pronoun)) == 0;

    private static bool EndsWith(TokenizedText text, int i, string ending) => text.WordAt(i).EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>"that" and "which" begin a clause unless a noun follows at once ("that model").</summary>
    private static bool IsRelative(TokenizedText text, int i) =>
        !text.WordAt(i).Equals("that", StringComparison.OrdinalIgnoreCase) || i == 0 || text[i - 1].Kind == TokenKind.Word;
}
