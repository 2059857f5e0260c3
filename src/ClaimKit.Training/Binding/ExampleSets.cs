namespace ClaimKit.Training.Binding;

/// <summary>The examples of every decision of the claims stage.</summary>
internal sealed class ExampleSets
{
    public List<Example> Numbers { get; } = [];

    public List<Example> Cues { get; } = [];

    public List<Example> Outcomes { get; } = [];

    public List<Example> Forms { get; } = [];

    /// <summary>By slot, first for numbers, then for comparisons.</summary>
    public List<Example>[] Slots { get; } = [.. Enumerable.Range(0, ClaimKit.Claims.Binding.BindingModels.SlotModels).Select(_ => new List<Example>())];
}
