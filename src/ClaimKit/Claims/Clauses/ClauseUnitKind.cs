namespace ClaimKit.Claims.Clauses;

/// <summary>What a <see cref="ClauseUnit"/> is.</summary>
internal enum ClauseUnitKind : byte
{
    None = 0,

    /// <summary>A number with its unit.</summary>
    Quantity,

    /// <summary>A noun phrase: a run of nouns, adjectives and names.</summary>
    Phrase,
    Verb,
    Preposition,

    /// <summary>"compared to", "relative to", "vs.", "than": what follows is the other side.</summary>
    Comparator,

    /// <summary>"and", "or" and a comma between members of a list alike.</summary>
    And,
    Comma,

    /// <summary>A word or mark that begins a new clause: while, which, semicolon, colon, dash.</summary>
    Break,
    Open,
    Close,
    Arrow,
    Pronoun,
}
