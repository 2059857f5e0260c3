namespace ClaimKit.Training.Ner;

/// <summary>A text with the names in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Names">The names, in order and without overlaps.</param>
internal sealed record LabelledText(string Text, IReadOnlyList<LabelledName> Names);
