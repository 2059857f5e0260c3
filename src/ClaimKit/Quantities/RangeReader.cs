using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Decides whether a second number makes a range of the first: <c>1%-2%</c>, <c>35 to 40%</c>, <c>between 2 and 3 percent</c>. "From A to B" are two quantities, "ranging from A to B" is one.</summary>
internal static class RangeReader
{
    /// <summary>Reads the other end behind <paramref name="lower"/>.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="lower">The first number.</param>
    /// <param name="before">The last token before the first number and its qualifier.</param>
    /// <param name="isPair">Whether numbers joined by "to" are known to be two: an earlier "from A to B" in the sentence set the pattern.</param>
    /// <param name="upper">The second number.</param>
    public static bool TryRead(TokenWindow window, in NumberReading lower, int before, bool isPair, out NumberReading upper)
    {
        upper = default;
        int joint = lower.End;
        switch (window.Kind(joint))
        {
            case TokenKind.Dash when IsBridge(window, joint):
            case TokenKind.Approximately when window.IsAttached(joint) && !lower.IsWord:
                return TryReadEnd(window, lower, joint, isDash: true, out upper);
            case TokenKind.Word when window.Cue(joint) == Cue.To && (IsRangingFrom(window, before) || (!isPair && JoinsRange(window, before))):
                return TryReadEnd(window, lower, joint, isDash: false, out upper);
            case TokenKind.Word when window.Cue(joint) is Cue.And && window.Cue(before) == Cue.Between:
                return TryReadEnd(window, lower, joint, isDash: false, out upper);
            default:
                return false;
        }
    }

    /// <summary>Whether "from" before the first number leaves "A to B" two numbers, as in "improves from 17.7 to 67.2%".</summary>
    public static bool IsFrom(TokenWindow window, int before) => window.Cue(before) == Cue.From && !IsRangingFrom(window, before);

    private static bool IsRangingFrom(TokenWindow window, int before) => window.Cue(before) == Cue.From && window.Cue(before - 1) == Cue.Range;

    /// <summary>"62% to 91%" alone in brackets says what became of what; after "from" it does as well.</summary>
    private static bool JoinsRange(TokenWindow window, int before) => !IsFrom(window, before) && window.Kind(before) != TokenKind.Open && !IsMetric(window, before);

    /// <summary>"AUROC 0.80 to 0.98": a metric right before the first number has two values.</summary>
    private static bool IsMetric(TokenWindow window, int before) => window.Kind(before) == TokenKind.Word && (MetricWords.Contains(window, before) || window.Cue(before) == Cue.Average);

    /// <summary>A dash with numbers on both sides: stuck to both, or standing free between them.</summary>
    private static bool IsBridge(TokenWindow window, int dash)
    {
        int next = dash + 1;
        bool free = window[dash].Has(TokenShape.SpaceBefore) && !window.IsAttached(dash + 1);
        return window.Kind(next) is TokenKind.Number or TokenKind.Currency or TokenKind.Plus or TokenKind.Approximately && (window.IsAttached(dash) || free);
    }

    private static bool TryReadEnd(TokenWindow window, in NumberReading lower, int joint, bool isDash, out NumberReading upper)
    {
        upper = default;
        int index = joint + 1;
        while (index <= joint + 4 && window.Kind(index) is TokenKind.Currency or TokenKind.Plus or TokenKind.Approximately)
        {
            index++;
        }

        if (window.Kind(index) == TokenKind.Number)
        {
            upper = NumberReader.Read(window, index, joint + 1);
        }
        else if (isDash || window.Kind(index) != TokenKind.Word || !NumberWords.TryGet(window.Word(index), window[index].Hash, out NumberWord word)
            || word.Kind != NumberWordKind.Cardinal || !NumberReader.TryReadWords(window, index, word.Value, out upper))
        {
            return false;
        }

        return upper.Sign is QuantitySign.None or QuantitySign.Plus && Fits(lower, upper);
    }

    /// <summary>The ends of a range have one unit between them and stand in order.</summary>
    private static bool Fits(in NumberReading lower, in NumberReading upper)
    {
        bool units = lower.IsBare || upper.IsBare || string.Equals(lower.Unit.Name, upper.Unit.Name, StringComparison.Ordinal);
        bool bareEnd = upper.IsBare && !lower.IsBare && lower.Unit.Kind != UnitKind.Currency;
        DecimalNumber low = lower.Scale == 0 ? lower.Number.Scaled(upper.Scale) : lower.Number;
        return units && !bareEnd && low.ToDouble() < upper.Number.ToDouble();
    }
}
