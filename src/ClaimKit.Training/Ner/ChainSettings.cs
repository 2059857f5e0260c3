namespace ClaimKit.Training.Ner;

/// <summary>How the tagger is trained.</summary>
internal sealed record ChainSettings
{
    /// <summary>Size of the table of features as a power of two.</summary>
    public int Bits { get; init; } = 16;

    public int Epochs { get; init; } = 12;

    public float Rate { get; init; } = 0.03f;

    /// <summary>How strongly weights are drawn to zero.</summary>
    public float Decay { get; init; } = 0.005f;

    /// <summary>Share of the features left out of each sentence in each pass, from 0 to below 1.</summary>
    public float Dropout { get; init; } = 0.3f;

    /// <summary>Features that were seen less often have no weight.</summary>
    public int MinCount { get; init; } = 2;

    /// <summary>The margin by which a name's tag must win over no name.</summary>
    public float MissCost { get; init; } = 1.5f;

    /// <summary>Where the order of the sentences comes from.</summary>
    public int Seed { get; init; } = 20_26;
}
