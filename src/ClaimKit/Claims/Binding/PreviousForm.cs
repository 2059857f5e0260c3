namespace ClaimKit.Claims.Binding;

/// <summary>What the number of the claim before was found to be: numbers in a row are often of one form.</summary>
/// <param name="Label">Its form; <see cref="NumberLabel.None"/> when there was none.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Unit">Its unit in the sentence.</param>
/// <param name="Sign">Hash of its unit of measure.</param>
/// <param name="Metric">The key of its metric; 0 for none.</param>
internal readonly record struct PreviousForm(NumberLabel Label, int Sentence, int Unit, uint Sign, uint Metric);
