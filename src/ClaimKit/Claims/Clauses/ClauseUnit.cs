using ClaimKit.Learning;

namespace ClaimKit.Claims.Clauses;

/// <summary>One element of a sentence's structure: the tokens of a noun phrase, a verb group, a number, a connecting word.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Classes">The classes of its words, joined.</param>
/// <param name="Head">Hash of the word that decides: the preposition, the verb, the last noun of a phrase.</param>
/// <param name="Index">For quantities their index in the sentence's list; otherwise -1.</param>
/// <param name="Depth">How many brackets are open around it.</param>
/// <param name="Clause">Number of the clause in the sentence, from 0.</param>
/// <param name="Group">For phrases and verbs the group of the word that decides.</param>
internal readonly record struct ClauseUnit(ClauseUnitKind Kind, int FirstToken, int EndToken, WordRole Classes, uint Head, int Index, int Depth, int Clause, WordGroup Group = default)
{
    public bool Is(WordRole classes) => (Classes & classes) != 0;
}
