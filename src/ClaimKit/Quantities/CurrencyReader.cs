namespace ClaimKit.Quantities;

/// <summary>Currency signs.</summary>
internal static class CurrencyReader
{
    public static Unit Find(TokenWindow window, int index) => window.FirstChar(index) switch
    {
        '€' => Unit.Euro,
        '£' => Unit.Pound,
        '¥' => Unit.Yen,
        _ => Unit.Dollar,
    };
}
