using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>The state of one pass over the tokens of a sentence.</summary>
internal ref struct SentenceReader(TokenWindow window, List<FoundQuantity> found)
{
    private static readonly HashFilter NumberLike = new([.. NumberWords.Words, .. RankReader.Words]);

    private readonly TokenWindow window = window;
    private readonly List<FoundQuantity> found = found;

    /// <summary>Behind the last quantity or name: nothing before it is looked at again.</summary>
    private int floor = window.First;

    /// <summary>Whether "from A" stood in the sentence: "B to C" behind it is a pair as well.</summary>
    private bool hasPair;

    private int lastRank = -1;

    public void Run()
    {
        for (int i = window.First; i < window.End; i = Math.Max(i + 1, floor))
        {
            switch (window[i].Kind)
            {
                case TokenKind.Number:
                    ReadNumber(i);
                    break;
                case TokenKind.Word:
                    ReadWord(i);
                    break;
            }
        }
    }

    private void ReadNumber(int index)
    {
        if (TryReadProduct(index) || TryReadFraction(index))
        {
            return;
        }

        NumberReading reading = NumberReader.Read(window, index, floor);
        if (NameNumbers.IsPartOfName(window, reading, out int end))
        {
            floor = end;
            return;
        }

        if (RankReader.IsPlace(window, reading))
        {
            reading.Unit = Unit.Rank;
        }

        Complete(ref reading);
    }

    private void ReadWord(int index)
    {
        // Nearly every word is written without digit or hyphen and means no number.
        ref readonly Token token = ref window[index];
        if (!token.Has(TokenShape.Digit | TokenShape.Compound) && !NumberLike.MayHold(token.Hash))
        {
            return;
        }

        if (NumberWords.TryGet(window.Word(index), token.Hash, out NumberWord word) && WordReader.TryRead(window, index, word, floor, out NumberReading reading))
        {
            Complete(ref reading);
        }
        else if (RankReader.TryRead(window, index, lastRank >= 0 && found.Count == lastRank, out reading))
        {
            Complete(ref reading);
            lastRank = found.Count;
        }
        else if (PrefixReader.TryRead(window, index, out reading))
        {
            Complete(ref reading);
        }
    }

    /// <summary>Reads what stands around a number and adds the quantity.</summary>
    private void Complete(ref NumberReading reading)
    {
        ReadFactor(ref reading);
        int qualifierToken = QualifierReader.ReadBefore(window, reading.First, floor, out Qualifier qualifier);
        int before = qualifierToken - 1;
        if (reading.IsBare && qualifierToken < reading.First && IsFactor(before, out _))
        {
            reading.Unit = Unit.Times;
        }

        hasPair |= RangeReader.IsFrom(window, before);
        DecimalNumber? upper = null;
        if (RangeReader.TryRead(window, reading, before, hasPair, out NumberReading other))
        {
            upper = other.Number;
            Extend(ref reading, other);
            if (window.Cue(before) == Cue.Between)
            {
                qualifierToken = reading.First;
            }
        }

        double? uncertainty = ReadUncertainty(ref reading);
        DurationReader.Extend(window, ref reading);
        if (qualifier == Qualifier.None)
        {
            qualifier = reading.Qualifier != Qualifier.None ? reading.Qualifier : QualifierReader.ReadBehind(window, reading.End);
        }

        if (reading.IsBare && SpeedupReader.Counts(window, qualifierToken, reading.End))
        {
            reading.Unit = Unit.Times;
        }

        bool powers = reading.Unit.Kind == UnitKind.Magnitude;
        Add(reading, new Quantity
        {
            Span = window.SpanOf(reading.First, reading.End),
            Value = powers ? Math.Pow(10, Math.Min(reading.Number.ToDouble(), 100)) : reading.Number.ToDouble(),
            Upper = powers && upper is not null ? Math.Pow(10, Math.Min(upper.Value.ToDouble(), 100)) : upper?.ToDouble(),
            Unit = reading.Unit.Name,
            Qualifier = qualifier,
            Sign = reading.Sign,
            Uncertainty = uncertainty,
        }, qualifierToken, ContextReader.Read(window, reading, upper));
    }

    private void Add(in NumberReading reading, in Quantity quantity, int qualifierToken, NumberContext context)
    {
        found.Add(new FoundQuantity(quantity, reading.First, reading.End, Math.Min(qualifierToken, reading.First), context));
        floor = reading.End;
    }

    /// <summary>Takes over the unit and scale of a range's other end.</summary>
    private static void Extend(ref NumberReading lower, in NumberReading upper)
    {
        if (lower.Scale == 0 && lower.IsBare)
        {
            lower.Number = lower.Number.Scaled(upper.Scale);
            lower.Scale = upper.Scale;
        }

        lower.Unit = upper.IsBare ? lower.Unit : upper.Unit;
        lower.IsAttribute |= upper.IsAttribute;
        lower.Qualifier = lower.Qualifier == Qualifier.None ? upper.Qualifier == Qualifier.About ? Qualifier.None : upper.Qualifier : lower.Qualifier;
        lower.End = upper.End;
    }

    /// <summary>"a factor of 3" is three times.</summary>
    private readonly void ReadFactor(ref NumberReading reading)
    {
        if ((reading.IsBare || reading.Unit.Kind == UnitKind.Times) && IsFactor(reading.First - 1, out int factor))
        {
            reading.Unit = Unit.Times;
            reading.First = factor;
        }
    }

    /// <summary>Whether "factor of" or "factor" ends at token <paramref name="last"/>.</summary>
    private readonly bool IsFactor(int last, out int factor)
    {
        factor = window.Cue(last) == Cue.Of ? last - 1 : last;
        return factor >= floor && window.Cue(factor) == Cue.Factor && (last != factor || window.Word(factor) is "factor");
    }

    /// <summary>92.4 ± 0.3, 92.4% ± 0.3%, 92.4 (±0.3).</summary>
    private readonly double? ReadUncertainty(ref NumberReading reading)
    {
        int sign = reading.End;
        bool bracket = window.Kind(sign) == TokenKind.Open;
        sign = bracket ? sign + 1 : sign;
        int number = sign + 1;
        if (window.Kind(sign) != TokenKind.PlusMinus || window.Kind(number) != TokenKind.Number)
        {
            return null;
        }

        NumberReading spread = NumberReader.Read(window, number, number);
        int end = bracket ? spread.End + 1 : spread.End;
        if (bracket && window.Kind(spread.End) != TokenKind.Close)
        {
            return null;
        }

        reading.Unit = reading.IsBare ? spread.Unit : reading.Unit;
        reading.End = end;
        return spread.Number.ToDouble();
    }

    /// <summary>384×384: a product of sizes is one quantity, whatever its number of factors.</summary>
    private bool TryReadProduct(int index)
    {
        int last = index;
        while (ProductReader.NextFactor(window, last) is int next and > 0)
        {
            last = next;
        }

        if (last == index)
        {
            return false;
        }

        var reading = new NumberReading { Number = DecimalNumber.Read(window.Word(index)), Unit = Unit.None, First = index, Index = index, End = last + 1 };
        Add(reading, new Quantity { Span = window.SpanOf(index, last + 1), Value = reading.Number.ToDouble(), Unit = Units.None }, index, NumberContext.Resolution);
        return true;
    }

    private bool TryReadFraction(int index)
    {
        if (!WordReader.TryReadFraction(window, index, out NumberReading reading))
        {
            return false;
        }

        Complete(ref reading);
        return true;
    }
}
