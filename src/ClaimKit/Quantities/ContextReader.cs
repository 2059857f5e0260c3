using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Reads what the tokens around a number say about it: a year, a list item, an attribute.</summary>
internal static class ContextReader
{
    private const ulong FirstYear = 1900;
    private const ulong LastYear = 2035;
    private const ulong LastListItem = 20;

    /// <param name="window">The sentence.</param>
    /// <param name="reading">The whole quantity.</param>
    /// <param name="upper">The other end of a range, or null.</param>
    public static NumberContext Read(TokenWindow window, in NumberReading reading, DecimalNumber? upper)
    {
        if (reading.IsAttribute)
        {
            return NumberContext.Attribute;
        }

        bool plain = reading.IsBare && reading.Scale == 0 && !reading.IsWord && reading.Sign == QuantitySign.None && reading.First == reading.Index;
        if (plain && reading.Number.Exponent == 0)
        {
            if (IsYear(window, reading))
            {
                return NumberContext.Year;
            }

            if (upper is null && IsListItem(window, reading))
            {
                return NumberContext.ListIndex;
            }
        }

        if (plain && window.Cue(reading.Index - 1) == Cue.Reference && !window.IsAttached(reading.Index))
        {
            return NumberContext.ListIndex;
        }

        bool isLevel = window.Cue(reading.End) == Cue.Confidence && reading.Unit.Kind == UnitKind.Percent;
        bool isTop = plain && window.Cue(reading.Index - 1) == Cue.Top;
        return isLevel || isTop ? NumberContext.Attribute : NumberContext.None;
    }

    private static bool IsYear(TokenWindow window, in NumberReading reading)
    {
        if (reading.End > reading.Index + 1)
        {
            bool toYear = window.Kind(reading.End - 1) == TokenKind.Number && window[reading.End - 1].Length == 4;
            return toYear && IsYearNumber(window, reading.Index);
        }

        bool inDate = reading.Number.Digits <= 31 && (IsMonth(window, reading.Index - 1) || IsMonth(window, reading.End));
        return inDate || IsYearNumber(window, reading.Index) || EndsYears(window, reading.Index);
    }

    private static bool IsYearNumber(TokenWindow window, int index) =>
        window.Kind(index) == TokenKind.Number && window[index].Length == 4 && DecimalNumber.Read(window.Word(index)).Digits is >= FirstYear and <= LastYear;

    /// <summary>The 24 of "2020-24".</summary>
    private static bool EndsYears(TokenWindow window, int index) =>
        window[index].Length == 2 && window.Kind(index - 1) == TokenKind.Dash && window.IsAttached(index - 1) && window.IsAttached(index) && IsYearNumber(window, index - 2);

    /// <summary>A capital keeps "may" and "march" the words that they are.</summary>
    private static bool IsMonth(TokenWindow window, int index) => window.Cue(index) == Cue.Month && window[index].Has(TokenShape.InitialCapital);

    /// <summary>(1), [12], "1) …; 2) …", and "1." at the start.</summary>
    private static bool IsListItem(TokenWindow window, in NumberReading reading)
    {
        int before = reading.Index - 1;
        int behind = reading.End;
        TokenKind kind = window.Kind(before);
        if (kind == TokenKind.Open && window.FirstChar(before) == '[')
        {
            return window.Kind(behind) is TokenKind.Close or TokenKind.Comma;
        }

        bool small = reading.Number.Digits <= LastListItem;
        return window.Kind(behind) switch
        {
            TokenKind.Close => small && window.IsAttached(behind) && (kind is TokenKind.Open or TokenKind.None or TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon || window.Cue(before) == Cue.And),
            TokenKind.Stop => small && kind is TokenKind.None or TokenKind.Colon or TokenKind.Semicolon && window.Has(behind + 1),
            _ => false,
        };
    }
}
