namespace ClaimKit.Entities;

/// <summary>How a paper speaks of its own system.</summary>
internal enum OwnReferenceKind : byte
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>By its name or an alias of it.</summary>
    Name,

    /// <summary>By the name with a size or version: <c>X-7B</c>, <c>X-mini</c>, <c>X 2</c>.</summary>
    Variant,

    /// <summary>By a phrase: "our method", "the proposed framework", "this approach".</summary>
    NounPhrase,

    /// <summary>By a pronoun: "we", "our", "it" at the start of a clause.</summary>
    Pronoun,
}
