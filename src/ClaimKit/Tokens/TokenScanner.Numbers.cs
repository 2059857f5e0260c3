using ClaimKit.Text;

namespace ClaimKit.Tokens;

internal ref partial struct TokenScanner
{
    /// <summary>Units and scales that are written onto a number: with any other letters the whole is a name (<c>3D</c>, <c>2WikiMultihopQA</c>).</summary>
    private static readonly WordTable<bool> Suffixes = WordTable<bool>.Of(
        true, "x", "times", "k", "m", "b", "t", "bn", "mn", "s", "sec", "secs", "ms", "us", "μs", "ns", "h", "hr", "hrs", "min", "mins", "kb", "mb", "gb", "tb", "gib", "mib", "kib", "g", "db",
        "w", "kw", "mw", "j", "mj", "kj", "fps", "hz", "khz", "mhz", "ghz", "cm", "mm", "km", "kg", "mg", "pp", "pt", "pts", "point", "points", "percent", "fold", "bit", "bits", "bps", "kbps", "mbps", "mwh", "kwh", "gwh", "wh", "tokens", "nm", "ps", "ev", "v", "pa", "kpa", "mpa", "gpa", "tops", "gops", "gbs", "mbs", "pct", "deg", "flops", "gflops", "tflops", "usd", "faster", "fewer", "more", "smaller", "higher", "lower");

    /// <summary>What a number in front of a hyphen counts, even where a title writes it with a capital.</summary>
    private static readonly WordTable<bool> Counted = WordTable<bool>.Of(
        true, "bit", "shot", "fold", "step", "layer", "point", "second", "minute", "hour", "day", "week", "month", "year", "token", "billion", "million", "parameter", "class", "level", "stage", "dimensional", "dimension", "agent", "turn", "way", "hop", "frame", "view", "sample", "gigapixel", "times", "percent");

    private void ScanNumber()
    {
        int start = position;
        int end = EndOfDigits(start);
        char next = At(end);

        // 1.2.3 is a version: a name with all that follows.
        if (next == '.' && Characters.IsDigit(At(end + 1)) && text[start..end].Contains('.'))
        {
            ScanWord(start, end);
        }
        else if (Characters.IsLetter(next))
        {
            ScanNumberWithSuffix(start, end);
        }
        else if (next is '-' && BeginsName(start, end))
        {
            ScanWord(start, end);
        }
        else
        {
            Emit(TokenKind.Number, start, EndOfPower(end), TokenShape.Digit, 0);
        }
    }

    /// <summary>"12-Scenes" is a name; "12-point", "16-Bit" and "1,000-Trial" are numbers with what they count.</summary>
    private readonly bool BeginsName(int start, int end)
    {
        int word = end + 1;
        if (!Characters.IsUpper(At(word)) || !Characters.IsLower(At(word + 1)) || text[start..end].ContainsAny(",{"))
        {
            return false;
        }

        int wordEnd = word;
        uint hash = TokenHash.Seed;
        while (Characters.IsLetter(At(wordEnd)))
        {
            hash = TokenHash.Add(hash, text[wordEnd++]);
        }

        return !Counted.TryGet(text[word..wordEnd], hash, out _);
    }

    /// <summary>The end of an exponent (<c>10^6</c>, <c>10^{-5}</c>, <c>10⁶</c>) that begins at <paramref name="i"/>, or <paramref name="i"/> when none does.</summary>
    private readonly int EndOfPower(int i)
    {
        const int MostDigits = 3;
        int end = i;
        if (At(i) != '^')
        {
            while (end < i + MostDigits && Characters.SuperscriptDigit(At(end)) >= 0)
            {
                end++;
            }

            return end;
        }

        bool braced = At(i + 1) == '{';
        int digits = i + (braced ? 2 : 1);
        digits += At(digits) == '-' ? 1 : 0;
        end = digits;
        while (end < digits + MostDigits && Characters.IsDigit(At(end)))
        {
            end++;
        }

        bool closed = !braced || At(end) == '}';
        return end > digits && closed && !Characters.IsDigit(At(end)) ? end + (braced ? 1 : 0) : i;
    }

    private void ScanNumberWithSuffix(int start, int end)
    {
        int suffixEnd = end;
        uint hash = TokenHash.Seed;
        while (suffixEnd < text.Length && Characters.IsLetter(text[suffixEnd]))
        {
            hash = TokenHash.Add(hash, text[suffixEnd]);
            suffixEnd++;
        }

        if (At(end) is 'e' or 'E' && TryScanExponent(start, end))
        {
            return;
        }

        char after = At(suffixEnd);
        if (suffixEnd == end + 1 && text[end] == 'b' && IsYear(text[start..end]))
        {
            // (Smith et al., 2024b)
            ScanWord(start, end);
            return;
        }

        bool known = Suffixes.TryGet(text[end..suffixEnd], hash, out _);
        bool times = known && text[end..suffixEnd] is "x" or "X" or "times";
        if (!known || (Characters.IsDigit(after) && !(times && IsPlainNumber(suffixEnd))) || IsNameTail(suffixEnd))
        {
            ScanWord(start, end);
            return;
        }

        Emit(TokenKind.Number, start, end, TokenShape.Digit, 0);
        TokenShape shape = Characters.IsUpper(text[end]) ? TokenShape.InitialCapital : TokenShape.LowerCase;
        int length = suffixEnd - end;

        // "m^2", "tokens/s": the unit goes on behind the letters.
        if (!times && ((after == '^' && Characters.IsDigit(At(suffixEnd + 1))) || (after == '/' && Characters.IsLetter(At(suffixEnd + 1))) || Characters.IsScript(after)))
        {
            ScanWord(end, end);
            return;
        }

        Emit(times ? TokenKind.Times : TokenKind.Word, end, end + length, shape, hash);
    }

    /// <summary>Whether a name goes on after the suffix, as in <c>7B-Instruct</c> or <c>4K_test</c>; "7B-parameter" and "3x-5x" do not.</summary>
    private readonly bool IsNameTail(int i) => (text.Length > i + 1 && text[i] is '-' && Characters.IsUpper(text[i + 1])) || At(i) == '_';

    /// <summary>Whether plain digits stand at <paramref name="i"/> (384x384) and no name (8x7B).</summary>
    private readonly bool IsPlainNumber(int i)
    {
        int end = EndOfDigits(i);
        return !Characters.IsLetter(At(end)) || At(end) is 'x' or '×' || text[end..].StartsWith("times", StringComparison.Ordinal);
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits is ['1', '9', _, _] or ['2', '0', _, _];

    private bool TryScanExponent(int start, int e)
    {
        int digits = e + 1;
        if (At(digits) is '-' or '+')
        {
            digits++;
        }

        int end = digits;
        while (Characters.IsDigit(At(end)))
        {
            end++;
        }

        if (end == digits || Characters.IsLetter(At(end)))
        {
            return false;
        }

        Emit(TokenKind.Number, start, end, TokenShape.Digit, 0);
        return true;
    }

    /// <summary>The end of digits with a decimal point and thousands separators (<c>1,500</c>, <c>10{,}000</c>, <c>10 000</c> with a narrow space).</summary>
    private readonly int EndOfDigits(int start)
    {
        int i = start;
        bool point = false;
        int group = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (Characters.IsDigit(c))
            {
                group++;
                i++;
            }
            else if (c == '.' && !point && Characters.IsDigit(At(i + 1)))
            {
                point = true;
                i++;
            }
            else if (!point && group is >= 1 and <= 3 && SeparatorLength(i) is int length and > 0)
            {
                i += length;
                group = 0;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Length of a thousands separator with exactly three digits behind it, or 0.</summary>
    private readonly int SeparatorLength(int i)
    {
        int length = text[i] switch
        {
            ',' or '\u202F' or '\u2009' => 1,
            '{' when At(i + 1) == ',' && At(i + 2) == '}' => 3,
            _ => 0,
        };
        int j = i + length;
        bool three = length > 0 && Characters.IsDigit(At(j)) && Characters.IsDigit(At(j + 1)) && Characters.IsDigit(At(j + 2)) && !Characters.IsDigit(At(j + 3));
        return three ? length : 0;
    }
}
