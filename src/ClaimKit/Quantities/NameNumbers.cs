using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Tells numbers that belong to a name (Llama 3, Gemini 2.5 Flash, RTX 4090) from scores that stand right behind one (FID 5.47, GenEval 0.55).</summary>
internal static class NameNumbers
{
    /// <summary>Numbers of one name: "Llama 3.1 8B", "Qwen 2.5-7B".</summary>
    private const int MostParts = 3;

    /// <summary>Whether the number is part of a name.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="reading">The number with its unit.</param>
    /// <param name="end">Behind the last number of the name.</param>
    public static bool IsPartOfName(TokenWindow window, in NumberReading reading, out int end)
    {
        end = reading.End;
        int word = reading.Index - 1;
        bool bare = reading.IsBare && reading.Sign == QuantitySign.None && reading.Qualifier == Qualifier.None && reading.First == reading.Index;
        if (!bare || window.Kind(word) != TokenKind.Word || window.IsAttached(reading.Index) || !LooksLikeName(window, word))
        {
            return IsDisplaySize(window, reading) || IsShortYear(window, reading) || IsLetteredName(window, reading, ref end);
        }

        if (MetricWords.Contains(window, word) || !LooksLikeVersion(reading))
        {
            return false;
        }

        end = EndOfName(window, reading.Index);
        return true;
    }

    /// <summary>Versions are whole or have one decimal and are small: scores have more decimals, or more digits before one.</summary>
    private static bool LooksLikeVersion(in NumberReading reading)
    {
        DecimalNumber number = reading.Number;
        if (reading.Scale > 0)
        {
            return true;
        }

        const int MostVersion = 100;
        return number.IsWhole || (number.FractionDigits == 1 && number.Digits is >= 10 and < MostVersion);
    }

    private static bool LooksLikeName(TokenWindow window, int word)
    {
        ref readonly Token token = ref window[word];
        if (!token.Has(TokenShape.InitialCapital | TokenShape.InnerCapital | TokenShape.Digit))
        {
            return false;
        }

        Cue cue = window.Cue(word);
        if (cue is Cue.Reference or Cue.Month)
        {
            return false;
        }

        bool plain = !token.Has(TokenShape.InnerCapital | TokenShape.Digit);
        return !(plain && (cue != Cue.None || (word == window.First && IsVerbLike(window.Word(word)))));
    }

    private static bool IsVerbLike(ReadOnlySpan<char> word) =>
        word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>3H, 4G: letters that are no unit make a name of the whole.</summary>
    private static bool IsLetteredName(TokenWindow window, in NumberReading reading, ref int end)
    {
        bool lettered = reading.IsBare && reading.End == reading.Index + 1 && HasLetters(window, reading.Index);
        end = lettered ? reading.End + 1 : end;
        return lettered;
    }

    /// <summary>4K HD, 8K resolution, 4K video.</summary>
    private static bool IsDisplaySize(TokenWindow window, in NumberReading reading)
    {
        bool kilo = reading.Scale == 3 && reading.Number is { Digits: 2 or 4 or 8, Exponent: 3 } && reading.End == reading.Index + 2 && window[reading.Index + 1].Length == 1;
        return kilo && reading.IsBare && window.Kind(reading.End) == TokenKind.Word && window.Word(reading.End) is "HD" or "UHD" or "resolution" or "resolutions" or "video" or "videos" or "images" or "image" or "displays";
    }

    /// <summary>'24.</summary>
    private static bool IsShortYear(TokenWindow window, in NumberReading reading) =>
        window.Kind(reading.Index - 1) is TokenKind.Quote or TokenKind.Possessive && window.IsAttached(reading.Index) && window[reading.Index].Length == 2 && reading.IsBare
        && window.Word(reading.Index - 1) is ['\''];

    private static int EndOfName(TokenWindow window, int number)
    {
        int end = EndOfPart(window, number);
        for (int part = 1; part < MostParts; part++)
        {
            int next = end;
            if (window.Kind(next) is TokenKind.Dash or TokenKind.Slash && window.IsAttached(next) && window.IsAttached(next + 1))
            {
                next++;
            }

            bool isPart = window.Kind(next) == TokenKind.Number && (next > end || HasLetters(window, next));
            if (!isPart)
            {
                break;
            }

            end = EndOfPart(window, next);
        }

        return end;
    }

    private static int EndOfPart(TokenWindow window, int number) => HasLetters(window, number) ? number + 2 : number + 1;

    private static bool HasLetters(TokenWindow window, int number) => window.Kind(number + 1) == TokenKind.Word && window.IsAttached(number + 1);
}
