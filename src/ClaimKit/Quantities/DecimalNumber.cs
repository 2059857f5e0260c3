using System.Globalization;
using ClaimKit.Text;

namespace ClaimKit.Quantities;

/// <summary>A number as its digits and a power of ten, so that "2.3 million" comes out as 2300000 and not as 2299999.9999999995.</summary>
/// <param name="Digits">All digits, without the decimal point.</param>
/// <param name="Exponent">The power of ten that they are multiplied with.</param>
internal readonly record struct DecimalNumber(ulong Digits, int Exponent)
{
    private const int MostDigits = 18;

    /// <summary>Far beyond what a double holds; only keeps the arithmetic of exponents from running over.</summary>
    private const int MostExponent = 100_000;
    private const ulong ExactInDouble = 1UL << 53;

    private static readonly double[] PowersOfTen =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>Digits behind the decimal point.</summary>
    public int FractionDigits => Math.Max(0, -Exponent);

    public bool IsWhole => Exponent >= 0;

    public DecimalNumber Scaled(int powerOfTen) => this with { Exponent = Math.Clamp(Exponent + powerOfTen, -MostExponent, MostExponent) };

    /// <summary>The value, correctly rounded and always finite: the largest double stands for all that is larger.</summary>
    public double ToDouble()
    {
        if (Digits < ExactInDouble && Exponent is >= -22 and <= 22)
        {
            return Exponent < 0 ? Digits / PowersOfTen[-Exponent] : Digits * PowersOfTen[Exponent];
        }

        const int LongestNumber = 40;
        Span<char> written = stackalloc char[LongestNumber];
        written.TryWrite(CultureInfo.InvariantCulture, $"{Digits}E{Exponent}", out int length);
        return Math.Min(double.Parse(written[..length], NumberStyles.Float, CultureInfo.InvariantCulture), double.MaxValue);
    }

    /// <summary>Reads the text of a number token: <c>1,500</c>, <c>10{,}000</c>, <c>.5</c>, <c>1e-5</c>, <c>10^{-5}</c>, <c>10⁶</c>.</summary>
    public static DecimalNumber Read(ReadOnlySpan<char> text)
    {
        ulong digits = 0;
        int count = 0;
        int exponent = 0;
        bool point = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Characters.IsDigit(c))
            {
                if (count < MostDigits)
                {
                    digits = digits * 10 + (uint)(c - '0');
                    count += digits == 0 ? 0 : 1;
                    exponent -= point ? 1 : 0;
                }
                else
                {
                    exponent += point ? 0 : 1;
                }
            }
            else if (c == '.')
            {
                point = true;
            }
            else if (c is 'e' or 'E')
            {
                return new DecimalNumber(digits, exponent).Scaled(ReadExponent(text[(i + 1)..]));
            }
            else if (c == '^' || Characters.SuperscriptDigit(c) >= 0)
            {
                return Power(new DecimalNumber(digits, exponent), ReadExponent(text[(c == '^' ? i + 1 : i)..]));
            }
        }

        return new DecimalNumber(digits, 0).Scaled(exponent);
    }

    private static int ReadExponent(ReadOnlySpan<char> text)
    {
        int value = 0;
        bool negative = false;
        foreach (char c in text)
        {
            negative |= c == '-';
            int digit = Characters.IsDigit(c) ? c - '0' : Characters.SuperscriptDigit(c);
            value = digit >= 0 ? Math.Min(value * 10 + digit, MostExponent) : value;
        }

        return negative ? -value : value;
    }

    private static DecimalNumber Power(DecimalNumber number, int exponent)
    {
        if (number is { Digits: 10, Exponent: 0 })
        {
            return new DecimalNumber(1, exponent);
        }

        const double Most = 1e18;
        const int Places = 9;
        double value = Math.Min(Math.Pow(number.ToDouble(), exponent), Most);
        return value == Math.Floor(value)
            ? new DecimalNumber((ulong)value, 0)
            : new DecimalNumber((ulong)Math.Round(Math.Min(value, 1e9) * 1e9), -Places);
    }
}
