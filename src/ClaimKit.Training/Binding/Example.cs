namespace ClaimKit.Training.Binding;

/// <summary>A decision with its right answers. Either one feature list and several labels, or one feature list for each candidate.</summary>
/// <param name="Features">One list for each candidate, or a single one.</param>
/// <param name="Right">Which candidates or labels are right; at least one.</param>
/// <param name="Weight">How much the example counts, more than 0.</param>
internal sealed record Example(uint[][] Features, bool[] Right, float Weight)
{
    public bool IsRanking => Features.Length == Right.Length && Features.Length != 1;
}
