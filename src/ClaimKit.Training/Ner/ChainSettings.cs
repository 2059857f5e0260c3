namespace ClaimKit.Training.Ner;

/// <summary>How the tagger is trained.</summary>
internal sealed record ChainSettings
{
    /// <summary>Size of the table of features as a power of two.</summary>
    public int Bits { get; init; } = 16;

    public int Epochs { get; init; } = 8;

    public float Rate { get; init; } = 0.1f;

    /// <summary>How strongly weights are drawn to zero.</summary>
    public float Decay { get; init; } = 1e-4f;

    /// <summary>Features that were seen less often have no weight.</summary>
    public int MinCount { get; init; } = 2;

    /// <summary>Where the order of the sentences comes from.</summary>
    public int Seed { get; init; } = 20_26;
}
