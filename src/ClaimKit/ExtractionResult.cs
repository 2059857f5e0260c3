using System.Diagnostics;
using ClaimKit.Claims;

namespace ClaimKit;

/// <summary>What was read out of one paper.</summary>
/// <remarks>Immutable and thread-safe. Equality by value; the lists are compared item by item.</remarks>
[DebuggerDisplay("{Id} {Title}: {Claims.Count} claims, {Refusals.Count} refusals")]
public sealed record ExtractionResult
{
    /// <summary>The paper's own id, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The paper's title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The claims in the order of the text.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Claims that belong together as price and gain.</summary>
    public IReadOnlyList<TradeOff> TradeOffs { get; init; } = [];

    /// <summary>Numbers that were seen and are no claims.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>Remarks on imperfect text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(ExtractionResult? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal) && string.Equals(Title, other.Title, StringComparison.Ordinal)
        && Claims.SequenceEqual(other.Claims) && TradeOffs.SequenceEqual(other.TradeOffs)
        && Refusals.SequenceEqual(other.Refusals) && Diagnostics.SequenceEqual(other.Diagnostics);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Claims.Count, Refusals.Count);
}
