namespace ClaimKit.Claims;

/// <summary>Which way the measured quantity itself moves: less latency is <see cref="Down"/>, also when the text calls it an improvement.</summary>
public enum Direction : byte
{
    /// <summary>It cannot be told.</summary>
    None = 0,

    /// <summary>The quantity grows.</summary>
    Up,

    /// <summary>The quantity shrinks.</summary>
    Down,
}
