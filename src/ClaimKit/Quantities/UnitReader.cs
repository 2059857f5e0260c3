using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Reads what stands behind a number: scale, percent, points, times, unit, and the hyphen that makes an attribute of it.</summary>
internal static class UnitReader
{
    /// <summary>Most words between a number and "points": "2.3 absolute accuracy points".</summary>
    private const int MostWordsBeforePoints = 2;

    /// <summary>Most words between a number and what it counts: "576 visual tokens".</summary>
    private const int MostWordsBeforeCount = 1;

    /// <summary>Extends <paramref name="reading"/>, which ends right behind its number, over its scale and unit.</summary>
    public static void Read(TokenWindow window, ref NumberReading reading)
    {
        ReadScale(window, ref reading);
        int at = reading.End;
        switch (window.Kind(at))
        {
            case TokenKind.Percent:
                Take(ref reading, Unit.Percent, at + 1);
                ReadPercentPoints(window, ref reading);
                break;
            case TokenKind.Times:
                Take(ref reading, Unit.Times, at + 1);
                break;
            case TokenKind.Currency when window.FirstChar(at) != '$':
                Take(ref reading, CurrencyReader.Find(window, at), at + 1);
                break;
            case TokenKind.Symbol:
                ReadSymbol(window, ref reading, at);
                break;
            case TokenKind.Dash when window.IsAttached(at) && window.IsAttached(at + 1) && window[at].Length == 1:
                ReadHyphenated(window, ref reading, at + 1);
                break;
            case TokenKind.Word:
                ReadWord(window, ref reading, at);
                break;
        }
    }

    private static void Take(ref NumberReading reading, Unit unit, int end)
    {
        reading.Unit = unit;
        reading.End = end;
    }

    private static void ReadScale(TokenWindow window, ref NumberReading reading)
    {
        int at = reading.End;
        if (window.Kind(at) != TokenKind.Word || UnitTable.Find(window.Word(at), window[at].Hash) is not { Kind: UnitKind.Scale } unit)
        {
            // "1.5-million-token" keeps its scale behind a hyphen.
            if (window.Kind(at) != TokenKind.Dash || !window.IsAttached(at + 1) || window.Kind(at + 1) != TokenKind.Word
                || UnitTable.Find(window.Word(at + 1), window[at + 1].Hash) is not { Kind: UnitKind.Scale, Scale: >= 3 } joined || window[at + 1].Length == 1)
            {
                return;
            }

            unit = joined;
            at++;
        }

        bool letter = window[at].Length == 1;
        if (letter && !window.IsAttached(at) && !(window[at].Has(TokenShape.InitialCapital) && Counts(window, at + 1)))
        {
            return;
        }

        reading.Scale = unit.Scale;
        reading.Number = reading.Number.Scaled(unit.Scale);
        reading.End = at + 1;
    }

    private static bool Counts(TokenWindow window, int at) => window.Kind(at) == TokenKind.Word && UnitTable.Find(window.Word(at), window[at].Hash) is { Kind: UnitKind.Count };

    /// <summary>"% points", "%-points" and "% pp" are points, not percent.</summary>
    private static void ReadPercentPoints(TokenWindow window, ref NumberReading reading)
    {
        int at = reading.End;
        if (window.Kind(at) == TokenKind.Dash && window.IsAttached(at) && window.IsAttached(at + 1))
        {
            at++;
        }

        if (window.Kind(at) == TokenKind.Word && UnitTable.Find(window.Word(at), window[at].Hash) is { Kind: UnitKind.Points } points)
        {
            Take(ref reading, points, at + 1);
        }
    }

    private static void ReadSymbol(TokenWindow window, ref NumberReading reading, int at)
    {
        if (window.FirstChar(at) == '°')
        {
            bool letter = window.Kind(at + 1) == TokenKind.Word && window.IsAttached(at + 1) && window[at + 1].Length == 1;
            Take(ref reading, Unit.Degree, letter ? at + 2 : at + 1);
        }
        else if (window.FirstChar(at) == '‰')
        {
            Take(ref reading, Unit.PerMille, at + 1);
        }
    }

