using ClaimKit.Entities;
using ClaimKit.Learning;

namespace ClaimKit.Claims.Clauses;

/// <summary>A stretch of a sentence that may fill a slot of a claim.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Unit">Index of the unit that holds its first token.</param>
/// <param name="Kind">What the entities stage takes it for; <see cref="EntityKind.None"/> for a noun phrase that it knows nothing about.</param>
/// <param name="Source">What found it.</param>
/// <param name="Name">Canonical name, or null where that is the text itself.</param>
/// <param name="IsThisWork">Whether it is the paper's own system.</param>
/// <param name="Classes">The classes of its words, joined.</param>
/// <param name="Head">Hash of its last word.</param>
/// <param name="Key">Hash of its name: equal for mentions of the same thing.</param>
/// <param name="Group">The group of its last word.</param>
/// <param name="LowerIsBetter">For metrics and resources; null where not known.</param>
internal readonly record struct Candidate(
    int Sentence, int FirstToken, int EndToken, int Unit, EntityKind Kind, MentionSource Source, string? Name, bool IsThisWork,
    WordRole Classes, uint Head, uint Key, WordGroup Group, bool? LowerIsBetter);
