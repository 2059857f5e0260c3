namespace ClaimKit.Benchmarks.Quick;

/// <summary>A figure and what it should be.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Goal">What it is to reach.</param>
/// <param name="Floor">Half the goal; where the goal is not reached yet, half of the figure committed last. Worse than this fails the check, whatever else runs on the machine.</param>
/// <param name="LowerIsBetter">For times.</param>
internal readonly record struct Bar(string Name, double Value, double Goal, double Floor, bool LowerIsBetter = false)
{
    public bool Holds => LowerIsBetter ? Value <= Floor : Value >= Floor;
}
