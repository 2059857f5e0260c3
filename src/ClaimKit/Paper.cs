using System.Diagnostics;

namespace ClaimKit;

/// <summary>A paper as the extractor reads it. All spans in its result count in <see cref="FullText"/>.</summary>
/// <remarks>Immutable and thread-safe; equality by value.</remarks>
[DebuggerDisplay("{Id} {Title}")]
public sealed record Paper
{
    private string? joined;

    /// <summary>Whatever identifies the paper for its user; copied into the result.</summary>
    public string? Id { get; init; }

    /// <summary>The title, or null. It names the paper's own system more often than not.</summary>
    public string? Title
    {
        get;
        init
        {
            field = value;
            joined = null;
        }
    }

    /// <summary>The abstract.</summary>
    public required string Abstract
    {
        get;
        init
        {
            field = value;
            joined = null;
        }
    }

    /// <summary>Title, line feed, abstract; the abstract alone when there is no title. Joined when first asked for, and then kept: whoever reads the spans needs the same text.</summary>
    public string FullText => Title is null ? Abstract : joined ??= Title + "\n" + Abstract;

    /// <inheritdoc/>
    public bool Equals(Paper? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal) && string.Equals(Title, other.Title, StringComparison.Ordinal) && string.Equals(Abstract, other.Abstract, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Abstract);
}
