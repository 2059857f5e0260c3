namespace ClaimKit.Quantities;

/// <summary>What stands between two members of a list.</summary>
internal enum ListJoint : byte
{
    /// <summary>Something that joins no list.</summary>
    None = 0,

    /// <summary>A comma alone.</summary>
    Comma,

    /// <summary>"and", "or", "to", "vs.", a slash or an arrow, with or without a comma.</summary>
    Word,
}
