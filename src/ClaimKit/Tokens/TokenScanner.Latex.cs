using ClaimKit.Text;

namespace ClaimKit.Tokens;

internal ref partial struct TokenScanner
{
    /// <summary>A dollar sign is a formula's delimiter, part of a name (<c>$\infty$Bench</c>), or money (<c>$0.05 per query</c>).</summary>
    private void ScanDollar()
    {
        if (position == closingDollar)
        {
            Take(TokenKind.Markup, 1);
            return;
        }

        if (EndOfInnerMath(position) is int end and > 0 && !Characters.IsDigit(Peek(1)))
        {
            ScanNameWithMath(end);
            return;
        }

        bool isCurrency = Characters.IsDigit(Peek(1)) && !ClosesFormula(position + 1);
        if (!isCurrency && !Characters.IsSpace(Peek(1)))
        {
            closingDollar = FindClosingDollar(position + 1);
        }

        Take(isCurrency ? TokenKind.Currency : TokenKind.Markup, 1);
    }

    private readonly int FindClosingDollar(int i)
    {
        const int Longest = 80;
        int offset = text[i..Math.Min(text.Length, i + Longest)].IndexOf('$');
        return offset < 0 ? -1 : i + offset;
    }

    /// <summary>Emits a name that begins with a formula: the formula and the word stuck to it.</summary>
    private void ScanNameWithMath(int mathEnd)
    {
        int end = mathEnd;
        while (end < text.Length && (Characters.IsLetterOrDigit(text[end]) || (text[end] is '-' or '.' && Characters.IsLetterOrDigit(At(end + 1)))))
        {
            end++;
        }

        Emit(TokenKind.Word, position, end, TokenShape.Compound | TokenShape.InnerCapital, TokenHash.Of(text[position..end]));
    }

    /// <summary>Whether a closing dollar sign follows before any plain prose: <c>$95\%$</c>, <c>$10 \times$</c>.</summary>
    private readonly bool ClosesFormula(int i)
    {
        const int Longest = 80;
        bool macro = false;
        for (int end = Math.Min(text.Length, i + Longest); i < end; i++)
        {
            char c = text[i];
            if (c == '$')
            {
                // Two prices in a row ("$5 to $10", "$5-$10") are no formula.
                bool price = Characters.IsDigit(At(i + 1)) && (Characters.IsSpace(text[i - 1]) || text[i - 1] is '-' or '–' or '/');
                return macro || !price;
            }

            if (c == '\\')
            {
                macro = true;
                do
                {
                    i++;
                }
                while (i + 1 < end && Characters.IsLetter(text[i + 1]));
            }
            else if (Characters.IsLetter(c) && LengthOfSpelledSign(i) is int length and > 0)
            {
                macro = true;
                i += length - 1;
            }
            else if (Characters.IsLetter(c) && Characters.IsLetter(At(i + 1)) && Characters.IsLetter(At(i + 2)) && !macro)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The length of a macro that lost its backslash (<c>$5.7times 10^2$</c>), or 0.</summary>
    private readonly int LengthOfSpelledSign(int i)
    {
        int end = i;
        while (Characters.IsLetter(At(end)))
        {
            end++;
        }

        return text[i..end] is "times" or "leq" or "geq" or "sim" or "approx" or "pm" ? end - i : 0;
    }

    private readonly bool BeginsWithGreek(int i) => At(i) == '\\' && IsGreek(text[(i + 1)..EndOfMacro(i)]);

    private readonly bool IsSignMacro(int backslash)
    {
        int end = EndOfMacro(backslash);
        return SignOf(text[(backslash + 1)..end]) != TokenKind.None;
    }

    private readonly int EndOfMacro(int backslash)
    {
        int end = backslash + 1;
        while (end < text.Length && text[end] < 128 && Characters.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    private void ScanMacro()
    {
        char next = Peek(1);
        switch (next)
        {
            case '%':
                Take(TokenKind.Percent, 2);
                return;
            case '$':
                Take(Characters.IsDigit(Peek(2)) ? TokenKind.Currency : TokenKind.Markup, 2);
                return;
            case '&':
                Take(TokenKind.Symbol, 2);
                return;
            case ',' or ';' or ' ' or '!' or '\\':
                position += 2;
                spaceBefore = true;
                return;
        }

        int end = EndOfMacro(position);
        if (end == position + 1)
        {
            Take(TokenKind.Markup, 1);
            return;
        }

        ReadOnlySpan<char> name = text[(position + 1)..end];
        TokenKind sign = SignOf(name);
        if (sign == TokenKind.None && name.StartsWith("times", StringComparison.Ordinal))
        {
            // \timesfaster: the macro ran into the word behind it.
            sign = TokenKind.Times;
            end = position + 1 + "times".Length;
        }

        if (sign != TokenKind.None)
        {
            Emit(sign, position, end);
        }
        else if (IsGreek(name))
        {
            Emit(TokenKind.Word, position, end, TokenShape.Compound, TokenHash.Of(text[position..end]));
        }
        else
        {
            // Markup around words; \textsc{Name} leaves the name as a word of its own. A number keeps its sign: +\mathbf{5}.
            Emit(TokenKind.Markup, position, end);
            spaceBefore |= At(end) != '{' || !Characters.IsDigit(At(end + 1));
        }
    }

    private static TokenKind SignOf(ReadOnlySpan<char> macro) => macro switch
    {
        "times" or "texttimes" => TokenKind.Times,
        "pm" => TokenKind.PlusMinus,
        "sim" or "approx" or "textasciitilde" or "simeq" => TokenKind.Approximately,
        "leq" or "le" or "leqslant" or "lt" or "lesssim" => TokenKind.LessThan,
        "geq" or "ge" or "geqslant" or "gt" or "gtrsim" => TokenKind.GreaterThan,
        "rightarrow" or "to" or "longrightarrow" or "Rightarrow" => TokenKind.Arrow,
        "percent" => TokenKind.Percent,
        _ => TokenKind.None,
    };

    private static bool IsGreek(ReadOnlySpan<char> macro) => macro is "alpha" or "beta" or "gamma" or "delta" or "epsilon" or "lambda" or "mu" or "pi" or "rho" or "sigma" or "tau" or "phi" or "psi" or "omega" or "infty" or "theta" or "eta" or "kappa" or "chi";
}
