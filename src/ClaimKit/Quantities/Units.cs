namespace ClaimKit.Quantities;

/// <summary>The units that claims reason about. Every other unit is the string in its usual short form.</summary>
public static class Units
{
    /// <summary>A bare number.</summary>
    public const string None = "";

    /// <summary>Percent, however it is written.</summary>
    public const string Percent = "percent";

    /// <summary>Score points, percentage points.</summary>
    public const string Points = "points";

    /// <summary>A multiplication: ×, x, times, -fold, orders of magnitude.</summary>
    public const string Times = "times";

    /// <summary>A place in a ranking: 1st, second.</summary>
    public const string Rank = "rank";
}
