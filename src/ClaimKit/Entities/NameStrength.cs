namespace ClaimKit.Entities;

/// <summary>How much the writing of a word speaks for its being a name.</summary>
internal enum NameStrength : byte
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>It begins with a capital, as any word may.</summary>
    Weak,

    /// <summary>Capitals or digits stand where ordinary words have none.</summary>
    Strong,
}
