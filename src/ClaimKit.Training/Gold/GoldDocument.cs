namespace ClaimKit.Training.Gold;

/// <summary>An annotated abstract.</summary>
internal sealed record GoldDocument(string Id, string Title, string Abstract, IReadOnlyList<GoldClaim> Claims);
