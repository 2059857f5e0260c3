using System.Buffers;
using System.Globalization;
using System.Text.Json;
using ClaimKit.Text;

namespace ClaimKit.Output;

/// <summary>Writes the cells of a row one after another.</summary>
internal sealed class CsvRow(TextWriter writer)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> FormulaStart = SearchValues.Create("=+-@\t\r\n＝＋－＠");
    private bool first = true;

    /// <summary>The name that an enum's member has on the wire; none for its first member.</summary>
    public static string? NameOf<T>(T value)
        where T : struct, Enum =>
        value.Equals(default(T)) ? null : JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public CsvRow Text(string? text)
    {
        text ??= "";
        return Cell(BeginsFormula(text) && !IsPlainNumber(text) ? "'" + text : text);
    }

    public CsvRow Number(double? number) => Cell(number?.ToString(CultureInfo.InvariantCulture) ?? "");

    public CsvRow Truth(bool? truth) => Cell(truth switch { true => "true", false => "false", null => "" });

    public CsvRow Name<T>(T value)
        where T : struct, Enum => Cell(NameOf(value) ?? "");

    public void End()
    {
        writer.Write("\r\n");
        first = true;
    }

    /// <summary>A spreadsheet may drop what nobody sees and take what stands behind it for the beginning.</summary>
    private static bool BeginsFormula(string text)
    {
        foreach (char c in text)
        {
            if (FormulaStart.Contains(c))
            {
                return true;
            }

            if (!char.IsControl(c) && !Characters.IsSpace(c))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsPlainNumber(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
        && double.IsFinite(number);

    private CsvRow Cell(string text)
    {
        if (!first)
        {
            writer.Write(',');
        }

        first = false;
        if (text.AsSpan().ContainsAny(Quoted))
        {
            writer.Write('"');
            writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
            writer.Write('"');
        }
        else
        {
            writer.Write(text);
        }

        return this;
    }
}
