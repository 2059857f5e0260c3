using ClaimKit.Claims;

namespace ClaimKit.Output.Html;

/// <summary>A row of a leaderboard.</summary>
/// <param name="Model">Whose score it is.</param>
/// <param name="Score">The score.</param>
/// <param name="PaperId">The paper's place on the page.</param>
/// <param name="ClaimId">The claim's place on the page.</param>
/// <param name="IsBaseline">Whether another paper's authors report it, as what they compare with.</param>
internal sealed record LeaderboardEntry(string Model, Measurement Score, string PaperId, string ClaimId, bool IsBaseline);
