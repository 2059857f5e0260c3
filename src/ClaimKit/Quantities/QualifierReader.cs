using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Reads the words that limit a number: "up to", "more than", "at least", "close to" before it, "or more" behind it.</summary>
internal static class QualifierReader
{
    /// <summary>Articles and adjectives that may stand between a qualifier and its number: "up to an additional 5%".</summary>
    private const int MostFillers = 2;

    /// <summary>Reads the words before token <paramref name="first"/>, none of them before <paramref name="floor"/>.</summary>
    /// <returns>The index of the first qualifier token, or <paramref name="first"/> without one.</returns>
    public static int ReadBefore(TokenWindow window, int first, int floor, out Qualifier qualifier)
    {
        int at = first - 1;
        bool article = false;
        for (int i = 0; i < MostFillers && window.Cue(at) is Cue.Article or Cue.Filler or Cue.Average; i++)
        {
            article = true;
            at--;
        }

        int start = Read(window, at, article, out qualifier);
        if (qualifier == Qualifier.None || start < floor)
        {
            qualifier = Qualifier.None;
            return first;
        }

        if (qualifier == Qualifier.About)
        {
            // "up to about 30%" is a best case all the same.
            int wider = Read(window, start - 1, article: false, out Qualifier outer);
            if (outer is Qualifier.UpTo or Qualifier.AtLeast or Qualifier.AtMost && wider >= floor)
            {
                qualifier = outer;
                return wider;
            }
        }

        return start;
    }

    /// <summary>Reads "or more", "or less", "at best" behind a quantity that ends before token <paramref name="end"/>.</summary>
    public static Qualifier ReadBehind(TokenWindow window, int end)
    {
        int at = end;
        return (window.Cue(at), window.Cue(at + 1)) switch
        {
            (Cue.Or or Cue.And, Cue.More or Cue.Over) => Qualifier.AtLeast,
            (Cue.Or, Cue.Less or Cue.Under) => Qualifier.AtMost,
            (Cue.At, Cue.Best) => Qualifier.UpTo,
            (Cue.At, Cue.Most) => Qualifier.AtMost,
            (Cue.At, Cue.Least) => Qualifier.AtLeast,
            _ => Qualifier.None,
        };
    }

    /// <summary>Reads the qualifier whose last word stands at <paramref name="at"/>.</summary>
    private static int Read(TokenWindow window, int at, bool article, out Qualifier qualifier)
    {
        int previous = at - 1;
        Cue before = window.Cue(previous);
        int start = previous;
        qualifier = Qualifier.None;
        switch (window.Cue(at))
        {
            case Cue.To when before == Cue.Up:
                qualifier = Qualifier.UpTo;
                break;
            case Cue.To when before == Cue.Close:
                qualifier = Qualifier.About;
                break;
            case Cue.As when before == Cue.High && window.Cue(previous - 1) == Cue.As:
                qualifier = Qualifier.UpTo;
                start = previous - 1;
                break;
            case Cue.Of when before is Cue.Maximum or Cue.Minimum:
                qualifier = before == Cue.Maximum ? Qualifier.UpTo : Qualifier.AtLeast;
                break;
            case Cue.Of when before == Cue.More:
                qualifier = Qualifier.AtLeast;
                break;
            case Cue.Than when before is Cue.More or Cue.Less:
                start = ReadComparison(window, previous, before == Cue.More, out qualifier);
                break;
            case Cue.Least when before == Cue.At:
                qualifier = Qualifier.AtLeast;
                break;
            case Cue.Most when before == Cue.At:
                qualifier = Qualifier.AtMost;
                break;
            case Cue.Best when before == Cue.At:
                qualifier = Qualifier.UpTo;
                break;
            case Cue.UpTo:
                qualifier = Qualifier.UpTo;
                start = at;
                break;
            case Cue.About:
                qualifier = Qualifier.About;
                start = at;
                break;
            case Cue.Over when !article:
                qualifier = Qualifier.AtLeast;
                start = at;
                break;
            case Cue.Under when !article:
                qualifier = Qualifier.AtMost;
                start = at;
                break;
            case Cue.Top when window.Cue(before == Cue.The ? previous - 1 : previous) == Cue.Under:
                qualifier = Qualifier.AtMost;
                start = before == Cue.The ? previous - 1 : previous;
                break;
        }

        return start;
    }

    /// <summary>"more than", "no less than"; but "5% more than 80%" compares two numbers.</summary>
    private static int ReadComparison(TokenWindow window, int word, bool more, out Qualifier qualifier)
    {
        int before = word - 1;
        if (window.Cue(before) == Cue.No)
        {
            qualifier = more ? Qualifier.AtMost : Qualifier.AtLeast;
            return before;
        }

        bool compares = window.Kind(before) is TokenKind.Percent or TokenKind.Times or TokenKind.Number
            || (window.Kind(before) == TokenKind.Word && UnitTable.Find(window.Word(before), window[before].Hash) is { Kind: not UnitKind.Device });
        qualifier = compares ? Qualifier.None : more ? Qualifier.AtLeast : Qualifier.AtMost;
        return word;
    }
}
