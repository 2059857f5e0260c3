namespace ClaimKit.Entities;

/// <summary>What a word can be in the sentences that name things and compare them. A word may be several.</summary>
[Flags]
internal enum WordClass : uint
{
    /// <summary>None of the others.</summary>
    None = 0,

    /// <summary>An article, demonstrative or possessive.</summary>
    Determiner = 1 << 0,

    /// <summary>A count or amount: "five", "several", "all".</summary>
    Quantifier = 1 << 1,

    /// <summary>A preposition or a conjunction that opens a clause.</summary>
    Preposition = 1 << 2,

    /// <summary>"and", "or", "but".</summary>
    Conjunction = 1 << 3,

    /// <summary>A pronoun.</summary>
    Pronoun = 1 << 4,

    /// <summary>An auxiliary verb, negation or linking adverb: no part of a name.</summary>
    Auxiliary = 1 << 5,

    /// <summary>A verb that a noun phrase often follows.</summary>
    Verb = 1 << 6,

    /// <summary>An adverb.</summary>
    Adverb = 1 << 7,

    /// <summary>An adverb that stands inside a noun phrase: "publicly available".</summary>
    NounAdverb = 1 << 8,

    /// <summary>An adjective that judges: it belongs to a description of rivals and not to the name of a metric.</summary>
    Evaluative = 1 << 9,

    /// <summary>"benchmark", "dataset", "corpus".</summary>
    BenchmarkHead = 1 << 10,

    /// <summary>"tasks", "scenarios": the head of a group of benchmarks that are not named.</summary>
    GroupHead = 1 << 11,

    /// <summary>"model", "method", "baselines".</summary>
    ModelHead = 1 << 12,

    /// <summary>Of those, what a paper calls its own work by.</summary>
    OwnHead = 1 << 13,

    /// <summary>"accuracy", "score", "rate".</summary>
    MetricHead = 1 << 14,

    /// <summary>"latency", "memory", "tokens".</summary>
    ResourceHead = 1 << 15,

    /// <summary>"classification", "generation".</summary>
    TaskHead = 1 << 16,

    /// <summary>"on", "across": what follows is where something was measured.</summary>
    LocationCue = 1 << 17,

    /// <summary>"outperforms", "than", "against": what follows is a rival.</summary>
    CompareCue = 1 << 18,

    /// <summary>A verb whose subject is a system: "achieves".</summary>
    AchieveVerb = 1 << 19,

    /// <summary>A verb that brings in something new: "propose".</summary>
    DefineVerb = 1 << 20,

    /// <summary>"called", "dubbed": a name follows.</summary>
    NamingCue = 1 << 21,

    /// <summary>"such as", "including": examples follow.</summary>
    ExampleCue = 1 << 22,

    /// <summary>An acronym of the field that names nothing in particular: "LLM", "GPU".</summary>
    Acronym = 1 << 23,

    /// <summary>A device.</summary>
    Hardware = 1 << 24,

    /// <summary>A word whose capital says nothing: sentence openers, months, companies.</summary>
    Capitalized = 1 << 25,

    /// <summary>A word of a version: "Pro", "mini", "Verified".</summary>
    Variant = 1 << 26,

    /// <summary>Of a metric or resource: less is better.</summary>
    LowerIsBetter = 1 << 27,

    /// <summary>Of a metric or resource: more is better.</summary>
    HigherIsBetter = 1 << 28,

    /// <summary>An adjective that often begins the name of a metric: "average", "zero-shot".</summary>
    Ordinary = 1 << 29,

    /// <summary>No noun phrase goes on over such a word.</summary>
    Stop = Determiner | Preposition | Conjunction | Pronoun | Auxiliary | Verb,
}
