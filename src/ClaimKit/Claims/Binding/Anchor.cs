namespace ClaimKit.Claims.Binding;

/// <summary>The number or the comparison cue that a claim is built around.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Unit">Index of its unit in the sentence.</param>
/// <param name="Group">What kind of claim it makes: the number's label, or <see cref="ComparisonBase"/> plus the relation.</param>
/// <param name="Sign">Hash of the number's unit, or of the cue's word.</param>
/// <param name="Quantity">Index of the number in its sentence; -1 for a cue.</param>
internal readonly record struct Anchor(int Sentence, int Unit, int Group, uint Sign, int Quantity)
{
    public const int ComparisonBase = 16;

    public bool IsComparison => Group >= ComparisonBase;
}
