namespace ClaimKit.Claims.Clauses;

/// <summary>What a word does in a sentence about results. A word may do several things: "improved" is a verb and a comparative.</summary>
[Flags]
internal enum WordRole : uint
{
    None = 0,
    Determiner = 1 << 0,
    Pronoun = 1 << 1,
    Preposition = 1 << 2,
    Conjunction = 1 << 3,
    Subordinator = 1 << 4,
    Relative = 1 << 5,
    Auxiliary = 1 << 6,
    Negation = 1 << 7,
    Adverb = 1 << 8,
    Verb = 1 << 9,

    /// <summary>The measured quantity grows or gets better.</summary>
    Up = 1 << 10,

    /// <summary>The measured quantity shrinks or gets worse.</summary>
    Down = 1 << 11,

    /// <summary>Arrives at a value: achieve, reach, score.</summary>
    Reach = 1 << 12,

    /// <summary>Is better than: outperform, surpass.</summary>
    Beat = 1 << 13,

    /// <summary>Is worse than: underperform, lag.</summary>
    Lose = 1 << 14,

    /// <summary>Is as good as: match, rival, comparable.</summary>
    Equal = 1 << 15,

    /// <summary>Keeps what was there: maintain, retain.</summary>
    Keep = 1 << 16,

    /// <summary>Spends something: use, require.</summary>
    Use = 1 << 17,

    /// <summary>Holds a place: rank.</summary>
    Rank = 1 << 18,

    /// <summary>Introduces the paper's own work.</summary>
    Propose = 1 << 19,

    /// <summary>A noun of change: improvement, reduction.</summary>
    ChangeNoun = 1 << 20,
    Comparative = 1 << 21,
    Superlative = 1 << 22,

    /// <summary>A word for what one compares with: baselines, counterparts, methods.</summary>
    BaselineNoun = 1 << 23,

    /// <summary>A word for the paper's own work: method, framework.</summary>
    OwnNoun = 1 << 24,

    /// <summary>A general word for a result: performance, accuracy, score.</summary>
    QualityNoun = 1 << 25,

    /// <summary>A word for several benchmarks at once.</summary>
    GroupNoun = 1 << 26,

    /// <summary>A gerund or past participle, which may also stand before a noun.</summary>
    Participle = 1 << 27,
}
