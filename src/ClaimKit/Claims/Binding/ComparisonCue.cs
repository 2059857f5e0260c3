namespace ClaimKit.Claims.Binding;

/// <summary>A word that may state a comparison without a number.</summary>
/// <param name="Token">Index of the word's (first) token.</param>
/// <param name="Unit">Index of the unit that holds it.</param>
/// <param name="Relation">What it says when it says anything.</param>
/// <param name="Hash">Hash of the word.</param>
internal readonly record struct ComparisonCue(int Token, int Unit, Relation Relation, uint Hash);
