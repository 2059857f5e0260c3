namespace ClaimKit.Entities;

/// <summary>A name or phrase found in the tokens of a text.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Source">What found it.</param>
/// <param name="Name">The canonical name it resolves to, or null where that is the mention itself.</param>
/// <param name="IsThisWork">Whether it is the paper's own system ("our method", "it", or its name).</param>
/// <param name="LowerIsBetter">For metrics and resources: whether a lower value is better; null where not known.</param>
internal readonly record struct Mention(
    int FirstToken, int EndToken, EntityKind Kind, MentionSource Source, string? Name = null, bool IsThisWork = false, bool? LowerIsBetter = null);
