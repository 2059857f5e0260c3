using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Lets the members of a list share what stands only once: the unit of the last ("3.2, 4.1 and 5.0%") and the qualifier of the first ("up to 4.6% on X, 6.5% on Y").</summary>
internal static class SharedReading
{
    /// <summary>Tokens between two members of a list that share a unit: ", and", "vs.", "to".</summary>
    private const int MostJoints = 4;

    /// <summary>Gives bare numbers the unit of the number that they are joined to. Goes from the end, so that a list hands it on.</summary>
    public static void ShareUnits(TokenWindow window, List<FoundQuantity> found, int from)
    {
        int heir = -1;
        for (int i = found.Count - 2; i >= from; i--)
        {
            if (TakesUnit(window, found[i], found[i + 1], isHeir: heir == i + 1))
            {
                found[i] = WithUnit(found[i], found[i + 1].Quantity.Unit);
                heir = i;
            }
        }

        for (int i = from; i + 1 < found.Count; i++)
        {
            // "speedups of 22.52 and 12.71": the noun in front gave the first its unit.
            FoundQuantity next = found[i + 1];
            if (IsBare(next) && found[i].Quantity.Unit is Units.Times && IsInFront(window, found[i]) && Join(window, found[i].EndToken, next.QualifierToken) != ListJoint.None)
            {
                found[i + 1] = WithUnit(next, Units.Times);
            }
        }
    }

    private static bool TakesUnit(TokenWindow window, in FoundQuantity taker, in FoundQuantity giver, bool isHeir)
    {
        bool hasUnit = giver.Quantity.Unit is not (Units.None or Units.Rank) && giver.Context == NumberContext.None && window.Kind(giver.FirstToken) != TokenKind.Currency;
        bool ownScope = giver.QualifierToken < giver.FirstToken && taker.QualifierToken == taker.FirstToken;
        if (!IsBare(taker) || !hasUnit || ownScope)
        {
            return false;
        }

        // A bare comma joins only what goes on to an "and": "0.53, 57%" are two things.
        ListJoint joint = Join(window, taker.EndToken, giver.QualifierToken);
        return joint == ListJoint.Word || (joint == ListJoint.Comma && isHeir);
    }

    /// <summary>Hands a qualifier on to the numbers that stand in one list with its own, each beginning its member ("and 18.1% improvement …").</summary>
    public static void ShareQualifiers(TokenWindow window, List<FoundQuantity> found, int from)
    {
        int heir = -1;
        for (int i = from + 1; i < found.Count; i++)
        {
            FoundQuantity giver = found[i - 1];
            FoundQuantity taker = found[i];
            bool handsOn = heir == i - 1 || giver.QualifierToken < giver.FirstToken;
            if (giver.Quantity.Qualifier == Qualifier.None || !handsOn || !MayTake(window, giver, taker, isHeir: heir == i - 1))
            {
                continue;
            }

            found[i] = taker with { Quantity = taker.Quantity with { Qualifier = giver.Quantity.Qualifier } };
            heir = i;
        }
    }

    private static bool MayTake(TokenWindow window, in FoundQuantity giver, in FoundQuantity taker, bool isHeir)
    {
        bool open = taker.Context == NumberContext.None && taker.Quantity.Qualifier == Qualifier.None && taker.Quantity.Unit is not Units.Rank && (taker.Quantity.Upper is null || giver.Quantity.Upper is not null) && window.Kind(taker.FirstToken) != TokenKind.Word;
        bool alike = isHeir || giver.Quantity.Unit.Length > 0 || taker.Quantity.Unit.Length == 0;
        return open && alike && !IsOnAverage(window, taker.EndToken) && BeginsMember(window, giver.EndToken, taker);
    }

    private static bool IsOnAverage(TokenWindow window, int end)
    {
        int at = end;
        return window.Cue(at) == Cue.Average || (window.Cue(at) == Cue.On && window.Cue(at + 1) == Cue.Average);
    }

    private static bool IsBare(in FoundQuantity quantity) => quantity.Quantity.Unit.Length == 0 && quantity.Context == NumberContext.None;

    private static FoundQuantity WithUnit(in FoundQuantity quantity, string unit) => quantity with { Quantity = quantity.Quantity with { Unit = unit } };

    private static bool IsInFront(TokenWindow window, in FoundQuantity quantity) => window.Kind(quantity.EndToken - 1) == TokenKind.Number;

    /// <summary>What joins two members, when nothing but commas and joining words stands between them.</summary>
    private static ListJoint Join(TokenWindow window, int from, int to)
    {
        ListJoint joint = ListJoint.None;
        int joints = 0;
        for (int i = from; i < to && joints <= MostJoints; i++)
        {
            switch (window.Kind(i))
            {
                case TokenKind.Comma:
                    joint = joint == ListJoint.None ? ListJoint.Comma : joint;
                    joints++;
                    break;
                case TokenKind.Slash or TokenKind.Arrow:
                case TokenKind.Word when window.Cue(i) is Cue.And or Cue.Or or Cue.To or Cue.Versus:
                    joint = ListJoint.Word;
                    joints++;
                    break;
                default:
                    return ListJoint.None;
            }
        }

        return joints <= MostJoints ? joint : ListJoint.None;
    }

    /// <summary>Whether <paramref name="taker"/> follows a comma or "and" directly, in the same clause and the same brackets.</summary>
    private static bool BeginsMember(TokenWindow window, int from, in FoundQuantity taker)
    {
        int before = taker.FirstToken - 1;
        if (window.Cue(before) == Cue.Article)
        {
            before--;
        }

        if (window.Kind(before) != TokenKind.Comma && window.Cue(before) is not (Cue.And or Cue.Or))
        {
            return false;
        }

        int depth = 0;
        for (int i = from; i < taker.FirstToken; i++)
        {
            TokenKind kind = window.Kind(i);
            depth += kind == TokenKind.Open ? 1 : kind == TokenKind.Close ? -1 : 0;
            if (depth < 0 || kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Colon || window.Cue(i) == Cue.Clause)
            {
                return false;
            }
        }

        return depth == 0;
    }
}
