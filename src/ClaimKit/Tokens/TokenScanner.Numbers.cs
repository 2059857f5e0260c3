using ClaimKit.Text;

namespace ClaimKit.Tokens;

internal ref partial struct TokenScanner
{
    /// <summary>Units and scales that are written onto a number: with any other letters the whole is a name (<c>3D</c>, <c>2WikiMultihopQA</c>).</summary>
    private static readonly WordTable<bool> Suffixes = WordTable<bool>.Of(
        true, "x", "times", "k", "m", "b", "t", "bn", "mn", "s", "sec", "secs", "ms", "us", "μs", "µs", "ns", "h", "hr", "hrs", "min", "mins", "kb", "mb", "gb", "tb", "gib", "mib", "kib", "g", "db",
        "w", "kw", "mw", "j", "mj", "kj", "fps", "hz", "khz", "mhz", "ghz", "cm", "mm", "km", "kg", "mg", "pp", "pt", "pts", "point", "points", "percent", "fold", "bit", "bits", "bps", "kbps", "mbps", "kwh", "tokens", "nm", "ev", "pct", "deg", "flops", "gflops", "tflops", "usd", "faster", "fewer", "more", "smaller", "higher", "lower");

    private void ScanNumber()
    {
        int start = position;
        int end = EndOfDigits(start);
        char next = At(end);

        // 1.2.3 is a version, 10^6 a power: names for all that follows.
        if ((next == '.' && Characters.IsDigit(At(end + 1)) && text[start..end].Contains('.')) || (next == '^' && (Characters.IsDigit(At(end + 1)) || At(end + 1) is '{' or '-')))
        {
            ScanWord(start);
            return;
        }

        if (Characters.IsLetter(next))
        {
            ScanNumberWithSuffix(start, end);
            return;
        }

        // "12-Scenes" is a name, "12-point" a number and its unit.
        if (next is '-' && Characters.IsUpper(At(end + 1)) && Characters.IsLower(At(end + 2)))
        {
            ScanWord(start);
            return;
        }

        Emit(TokenKind.Number, start, end, TokenShape.Digit, 0);
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
        bool known = Suffixes.TryGet(text[end..suffixEnd], hash, out _);
        bool times = known && text[end..suffixEnd] is "x" or "X" or "times";
        if (!known || (Characters.IsDigit(after) && !(times && IsPlainNumber(suffixEnd))) || IsNameTail(suffixEnd))
        {
            ScanWord(start);
            return;
        }

        Emit(TokenKind.Number, start, end, TokenShape.Digit, 0);
        TokenShape shape = Characters.IsUpper(text[end]) ? TokenShape.InitialCapital : TokenShape.LowerCase;
        int length = suffixEnd - end;

        // "m^2", "tokens/s": the unit goes on behind the letters.
        if (!times && after is '^' or '/' && Characters.IsLetterOrDigit(At(suffixEnd + 1)))
        {
            ScanWord(end);
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

    private bool TryScanExponent(int start, int e)
    {
        int digits = e + 1;
        if (At(digits) is '-' or '+' or '−')
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
