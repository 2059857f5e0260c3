namespace ClaimKit.Training.Evaluation;

/// <summary>Which slots of a claim are right.</summary>
internal readonly record struct SlotVerdict(bool Model, bool Benchmark, bool Metric, bool Delta, bool Baseline, bool Qualifier, bool Outcome)
{
    /// <summary>Whether model, benchmark, metric and number are all right.</summary>
    public bool IsTuple => Model && Benchmark && Metric && Delta;

    /// <summary>How many slots are right, from 0 to 7.</summary>
    public int Count => (Model ? 1 : 0) + (Benchmark ? 1 : 0) + (Metric ? 1 : 0) + (Delta ? 1 : 0) + (Baseline ? 1 : 0) + (Qualifier ? 1 : 0) + (Outcome ? 1 : 0);
}
