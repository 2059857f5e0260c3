using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Joins a duration in two units to one number of the larger: "23 minutes 36 seconds" is 23.6 minutes.</summary>
internal static class DurationReader
{
    public static void Extend(TokenWindow window, ref NumberReading reading)
    {
        string? smaller = reading.Unit.Name switch
        {
            "h" => "min",
            "min" => "s",
            _ => null,
        };
        int next = window.Cue(reading.End) == Cue.And ? reading.End + 1 : reading.End;
        if (smaller is null || window.Kind(next) != TokenKind.Number || window.Kind(next + 1) != TokenKind.Word)
        {
            return;
        }

        NumberReading part = NumberReader.Read(window, next, next);
        if (string.Equals(part.Unit.Name, smaller, StringComparison.Ordinal) && part.Number.IsWhole && part.Number.ToDouble() < 60 && reading.Number.IsWhole)
        {
            // Hundredths are as exact as any abstract needs.
            double hundredths = Math.Round((reading.Number.ToDouble() + (part.Number.ToDouble() / 60)) * 100);
            reading.Number = new DecimalNumber((ulong)hundredths, -2);
            reading.End = part.End;
        }
    }
}
