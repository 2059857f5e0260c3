namespace ClaimKit.Entities;

/// <summary>What found a mention, in the order in which one is believed over another.</summary>
internal enum MentionSource : byte
{
    /// <summary>Nothing did.</summary>
    None = 0,

    /// <summary>A lexicon form that is also an ordinary word or another acronym.</summary>
    AmbiguousLexicon,

    /// <summary>The shape of the name alone (casing, digits, hyphens).</summary>
    Shape,

    /// <summary>Words around the name: "on X", "X dataset", "outperforms X".</summary>
    Pattern,

    /// <summary>The trained tagger.</summary>
    Tagger,

    /// <summary>The lexicon.</summary>
    Lexicon,

    /// <summary>The paper's own system, or an abbreviation that the paper defines itself.</summary>
    Definition,

    /// <summary>The user: a name added to the lexicon, or a recognizer plugged in.</summary>
    User,
}
