using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Reads numbers written as words and as fractions: "twice", "half of", "two thirds", "an order of magnitude", "1/10 of".</summary>
internal static class WordReader
{
    private const ulong LargestDivisor = 1000;

    public static bool TryRead(TokenWindow window, int index, in NumberWord word, int floor, out NumberReading reading)
    {
        reading = new NumberReading { Number = word.Value, Unit = Unit.None, First = index, Index = index, End = index + 1, IsWord = true };
        if (IsInName(window, index, word.Kind))
        {
            return false;
        }

        switch (word.Kind)
        {
            case NumberWordKind.Multiple when window.Cue(index - 1) == Cue.Be && window.Kind(index + 1) != TokenKind.Word:
                // "our contributions are threefold:"
                return false;
            case NumberWordKind.Multiple:
                reading.Unit = Unit.Times;
                return true;
            case NumberWordKind.Multiplier when IsComparison(window, index):
                reading.Unit = Unit.Times;
                return true;
            case NumberWordKind.Magnitude:
                reading.Unit = Unit.Magnitude;
                return true;
            case NumberWordKind.Share:
                reading.Unit = Unit.Percent;
                return true;
            case NumberWordKind.Half when IsShare(window, index):
                reading.Unit = Unit.Percent;
                return true;
            case NumberWordKind.Denominator:
                return TryReadArticleShare(window, index, word, floor, ref reading);
            case NumberWordKind.Order:
                return TryReadArticleMagnitude(window, index, floor, ref reading);
            case NumberWordKind.Cardinal:
                return TryReadCardinal(window, index, word, floor, out reading);
            default:
                return false;
        }
    }

    /// <summary>"Successive Halving", "Twice Sequential Monte Carlo": a capital inside a sentence makes a name.</summary>
    private static bool IsInName(TokenWindow window, int index, NumberWordKind kind) =>
        index > window.First && kind is not NumberWordKind.Cardinal and not NumberWordKind.Order and not NumberWordKind.Magnitude && window[index].Has(TokenShape.InitialCapital);

    /// <summary>1/10, 2/3 and 3/4 are shares; 12/15 are two counts.</summary>
    public static bool TryReadFraction(TokenWindow window, int index, out NumberReading reading)
    {
        reading = default;
        if (window.Kind(index + 1) != TokenKind.Slash || window.Kind(index + 2) != TokenKind.Number || !window.IsAttached(index + 1) || !window.IsAttached(index + 2) || window.Kind(index + 3) is TokenKind.Slash or TokenKind.Percent or TokenKind.Times)
        {
            return false;
        }

        DecimalNumber numerator = DecimalNumber.Read(window.Word(index));
        DecimalNumber divisor = DecimalNumber.Read(window.Word(index + 2));
        bool isShare = numerator.Exponent == 0 && divisor is { Exponent: 0, Digits: > 1 and <= LargestDivisor } && (numerator.Digits == 1 || numerator.Digits + 1 == divisor.Digits && divisor.Digits is 3 or 4);
        if (!isShare)
        {
            return false;
        }

        reading = new NumberReading { Number = NumberWords.Percentage(numerator.Digits, divisor.Digits), Unit = Unit.Percent, First = index, Index = index, End = index + 3, IsWord = true };
        return true;
    }

    private static bool TryReadCardinal(TokenWindow window, int index, in NumberWord word, int floor, out NumberReading reading)
    {
        if (NumberReader.TryReadWords(window, index, word.Value, out reading))
        {
            return true;
        }

        int next = index + 1;
        if (window.Kind(next) == TokenKind.Word && NumberWords.TryGet(window.Word(next), window[next].Hash, out NumberWord divisor) && word.Value.Digits < 20)
        {
            bool isShare = divisor.Kind == NumberWordKind.Denominator && (word.Value.Digits == 1 || window.Word(next)[^1] == 's') && divisor.Value.Digits > word.Value.Digits;
            if (isShare)
            {
                reading = new NumberReading { Number = NumberWords.Percentage(word.Value.Digits, divisor.Value.Digits), Unit = Unit.Percent, First = index, Index = index, End = next + 1, IsWord = true };
                return true;
            }
        }

        // "one to two orders of magnitude", "two or three times": the unit stands behind the second number.
        int second = index + 2;
        bool joined = window.Cue(next) is Cue.To or Cue.Or && window.Kind(second) == TokenKind.Word
            && NumberWords.TryGet(window.Word(second), window[second].Hash, out NumberWord other) && other.Kind == NumberWordKind.Cardinal && NumberReader.TryReadWords(window, second, other.Value, out _);
        bool isFactor = window.Cue(index - 1) == Cue.Of && window.Cue(index - 2) == Cue.Factor && index - 2 >= floor;
        reading = new NumberReading { Number = word.Value, Unit = Unit.None, First = index, Index = index, End = index + 1, IsWord = true };
        return joined || isFactor;
    }

    /// <summary>"a third of", "a quarter the size".</summary>
    private static bool TryReadArticleShare(TokenWindow window, int index, in NumberWord word, int floor, ref NumberReading reading)
    {
        bool article = index - 1 >= floor && window.Cue(index - 1) == Cue.Article;
        if (!article || window.Cue(index + 1) is not (Cue.Of or Cue.The))
        {
            return false;
        }

        reading.Number = NumberWords.Percentage(1, word.Value.Digits);
        reading.Unit = Unit.Percent;
        reading.First = index - 1;
        return true;
    }

    /// <summary>"an order of magnitude".</summary>
    private static bool TryReadArticleMagnitude(TokenWindow window, int index, int floor, ref NumberReading reading)
    {
        int end = UnitReader.EndOfMagnitude(window, index);
        bool article = index - 1 >= floor && window.Cue(index - 1) == Cue.Article;
        if (end == index || !article)
        {
            return false;
        }

        reading.Number = new DecimalNumber(1, 0);
        reading.Unit = Unit.Magnitude;
        reading.First = index - 1;
        reading.End = end;
        return true;
    }

    /// <summary>"double the throughput", "nearly double".</summary>
    private static bool IsComparison(TokenWindow window, int index) =>
        window.Cue(index + 1) is Cue.The or Cue.Of or Cue.As || window.Cue(index - 1) is Cue.About or Cue.Over or Cue.Than or Cue.By || window.Kind(index + 1) == TokenKind.Word && window.Word(index + 1) is "that" or "its" or "their";

    /// <summary>"half of", "by half", "less than half", "half the cost"; not "the second half".</summary>
    private static bool IsShare(TokenWindow window, int index)
    {
        Cue before = window.Cue(index - 1);
        return window.Cue(index + 1) is Cue.Of or Cue.The or Cue.As || before is Cue.By or Cue.Than or Cue.About or Cue.Over or Cue.Under or Cue.To
            || (before == Cue.Preposition && window.Word(index - 1) is "in") || (window.Kind(index + 1) == TokenKind.Word && window.Word(index + 1) is "that" or "its" or "their" or "as");
    }
}
