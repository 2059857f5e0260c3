namespace ClaimKit.Quantities;

/// <summary>What a number that is written as a word means.</summary>
internal enum NumberWordKind : byte
{
    None = 0,

    /// <summary>three: a number when a unit follows.</summary>
    Cardinal,

    /// <summary>twice, threefold, doubling: a number of times.</summary>
    Multiple,

    /// <summary>double, triple: a number of times when the words around say so.</summary>
    Multiplier,

    /// <summary>halving, one-third, two-thirds: a percentage.</summary>
    Share,

    /// <summary>half: a percentage when the words around say so.</summary>
    Half,

    /// <summary>third, quarter, tenths: a percentage behind a cardinal or an article.</summary>
    Denominator,

    /// <summary>order, orders: "of magnitude" may follow.</summary>
    Order,

    /// <summary>two-order-of-magnitude: a number of times, ten to the value.</summary>
    Magnitude,
}
