namespace ClaimKit.Entities;

/// <summary>What a lexicon knows about a spelling.</summary>
[Flags]
internal enum LexiconMarks : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>Only in exactly this case.</summary>
    ExactCase = 1,

    /// <summary>Also an ordinary word or another acronym: it counts only in a fitting context.</summary>
    Ambiguous = 2,

    /// <summary>A metric or resource of which less is better.</summary>
    LowerIsBetter = 4,

    /// <summary>A metric or resource of which more is better.</summary>
    HigherIsBetter = 8,

    /// <summary>Has a capital letter or a digit.</summary>
    Capital = 16,
}
