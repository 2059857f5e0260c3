namespace ClaimKit.Entities;

/// <summary>What a noun phrase is looked at as; it decides which words it may begin with.</summary>
internal enum PhraseRole : byte
{
    /// <summary>No phrase of interest.</summary>
    None = 0,

    /// <summary>A metric or resource: "zero-shot classification accuracy".</summary>
    Quality,

    /// <summary>A task: "fine-grained image classification".</summary>
    Task,

    /// <summary>Benchmarks that are not named: "six long video benchmarks".</summary>
    Group,

    /// <summary>Systems that are described: "existing training-free methods".</summary>
    System,
}
