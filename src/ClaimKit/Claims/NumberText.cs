using System.Globalization;
using ClaimKit.Quantities;

namespace ClaimKit.Claims;

/// <summary>Numbers of claims as a person writes them: <c>75.1 %</c>, <c>−95 %</c>, <c>×3.2 ↓</c>, <c>up to 92.4 ± 0.3</c>.</summary>
internal static class NumberText
{
    private const string Minus = "−";

    /// <summary>An absolute value.</summary>
    public static string Of(Measurement score) => score.Unit switch
    {
        Units.Rank => $"rank {Digits(score)}",
        Units.Times => $"{Limit(score)}×{Digits(score)}",
        _ => $"{Limit(score)}{Digits(score)}{UnitOf(score.Unit)}",
    };

    /// <summary>A change, with its sign. A difference in percent is one of percentage points and says so.</summary>
    public static string Of(Delta delta) => delta.Form switch
    {
        DeltaForm.Factor => $"{Limit(delta)}×{Digits(delta)}{Arrow(delta.Direction)}",
        DeltaForm.Retained => $"{Limit(delta)}{Digits(delta)}{UnitOf(delta.Unit)} kept",
        DeltaForm.Absolute => $"{Limit(delta)}{Sign(delta.Direction)}{Digits(delta)}{(delta.Unit is Units.Percent ? " pp" : UnitOf(delta.Unit))}",
        _ => $"{Limit(delta)}{Sign(delta.Direction)}{Digits(delta)}{UnitOf(delta.Unit)}",
    };

    private static string Digits(Measurement number)
    {
        string digits = Digits(number.Value);
        if (number.Upper is { } upper)
        {
            digits += $"–{Digits(upper)}";
        }

        return number.Uncertainty is { } uncertainty ? $"{digits} ± {Digits(uncertainty)}" : digits;
    }

    private static string Digits(double value) =>
        value.ToString("#,##0.######", CultureInfo.InvariantCulture).Replace("-", Minus, StringComparison.Ordinal);

    private static string UnitOf(string unit) => unit switch
    {
        Units.None => "",
        Units.Percent => " %",
        Units.Points => " points",
        Units.Times => " times",
        _ => $" {unit}",
    };

    private static string Limit(Measurement number) => number.Qualifier switch
    {
        Qualifier.UpTo => "up to ",
        Qualifier.AtLeast => "≥ ",
        Qualifier.AtMost => "≤ ",
        Qualifier.About => "≈ ",
        _ => "",
    };

    private static string Sign(Direction direction) => direction switch
    {
        Direction.Up => "+",
        Direction.Down => Minus,
        _ => "Δ ",
    };

    private static string Arrow(Direction direction) => direction switch
    {
        Direction.Up => " ↑",
        Direction.Down => " ↓",
        _ => "",
    };
}
