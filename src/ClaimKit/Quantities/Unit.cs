namespace ClaimKit.Quantities;

/// <summary>A unit in its usual short form.</summary>
/// <param name="Name">The short form; one instance for every use.</param>
/// <param name="Kind">What kind of unit it is.</param>
/// <param name="Scale">The power of ten of a scale word.</param>
/// <param name="PerSecond">The unit's name when "per second" follows, or null.</param>
internal sealed record Unit(string Name, UnitKind Kind, int Scale = 0, string? PerSecond = null)
{
    public static readonly Unit None = new(Units.None, UnitKind.None);
    public static readonly Unit Percent = new(Units.Percent, UnitKind.Percent);
    public static readonly Unit Points = new(Units.Points, UnitKind.Points);
    public static readonly Unit Times = new(Units.Times, UnitKind.Times);
    public static readonly Unit Magnitude = new(Units.Times, UnitKind.Magnitude);
    public static readonly Unit Rank = new(Units.Rank, UnitKind.Rank);
    public static readonly Unit Dollar = new("$", UnitKind.Currency);
    public static readonly Unit Euro = new("€", UnitKind.Currency);
    public static readonly Unit Pound = new("£", UnitKind.Currency);
    public static readonly Unit Yen = new("¥", UnitKind.Currency);
    public static readonly Unit Degree = new("deg", UnitKind.Measure);
    public static readonly Unit PerMille = new("‰", UnitKind.Measure);
    public static readonly Unit DeviceHour = new("GPU·h", UnitKind.Measure);
    public static readonly Unit DeviceDay = new("GPU·d", UnitKind.Measure);
}