    private static void ReadHyphenated(TokenWindow window, ref NumberReading reading, int word)
    {
        if (window.Kind(word) != TokenKind.Word)
        {
            return;
        }

        if (UnitTable.Find(window.Word(word), window[word].Hash) is { Kind: not UnitKind.Scale and not UnitKind.Device } unit)
        {
            Take(ref reading, unit, word + 1);
            if (unit.Kind == UnitKind.Percent)
            {
                ReadPercentPoints(window, ref reading);
            }

            bool isCrossValidation = unit.Kind == UnitKind.Times && window.Cue(word + 1) == Cue.CrossValidation;
            bool isScale = unit.Kind == UnitKind.Points && window.Cue(word + 1) == Cue.Scale;
            reading.IsAttribute = isCrossValidation || isScale || unit.Kind is UnitKind.Measure or UnitKind.Count;
        }
        else
        {
            reading.IsAttribute = true;
            ReadHyphenatedScale(window, ref reading, word);
        }
    }

    /// <summary>"1.5-million-token": scale and unit are one word.</summary>
    private static void ReadHyphenatedScale(TokenWindow window, ref NumberReading reading, int index)
    {
        ReadOnlySpan<char> word = window.Word(index);
        int hyphen = window[index].Has(TokenShape.Compound) ? word.IndexOf('-') : -1;
        if (hyphen < 0 || UnitTable.Find(word[..hyphen], TokenHash.Of(word[..hyphen])) is not { Kind: UnitKind.Scale } scale)
        {
            return;
        }

        reading.Scale = scale.Scale;
        reading.Number = reading.Number.Scaled(scale.Scale);
        ReadOnlySpan<char> unit = word[(hyphen + 1)..];
        Take(ref reading, UnitTable.Find(unit, TokenHash.Of(unit)) ?? Unit.None, index + 1);
    }

    private static void ReadWord(TokenWindow window, ref NumberReading reading, int at)
    {
        Unit? unit = UnitTable.Find(window.Word(at), window[at].Hash) ?? Compound(window, at);
        switch (unit?.Kind)
        {
            case UnitKind.Measure or UnitKind.Count or UnitKind.Times or UnitKind.Currency or UnitKind.Points:
                // A lone capital behind a space is a name more often than watts or joules: "the 3 V models".
                bool loneCapital = window[at].Length == 1 && !window.IsAttached(at) && window[at].Has(TokenShape.InitialCapital) && reading.Scale == 0 && reading.IsWord;
                // "7 image categories" counts categories, "1.5B parameter model" parameters.
                bool adjective = unit.Kind == UnitKind.Count && window.Word(at)[^1] != 's' && reading is { Scale: 0, Number: not { Digits: 1, Exponent: 0 } };
                if (!loneCapital && !adjective)
                {
                    Take(ref reading, unit, at + 1);
                    ReadPerSecond(window, ref reading, unit);
                }

                break;
            case UnitKind.Percent:
                Take(ref reading, unit, at + 1);
                ReadPercentPoints(window, ref reading);
                break;
            case UnitKind.Magnitude:
                Take(ref reading, unit, at + 1);
                break;
            case UnitKind.Device:
                ReadDeviceTime(window, ref reading, at);
                break;
            default:
                ReadLongUnit(window, ref reading, at);
                break;
        }
    }

    /// <summary>"tokens per second", "frames/second".</summary>
    private static void ReadPerSecond(TokenWindow window, ref NumberReading reading, Unit unit)
    {
        int per = reading.End;
        bool joins = window.Cue(per) == Cue.Per || window.Kind(per) == TokenKind.Slash;
        if (unit.PerSecond is string rate && joins && window.Kind(per + 1) == TokenKind.Word
            && UnitTable.Find(window.Word(per + 1), window[per + 1].Hash) is { Name: "s" })
        {
            Take(ref reading, UnitTable.Rate(rate), per + 2);
        }
    }

