namespace ClaimKit.Claims.Binding;

/// <summary>The trained weights of every decision that the claims stage takes, read once from <c>Data/binding.bin</c>.</summary>
/// <remarks>Immutable and thread-safe once loaded.</remarks>
internal sealed class BindingModels
{
    private const string Resource = "ClaimKit.Data.binding.bin";
    private static readonly Lazy<BindingModels> Embedded = new(LoadEmbedded);
    private readonly LinearModel[] slots;
    private readonly SlotWeights? numeric;
    private readonly SlotWeights? comparison;

    public BindingModels(LinearModel numbers, LinearModel cues, LinearModel outcomes, LinearModel forms, LinearModel[] slots)
    {
        Numbers = numbers;
        Cues = cues;
        Outcomes = outcomes;
        Forms = forms;
        this.slots = slots;
        if (Array.TrueForAll(slots, slot => !slot.Steps.IsEmpty))
        {
            numeric = new SlotWeights(slots.AsSpan(0, SlotModels / 2));
            comparison = new SlotWeights(slots.AsSpan(SlotModels / 2));
        }
    }

    /// <summary>The weights that the package ships.</summary>
    public static BindingModels Default => Embedded.Value;

    /// <summary>Number of slot models: four slots, for numbers and for comparisons.</summary>
    public const int SlotModels = 8;

    /// <summary>Number of all models.</summary>
    public const int Count = SlotModels + 4;

    /// <summary>Says what a number is (<see cref="NumberLabel"/>).</summary>
    public LinearModel Numbers { get; }

    /// <summary>Says whether a comparison cue makes a claim, and which.</summary>
    public LinearModel Cues { get; }

    /// <summary>Says whether a claim is good or bad news.</summary>
    public LinearModel Outcomes { get; }

    /// <summary>Says once more what a claim's number is, when its metric is known.</summary>
    public LinearModel Forms { get; }

    public LinearModel Of(Slot slot, bool comparison) => slots[(int)slot + (comparison ? 4 : 0)];

    /// <summary>The weights of all slots side by side.</summary>
    /// <exception cref="InvalidOperationException">The models are still being trained.</exception>
    public SlotWeights SlotsOf(bool comparison) => (comparison ? this.comparison : numeric) ?? throw new InvalidOperationException("Models are packed when they are trained.");

    /// <summary>All models in the order of the file.</summary>
    public IEnumerable<LinearModel> All => [Numbers, Cues, Outcomes, Forms, .. slots];

    /// <summary>Empty models of the sizes that the trainer fills.</summary>
    public static BindingModels Empty() =>
        new(new LinearModel(19), new LinearModel(17), new LinearModel(15), new LinearModel(17), [.. Enumerable.Range(0, SlotModels).Select(i => new LinearModel(17))]);

    /// <summary>The models ready for use: with weights of one byte.</summary>
    public BindingModels Trained() => new(Numbers.Trained(), Cues.Trained(), Outcomes.Trained(), Forms.Trained(), Array.ConvertAll(slots, slot => slot.Trained()));

    private static BindingModels LoadEmbedded()
    {
        using Stream? stream = typeof(BindingModels).Assembly.GetManifestResourceStream(Resource);
        return stream is null ? Empty().Trained() : WeightsFile.Read(stream);
    }
}
