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

    /// <summary>The margin by which a name's tag must win over no name.</summary>
    public float MissCost { get; init; } = Env("MISS", 0);

    /// <summary>The margin by which the right tag must win over the others.</summary>
    public float WrongCost { get; init; } = Env("WRONG", 0);

    /// <summary>Where the order of the sentences comes from.</summary>
    public int Seed { get; init; } = 20_26;

    public static float Env(string n, float d) => Environment.GetEnvironmentVariable(n) is string v ? float.Parse(v, System.Globalization.CultureInfo.InvariantCulture) : d;
    public static ChainSettings Temp() => new() { Bits = (int)Env("BITS", 16), Epochs = (int)Env("EPOCHS", 8), Rate = Env("RATE", 0.1f), Decay = Env("DECAY", 1e-4f), MinCount = (int)Env("MINC", 2) };
}
