using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Reads one number with its sign, currency, scale and unit.</summary>
internal static class NumberReader
{
    /// <summary>Signs that may stand in front of one number: "&gt;+$3".</summary>
    private const int MostSigns = 3;

    /// <summary>Words of one number: "two hundred million".</summary>
    private const int MostWords = 3;

    /// <summary>Reads the number token at <paramref name="index"/>; what stands in front of it is looked at down to <paramref name="floor"/>.</summary>
    public static NumberReading Read(TokenWindow window, int index, int floor)
    {
        var reading = new NumberReading { Number = DecimalNumber.Read(window.Word(index)), Unit = Unit.None, First = index, Index = index, End = index + 1 };
        ReadPower(window, ref reading);
        UnitReader.Read(window, ref reading);
        ReadSigns(window, ref reading, floor);
        ReadPlusBehind(window, ref reading);
        return reading;
    }

    /// <summary>Reads a number written in words, which must have a unit behind it or a factor in front.</summary>
    public static bool TryReadWords(TokenWindow window, int index, DecimalNumber first, out NumberReading reading)
    {
        reading = new NumberReading { Number = first, Unit = Unit.None, First = index, Index = index, End = index + 1, IsWord = true };
        for (int words = 1; words < MostWords && window.Kind(reading.End) == TokenKind.Word; words++)
        {
            if (UnitTable.Find(window.Word(reading.End), window[reading.End].Hash) is not { Kind: UnitKind.Scale, Scale: > 0 } scale || window[reading.End].Length == 1)
            {
                break;
            }

            reading.Number = reading.Number.Scaled(scale.Scale);
            reading.Scale += scale.Scale;
            reading.End++;
        }

        UnitReader.Read(window, ref reading);
        bool counts = reading.Unit is { Kind: UnitKind.Count, Name: "tokens" } && reading.End > index + 1;
        return (counts || reading.Unit.Kind is UnitKind.Percent or UnitKind.Points or UnitKind.Times or UnitKind.Magnitude or UnitKind.Measure or UnitKind.Currency) && !reading.IsAttribute;
    }

    /// <summary>1.5 × 10^5.</summary>
    private static void ReadPower(TokenWindow window, ref NumberReading reading)
    {
        int times = reading.Index + 1;
        int power = times + 1;
        if (window.Kind(times) == TokenKind.Times && window.Kind(power) == TokenKind.Number && window.Word(power) is ['1', '0', _, ..] word && word[2] is '^' or (>= '\u00B2' and <= '\u2079'))
        {
            reading.Number = reading.Number.Scaled(DecimalNumber.Read(word).Exponent);
            reading.End = power + 1;
        }
    }

    private static void ReadSigns(TokenWindow window, ref NumberReading reading, int floor)
    {
        int at = reading.First - 1;
        for (int signs = 0; signs < MostSigns && at >= floor; signs++)
        {
            switch (window.Kind(at))
            {
                case TokenKind.Currency:
                    reading.Unit = reading.IsBare ? CurrencyReader.Find(window, at) : reading.Unit;
                    break;
                case TokenKind.Plus when window.IsAttached(reading.Index):
                    reading.Sign = QuantitySign.Plus;
                    break;
                case TokenKind.Dash when IsMinus(window, at, floor):
                    reading.Sign = QuantitySign.Minus;
                    break;
                case TokenKind.Approximately:
                    reading.Qualifier = Qualifier.About;
                    break;
                case TokenKind.LessThan:
                    reading.Qualifier = Qualifier.AtMost;
                    break;
                case TokenKind.GreaterThan:
                    reading.Qualifier = Qualifier.AtLeast;
                    break;
                case TokenKind.PlusMinus:
                    break;
                case TokenKind.Times when reading.IsBare && window.Kind(at - 1) is not (TokenKind.Number or TokenKind.Times):
                    reading.Unit = Unit.Times;
                    break;
                default:
                    return;
            }

            reading.First = at;
            at--;
        }
    }

    /// <summary>A dash is a minus when it is stuck to the number and to nothing before it.</summary>
    private static bool IsMinus(TokenWindow window, int dash, int floor)
    {
        if (window[dash].Length != 1 || !window.IsAttached(dash + 1))
        {
            return false;
        }

        // "2-1%": the dash is stuck to the quantity before, which ends at the floor.
        TokenKind before = window.Kind(dash - 1);
        bool isFree = dash > floor && before is TokenKind.Open or TokenKind.Comma or TokenKind.Colon or TokenKind.Equal or TokenKind.LessThan or TokenKind.GreaterThan
            or TokenKind.Approximately or TokenKind.Arrow or TokenKind.Slash or TokenKind.Currency or TokenKind.Quote;
        return !window.IsAttached(dash) || before == TokenKind.None || isFree;
    }

    /// <summary>"10+", "50%+": at least.</summary>
    private static void ReadPlusBehind(TokenWindow window, ref NumberReading reading)
    {
        int plus = reading.End;
        if (window.Kind(plus) == TokenKind.Plus && window.IsAttached(plus) && !(window.IsAttached(plus + 1) && window.Kind(plus + 1) is TokenKind.Number or TokenKind.Word))
        {
            reading.Qualifier = Qualifier.AtLeast;
            reading.End = plus + 1;
            if (reading.IsBare)
            {
                QualifierSuffix(window, ref reading);
            }
        }
    }

    /// <summary>The unit behind the plus: "100+ tokens".</summary>
    private static void QualifierSuffix(TokenWindow window, ref NumberReading reading) => UnitReader.Read(window, ref reading);
}
