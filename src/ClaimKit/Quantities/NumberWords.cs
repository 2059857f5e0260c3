using System.Globalization;
using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Numbers written as words: <c>three</c>, <c>twice</c>, <c>one-third</c>, <c>four-fold</c>, <c>halving</c>.</summary>
internal static class NumberWords
{
    private static readonly string[] Cardinals =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] Denominators = ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly WordTable<NumberWord> Table = Build();

    public static bool TryGet(ReadOnlySpan<char> word, uint hash, out NumberWord number) => Table.TryGet(word, hash, out number);

    /// <summary>All words that stand for numbers.</summary>
    public static IEnumerable<string> Words => Table.Words;

    /// <summary>A fraction as a percentage: exact where its decimals end, else with one digit behind the point (33.3, 66.7).</summary>
    public static DecimalNumber Percentage(ulong numerator, ulong denominator)
    {
        for (int digits = 1; digits <= 4; digits++)
        {
            ulong scaled = numerator * 100 * Power(digits - 1);
            if (scaled % denominator == 0)
            {
                return new DecimalNumber(scaled / denominator, 1 - digits);
            }
        }

        return new DecimalNumber((numerator * 1000 * 2 + denominator) / (denominator * 2), -1);
    }

    private static ulong Power(int digits)
    {
        ulong power = 1;
        for (int i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static WordTable<NumberWord> Build()
    {
        var entries = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        for (int i = 0; i < Cardinals.Length; i++)
        {
            AddCardinal(entries, Cardinals[i], (ulong)i + 1);
        }

        AddCardinal(entries, "twenty", 20);
        AddCardinal(entries, "thirty", 30);
        AddCardinal(entries, "fifty", 50);
        AddCardinal(entries, "hundred", 100);
        AddCardinal(entries, "thousand", 1000);
        Add(entries, NumberWordKind.Multiple, 2, "twice doubles doubled doubling");
        Add(entries, NumberWordKind.Multiplier, 2, "double");
        Add(entries, NumberWordKind.Multiple, 3, "tripled tripling thrice");
        Add(entries, NumberWordKind.Multiplier, 3, "triple triples");
        Add(entries, NumberWordKind.Multiple, 4, "quadruples quadrupled quadrupling");
        Add(entries, NumberWordKind.Multiplier, 4, "quadruple");
        Add(entries, NumberWordKind.Share, 50, "halves halved halving one-half");
        Add(entries, NumberWordKind.Half, 50, "half");
        Add(entries, NumberWordKind.Order, 1, "order orders");
        AddDenominators(entries);
        return new WordTable<NumberWord>(entries);
    }

    private static void AddCardinal(Dictionary<string, NumberWord> entries, string word, ulong value)
    {
        Add(entries, NumberWordKind.Cardinal, value, word);
        Add(entries, NumberWordKind.Multiple, value, string.Create(CultureInfo.InvariantCulture, $"{word}fold {word}-fold {word}-times"));
        Add(entries, NumberWordKind.Magnitude, value, string.Create(CultureInfo.InvariantCulture, $"{word}-order-of-magnitude {word}-orders-of-magnitude"));
    }

    private static void AddDenominators(Dictionary<string, NumberWord> entries)
    {
        for (int i = 0; i < Denominators.Length; i++)
        {
            AddDenominator(entries, Denominators[i], (ulong)i + 3);
        }

        AddDenominator(entries, "quarter", 4);
        AddDenominator(entries, "hundredth", 100);
    }

    private static void AddDenominator(Dictionary<string, NumberWord> entries, string word, ulong divisor)
    {
        Add(entries, NumberWordKind.Denominator, divisor, string.Create(CultureInfo.InvariantCulture, $"{word} {word}s"));
        for (ulong numerator = 1; numerator < Math.Min(divisor, 10); numerator++)
        {
            string compound = Cardinals[numerator - 1] + "-" + word + (numerator == 1 ? "" : "s");
            entries.TryAdd(compound, new NumberWord(NumberWordKind.Share, Percentage(numerator, divisor)));
        }
    }

    private static void Add(Dictionary<string, NumberWord> entries, NumberWordKind kind, ulong value, string words)
    {
        foreach (string word in words.Split(' '))
        {
            entries.TryAdd(word, new NumberWord(kind, new DecimalNumber(value, 0)));
        }
    }
}
