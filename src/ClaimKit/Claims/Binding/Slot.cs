namespace ClaimKit.Claims.Binding;

/// <summary>A slot of a claim that a candidate may fill, in the order in which they are filled.</summary>
internal enum Slot : byte
{
    Metric = 0,
    Model,
    Benchmark,
    Baseline,
}
