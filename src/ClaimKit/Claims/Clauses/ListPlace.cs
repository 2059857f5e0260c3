namespace ClaimKit.Claims.Clauses;

/// <summary>Where a unit stands in a list of units of its kind that only commas and "and" separate.</summary>
/// <param name="Position">From 0.</param>
/// <param name="Length">Number of items; 1 for no list.</param>
/// <param name="First">Index of the unit that is the list's first item.</param>
internal readonly record struct ListPlace(int Position, int Length, int First);