    private static void ReadDeviceTime(TokenWindow window, ref NumberReading reading, int at)
    {
        for (int i = at + 1; i <= at + 2 && window.Kind(i) == TokenKind.Word; i++)
        {
            Unit? unit = UnitTable.Find(window.Word(i), window[i].Hash);
            if (unit is { Name: "h" or "days" })
            {
                Take(ref reading, unit.Name is "h" ? Unit.DeviceHour : Unit.DeviceDay, i + 1);
                return;
            }

            if (unit?.Kind != UnitKind.Device)
            {
                return;
            }
        }
    }

    /// <summary>Units of several words: "orders of magnitude", "per cent", "absolute points", "BLEU points".</summary>
    private static void ReadLongUnit(TokenWindow window, ref NumberReading reading, int at)
    {
        bool isOrder = NumberWords.TryGet(window.Word(at), window[at].Hash, out NumberWord word) && word.Kind == NumberWordKind.Order;
        if (isOrder)
        {
            int end = EndOfMagnitude(window, at);
            if (end > at)
            {
                Take(ref reading, Unit.Magnitude, end);
            }
        }
        else if (window.Cue(at) == Cue.Per && window.Kind(at + 1) == TokenKind.Word && window.Word(at + 1).Equals("cent", StringComparison.OrdinalIgnoreCase))
        {
            Take(ref reading, Unit.Percent, at + 2);
        }
        else
        {
            ReadDescribedPoints(window, ref reading, at);
            ReadDescribedCount(window, ref reading, at);
        }
    }

    /// <summary>The end of "order(s) of magnitude" that begins at <paramref name="order"/>, or <paramref name="order"/> itself.</summary>
    public static int EndOfMagnitude(TokenWindow window, int order)
    {
        bool follows = window.Cue(order + 1) == Cue.Of && window.Kind(order + 2) == TokenKind.Word && window.Word(order + 2).StartsWith("magnitude", StringComparison.OrdinalIgnoreCase);
        return follows ? order + 3 : order;
    }

    private static void ReadDescribedPoints(TokenWindow window, ref NumberReading reading, int at)
    {
        for (int i = at; i < at + MostWordsBeforePoints && DescribesPoints(window, i); i++)
        {
            if (window.Kind(i + 1) == TokenKind.Word && UnitTable.Find(window.Word(i + 1), window[i + 1].Hash) is { Kind: UnitKind.Points } points)
            {
                Take(ref reading, points, i + 2);
                return;
            }
        }
    }

    /// <summary>"576 visual tokens" counts tokens; the words between stay free, for they say what was measured.</summary>
    private static void ReadDescribedCount(TokenWindow window, ref NumberReading reading, int at)
    {
        for (int i = at; i < at + MostWordsBeforeCount && reading.IsBare && IsPlainWord(window, i); i++)
        {
            if (window.Kind(i + 1) == TokenKind.Word && UnitTable.Find(window.Word(i + 1), window[i + 1].Hash) is { Kind: UnitKind.Count } unit && window.Word(i + 1)[^1] == 's')
            {
                reading.Unit = unit;
            }
        }
    }

    private static bool IsPlainWord(TokenWindow window, int at) =>
        window.Kind(at) == TokenKind.Word && window.Cue(at) == Cue.None && !window[at].Has(TokenShape.InitialCapital | TokenShape.InnerCapital | TokenShape.Digit);

    /// <summary>Words that say which points: "absolute", "accuracy", "BLEU". Not "data", "key", "3D": those points are things.</summary>
    private static bool DescribesPoints(TokenWindow window, int at)
    {
        if (window.Kind(at) != TokenKind.Word)
        {
            return false;
        }

        return window.Cue(at) is Cue.Filler or Cue.Average || MetricWords.Contains(window, at);
    }

    /// <summary>A known unit with a slash behind it: <c>ms/item</c>, <c>tokens/J</c>.</summary>
    private static Unit? Compound(TokenWindow window, int at)
    {
        if (!window[at].Has(TokenShape.Compound))
        {
            return null;
        }

        ReadOnlySpan<char> word = window.Word(at);
        int slash = word.IndexOf('/');
        bool known = slash > 0 && UnitTable.Find(word[..slash], TokenHash.Of(word[..slash])) is { Kind: UnitKind.Measure or UnitKind.Count };
        return known ? new Unit(word.ToString(), UnitKind.Measure) : null;
    }
}
