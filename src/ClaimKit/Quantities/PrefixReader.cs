using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Reads numbers that stand inside a word: "sub-2-second" and "sub-1%" (at most), "x10".</summary>
internal static class PrefixReader
{
    private const int LongestFactor = 6;

    public static bool TryRead(TokenWindow window, int index, out NumberReading reading)
    {
        reading = default;
        if (!window[index].Has(TokenShape.Digit))
        {
            return false;
        }

        return window[index].Has(TokenShape.Compound) ? TryReadSub(window, index, out reading) : TryReadFactor(window, index, out reading);
    }

    private static bool TryReadFactor(TokenWindow window, int index, out NumberReading reading)
    {
        reading = default;
        ReadOnlySpan<char> word = window.Word(index);
        bool isVariable = window.CharBefore(index) is '$' or '{';
        if (word.Length is < 2 or > LongestFactor || word[0] != 'x' || isVariable || word[1..].ContainsAnyExceptInRange('.', '9') || word.Contains('/'))
        {
            return false;
        }

        reading = new NumberReading { Number = DecimalNumber.Read(word[1..]), Unit = Unit.Times, First = index, Index = index, End = index + 1, IsWord = true };
        return true;
    }

    private static bool TryReadSub(TokenWindow window, int index, out NumberReading reading)
    {
        const string Prefix = "sub-";
        reading = default;
        ReadOnlySpan<char> word = window.Word(index);
        if (!word.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || word.Length <= Prefix.Length || !Characters.IsDigit(word[Prefix.Length]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = word[Prefix.Length..];
        int end = 0;
        while (end < rest.Length && (Characters.IsDigit(rest[end]) || rest[end] == '.'))
        {
            end++;
        }

        reading = new NumberReading { Number = DecimalNumber.Read(rest[..end]), Unit = Unit.None, First = index, Index = index, End = index + 1, Qualifier = Qualifier.AtMost, IsWord = true };
        ReadOnlySpan<char> unitWord = rest[end..].TrimStart('-');
        if (unitWord.IsEmpty)
        {
            UnitReader.Read(window, ref reading);
        }
        else if (UnitTable.Find(unitWord, TokenHash.Of(unitWord)) is { } unit)
        {
            reading.Unit = unit;
        }

        return !reading.IsBare;
    }
}
