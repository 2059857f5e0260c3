using ClaimKit.Text;

namespace ClaimKit.Entities;

/// <summary>A mention of a model, benchmark, metric or resource in the text, with the name it resolves to.</summary>
/// <remarks>Immutable and thread-safe; equality by value.</remarks>
public sealed record Entity
{
    /// <summary>Where the mention stands, in code units of the paper's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The mention itself, exactly as the text has it.</summary>
    public required string Text { get; init; }

    /// <summary>The name it resolves to: <c>FasterVLM</c> for "our method". Where nothing is resolved it is <see cref="Text"/> as one would type it: with plain hyphens and quotes and single spaces.</summary>
    public required string Name { get; init; }

    /// <summary>What it stands for.</summary>
    public EntityKind Kind { get; init; }

    /// <summary>Whether it is the paper's own system, named or not.</summary>
    public bool IsThisWork { get; init; }

    /// <summary>For metrics and resources: whether a lower value is better; null where that is not known.</summary>
    public bool? LowerIsBetter { get; init; }
}
