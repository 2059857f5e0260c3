using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Reads the factors of a product of sizes: 384×384, 16 x 16, 2×8.</summary>
internal static class ProductReader
{
    /// <summary>The next factor behind the number at <paramref name="index"/>, or 0.</summary>
    public static int NextFactor(TokenWindow window, int index)
    {
        int sign = index + 1;
        bool isProduct = window.Kind(sign) switch
        {
            TokenKind.Times => true,
            TokenKind.Word => window[sign].Length == 1 && window.FirstChar(sign) is 'x' or 'X',
            TokenKind.Number => window.IsAttached(sign) && window.CharBefore(sign) == '*',
            _ => false,
        };
        int next = window.Kind(sign) == TokenKind.Number ? sign : sign + 1;
        bool isFactor = isProduct && window.Kind(next) == TokenKind.Number && !IsPower(window.Word(next));
        return isFactor && !HasUnit(window, next) ? next : 0;
    }

    private static bool IsPower(ReadOnlySpan<char> word) => word is ['1', '0', '^' or (>= '\u00B2' and <= '\u2079'), ..];

    /// <summary>"2x 30% faster": the second number is one of its own.</summary>
    private static bool HasUnit(TokenWindow window, int number) => window.Kind(number + 1) == TokenKind.Percent;
}
