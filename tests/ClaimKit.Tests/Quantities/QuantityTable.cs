using System.Globalization;
using System.Text;
using ClaimKit.Quantities;
using NUnit.Framework;

namespace ClaimKit.Tests.Quantities;

/// <summary>Compares the quantities of a text with a row like <c>1..2 percent up_to; +4.6; 92.4 ±0.3</c>.</summary>
internal static class QuantityTable
{
    public static void Check(string text, string expected) => Assert.That(Describe(text), Is.EqualTo(expected));

    public static string Describe(string text) => string.Join("; ", QuantityRecognizer.Default.Recognize(text).Select(Describe));

    public static string Describe(Quantity quantity)
    {
        var row = new StringBuilder();
        row.Append(quantity.Sign switch { QuantitySign.Plus => "+", QuantitySign.Minus => "-", _ => "" });
        row.Append(CultureInfo.InvariantCulture, $"{quantity.Value}");
        if (quantity.Upper is double upper)
        {
            row.Append(CultureInfo.InvariantCulture, $"..{upper}");
        }

        if (quantity.Unit.Length > 0)
        {
            row.Append(' ').Append(quantity.Unit);
        }

        row.Append(quantity.Qualifier switch
        {
            Qualifier.UpTo => " up_to",
            Qualifier.AtLeast => " at_least",
            Qualifier.AtMost => " at_most",
            Qualifier.About => " about",
            _ => "",
        });
        if (quantity.Uncertainty is double spread)
        {
            row.Append(CultureInfo.InvariantCulture, $" ±{spread}");
        }

        return row.ToString();
    }
}
