namespace ClaimKit.Quantities;

/// <summary>The sign written before a number.</summary>
public enum QuantitySign : byte
{
    /// <summary>No sign.</summary>
    None = 0,

    /// <summary>A plus sign: a gain, as in <c>+4.6</c>.</summary>
    Plus,

    /// <summary>A minus sign: a loss, as in <c>-39%</c>, or a negative value.</summary>
    Minus,
}
