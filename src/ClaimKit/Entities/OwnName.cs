using ClaimKit.Text;

namespace ClaimKit.Entities;

/// <summary>A name that may be that of the paper's own system.</summary>
/// <param name="Name">The name.</param>
/// <param name="Alias">Its long form, or null.</param>
/// <param name="Definition">Where it stands first.</param>
internal sealed record OwnName(string Name, string? Alias, TextSpan Definition);
