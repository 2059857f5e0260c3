namespace ClaimKit.Quantities;

/// <summary>What a function word beside a number does.</summary>
internal enum Cue : byte
{
    None = 0,
    Article,
    And,
    Or,
    To,
    From,
    Between,
    Of,
    By,
    At,
    As,
    Per,
    Up,
    UpTo,
    Most,
    Least,
    Best,
    Than,
    No,

    /// <summary>more, greater: before "than" a lower bound.</summary>
    More,

    /// <summary>less, fewer, lower: before "than" an upper bound.</summary>
    Less,

    /// <summary>high, much, many: between two "as" an upper bound.</summary>
    High,

    /// <summary>over, above, exceeding.</summary>
    Over,

    /// <summary>under, below, within.</summary>
    Under,

    /// <summary>about, nearly, roughly.</summary>
    About,

    /// <summary>close, near: "about" when "to" follows.</summary>
    Close,
    Maximum,
    Minimum,

    /// <summary>well, just, only, slightly: words that lean on a qualifier.</summary>
    Degree,

    /// <summary>additional, further, average: words between a qualifier and its number.</summary>
    Filler,

    /// <summary>ranging, varies, spans: "from A to B" behind it is a range.</summary>
    Range,
    Factor,
    Speedup,

    /// <summary>faster, slower, cheaper: behind a bare number, that number is a number of times.</summary>
    Faster,

    /// <summary>larger, smaller: the same where the phrase ends.</summary>
    Bigger,

    /// <summary>while, whereas, but: a new clause.</summary>
    Clause,
    On,
    Average,
    Versus,
    Respectively,

    /// <summary>Section, Table, step, type: a bare number behind it counts things off.</summary>
    Reference,
    Top,
    Month,

    /// <summary>ranks, placed: an ordinal behind it is a place.</summary>
    Ranks,

    /// <summary>place, position, prize: an ordinal before it is a place.</summary>
    Place,
    Overall,

    /// <summary>in, among, across, with: prepositions that may follow a place.</summary>
    Preposition,

    /// <summary>CI, confidence: the percentage before it is a level, not a result.</summary>
    Confidence,
    CrossValidation,
    Scale,

    /// <summary>is, are.</summary>
    Be,
    The,

    /// <summary>Other words that begin sentences and are no names.</summary>
    Ordinary,
}
