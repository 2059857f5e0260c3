namespace ClaimKit.Training.Gold;

/// <summary>An annotated abstract.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Abstract">The abstract.</param>
/// <param name="Claims">What the annotation says; quotes are spans into <see cref="Paper.FullText"/>.</param>
internal sealed record GoldDocument(string Id, string? Title, string Abstract, IReadOnlyList<GoldClaim> Claims)
{
    public Paper Paper => new() { Id = Id, Title = Title, Abstract = Abstract };
}
