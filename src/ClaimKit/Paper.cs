using System.Diagnostics;

namespace ClaimKit;

/// <summary>A paper as the extractor reads it. All spans in its result count in <see cref="FullText"/>.</summary>
/// <remarks>Immutable and thread-safe; equality by value.</remarks>
[DebuggerDisplay("{Id} {Title}")]
public sealed record Paper
{
    /// <summary>Whatever identifies the paper for its user; copied into the result.</summary>
    public string? Id { get; init; }

    /// <summary>The title, or null. It names the paper's own system more often than not.</summary>
    public string? Title { get; init; }

    /// <summary>The abstract.</summary>
    public required string Abstract { get; init; }

    /// <summary>Title, line feed, abstract; the abstract alone when there is no title.</summary>
    public string FullText => Title is null ? Abstract : Title + "\n" + Abstract;
}
