using ClaimKit.Claims;
using ClaimKit.Quantities;

namespace ClaimKit.Training.Gold;

/// <summary>A number of the gold annotation.</summary>
/// <param name="Value">The value.</param>
/// <param name="Upper">The other end of a range, or null.</param>
/// <param name="Unit">The unit as annotated.</param>
/// <param name="Qualifier">How the words around it limit it.</param>
/// <param name="Form">For changes, what the number means; <see cref="DeltaForm.None"/> for scores.</param>
/// <param name="Direction">For changes, which way the quantity moves.</param>
internal sealed record GoldNumber(double Value, double? Upper, string Unit, Qualifier Qualifier = Qualifier.None, DeltaForm Form = DeltaForm.None, Direction Direction = Direction.None)
{
    private const int Digits = 6;

    /// <summary>Whether a number of the text is this one: the same value, range end and unit, as <c>score.py</c> compares them.</summary>
    public bool Matches(double value, double? upper, string unit) =>
        Same(Value, value) && Upper.HasValue == upper.HasValue && (Upper is null || Same(Upper.Value, upper!.Value))
        && string.Equals(Normalize(Unit), Normalize(unit), StringComparison.Ordinal);

    private static bool Same(double a, double b) => Math.Round(a, Digits).Equals(Math.Round(b, Digits));

    private static string Normalize(string unit)
    {
        string folded = unit.Trim().ToLowerInvariant();
        return folded switch
        {
            "points" or "point" or "pp" => "",
            "%" => "percent",
            "x" or "fold" => "times",
            "sec" or "seconds" or "second" => "s",
            "hours" or "hour" => "h",
            "milliseconds" => "ms",
            "minutes" => "min",
            _ => folded,
        };
    }
}
