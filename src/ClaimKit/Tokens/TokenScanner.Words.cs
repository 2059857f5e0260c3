using ClaimKit.Text;

namespace ClaimKit.Tokens;

internal ref partial struct TokenScanner
{
    /// <summary>Words whose full stop belongs to them and does not end a sentence.</summary>
    private static readonly WordTable<bool> Abbreviations = WordTable<bool>.Of(
        true, "al", "vs", "etc", "cf", "fig", "figs", "eq", "eqs", "sec", "approx", "resp", "ca", "no", "tab", "ref", "dr", "prof", "inc", "e.g", "i.e", "w.r.t", "a.k.a", "u.s", "incl", "viz", "ie", "eg");

    private static readonly uint SpelledTimes = TokenHash.Of("times");

    /// <summary>Most words are small letters, perhaps behind a capital, with one space and another word behind: nothing that <see cref="ScanWord"/> asks about can hold for them.</summary>
    private bool TryScanPlainWord(char c)
    {
        ReadOnlySpan<char> all = text;
        int start = position;
        int i = start;
        uint hash = TokenHash.Seed;
        TokenShape shape = TokenShape.None;
        if ((uint)(c - 'A') <= 'Z' - 'A')
        {
            shape = TokenShape.InitialCapital;
            hash = TokenHash.Add(hash, c);
            i++;
        }

        int letters = i;
        while ((uint)i < (uint)all.Length && (uint)(all[i] - 'a') <= 'z' - 'a')
        {
            hash = TokenHash.AddFolded(hash, all[i++]);
        }

        int next = i + 1;
        if (i - start < 2 || (uint)next >= (uint)all.Length || all[i] != ' ' || !char.IsAsciiLetter(all[next]) || hash == SpelledTimes)
        {
            return false;
        }

        Emit(TokenKind.Word, start, i, i > letters ? shape | TokenShape.LowerCase : shape, hash);
        position = next;
        spaceBefore = true;
        return true;
    }

    /// <summary>Scans a word or name that begins at <paramref name="start"/>, of which everything before <paramref name="known"/> belongs to it for sure (the digits of <c>3D</c>).</summary>
    private void ScanWord(int start, int known)
    {
        int i = start;
        uint hash = TokenHash.Seed;
        TokenShape shape = known > start ? TokenShape.Digit : TokenShape.None;
        ReadOnlySpan<char> all = text;
        for (; i < known; i++)
        {
            hash = TokenHash.Add(hash, all[i]);
        }

        while (i < all.Length)
        {
            char c = all[i];
            if ((uint)(c - 'a') <= 'z' - 'a')
            {
                shape |= TokenShape.LowerCase;
                hash = TokenHash.Add(hash, c);
                i++;
                continue;
            }

            if (Characters.IsLetter(c))
            {
                if (Characters.IsUpper(c))
                {
                    shape |= i == start ? TokenShape.InitialCapital : TokenShape.InnerCapital;
                }
                else
                {
                    shape |= TokenShape.LowerCase;
                }

                if (c >= 128)
                {
                    shape |= TokenShape.NonAscii;
                }
            }
            else if (Characters.IsDigit(c))
            {
                shape |= TokenShape.Digit;
            }
            else if (!char.IsLowSurrogate(c) && i > start && Joins(i, start))
            {
                if (c == '\\' || c == '$')
                {
                    int end = EndOfInnerMath(i);
                    for (; i < end; i++)
                    {
                        hash = TokenHash.Add(hash, all[i]);
                    }

                    shape |= TokenShape.Compound;
                    continue;
                }

                if (c is not '.' and not '\'' && !Characters.IsScript(c))
                {
                    shape |= TokenShape.Compound;
                }
            }
            else
            {
                break;
            }

            hash = TokenHash.Add(hash, c);
            i++;
        }

        // "LLaVA++", "C++", "HumanEval+": plus signs at the end of a name, with nothing stuck to them.
        int plus = i;
        while (plus < all.Length && plus < i + 2 && all[plus] == '+')
        {
            plus++;
        }

        if (plus > i && (shape & (TokenShape.InitialCapital | TokenShape.InnerCapital)) != 0 && !Characters.IsLetterOrDigit(At(plus)) && !(At(plus) == '/' && At(plus + 1) == '-'))
        {
            for (; i < plus; i++)
            {
                hash = TokenHash.Add(hash, '+');
            }
        }
        else if (At(i) == '.' && IsAbbreviation(start, i, hash))
        {
            hash = TokenHash.Add(hash, '.');
            i++;
        }
        else if (TryEmitSpelledSign(start, i))
        {
            return;
        }

        if (i - start >= 4 && At(i) == ':' && IsUrl(start, i))
        {
            ScanUrl(start);
            return;
        }

        Emit(IsTimes(start, i, hash) ? TokenKind.Times : TokenKind.Word, start, i, shape, hash);
    }

    /// <summary>"3.2 times" and "3.2 x" say what "3.2×" does.</summary>
    private readonly bool IsTimes(int start, int end, uint hash)
    {
        bool isSpelled = end - start == 1 ? text[start] is 'x' or 'X' : hash == SpelledTimes && text[start..end] is "times";
        return isSpelled && FollowsNumber();
    }

    /// <summary>Whether the last token is a number, with nothing but markup behind it.</summary>
    private readonly bool FollowsNumber()
    {
        const int MostMarkup = 6;
        int last = output.TokenCount - 1;
        for (int passed = 0; passed < MostMarkup && last >= 0 && output[last].Kind == TokenKind.Markup; passed++)
        {
            last--;
        }

        return last >= 0 && output[last].Kind == TokenKind.Number;
    }

    /// <summary>Whether the mark at <paramref name="i"/> stands inside a word that began at <paramref name="start"/>.</summary>
    private readonly bool Joins(int i, int start)
    {
        char before = text[i - 1];
        char after = At(i + 1);
        switch (text[i])
        {
            case '-':
                return Characters.IsLetterOrDigit(after) && (Characters.IsLetterOrDigit(before) || before is '$' or '}' or '+' || Characters.IsScript(before)) && !SplitsClause(i + 1);
            case '_' or '@':
                return Characters.IsLetterOrDigit(after) && Characters.IsLetterOrDigit(before);
            case '/':
                return Characters.IsLetterOrDigit(after) && Characters.IsLetterOrDigit(before);
            case '^':
                return Characters.IsLetterOrDigit(after);
            case '&':
                return Characters.IsUpper(after) && Characters.IsUpper(before);
            case '.':
                return (Characters.IsDigit(before) && Characters.IsDigit(after))
                    || (Characters.IsLower(before) && Characters.IsLower(after))
                    || (Characters.IsLetter(before) && Characters.IsDigit(after) && i - start <= 4)
                    || (Characters.IsUpper(before) && i == start + 1 && Characters.IsUpper(after) && At(i + 2) == '.');
            case '\'':
                return (Characters.IsLetter(after) && Characters.IsLetter(before) && !(after is 's' or 'S' && !Characters.IsLetterOrDigit(At(i + 2))))
                    || (Characters.IsUpper(before) && Characters.IsDigit(after) && Characters.IsDigit(At(i + 2)) && !Characters.IsLetterOrDigit(At(i + 3)));
            case '$':
                return EndOfInnerMath(i) > 0;
            default:
                return Characters.IsScript(text[i]);
        }
    }

    /// <summary>"… on three LLMs-including A and B": a lost dash, not a name. Only words that never end a compound are taken for one.</summary>
    private readonly bool SplitsClause(int i)
    {
        int end = i;
        while (end < text.Length && Characters.IsLetter(text[end]))
        {
            end++;
        }

        return (Characters.IsSpace(At(end)) || At(end) == '~') && text[i..end] is "including" or "achieving" or "which" or "while" or "such" or "by" or "and" or "the";
    }

    /// <summary>Where a formula inside a name ends (<c>M$^3$ViT</c>, <c>$\tau$-bench</c>), or 0 when the dollar sign at <paramref name="i"/> opens none.</summary>
    private readonly int EndOfInnerMath(int i)
    {
        const int Longest = 16;
        bool script = false;
        for (int j = i + 1; j < text.Length && j <= i + Longest; j++)
        {
            char c = text[j];
            if (c == '$')
            {
                char after = At(j + 1);
                bool joined = Characters.IsLetter(after) || (after == '-' && Characters.IsLetter(At(j + 2)));
                bool atEnd = i > 0 && Characters.IsLetterOrDigit(text[i - 1]);
                return script && (joined || atEnd || BeginsWithGreek(i + 1)) ? j + 1 : 0;
            }

            script |= c is '^' or '_' or '\\';
            if (!(Characters.IsLetterOrDigit(c) || c is '^' or '_' or '{' or '}' or '\\' or '+' or '*' or '.') || (c == '\\' && IsSignMacro(j)))
            {
                return 0;
            }
        }

        return 0;
    }

    private readonly bool IsAbbreviation(int start, int end, uint hash)
    {
        if (!Abbreviations.TryGet(text[start..end], hash, out _))
        {
            return IsInitials(start, end);
        }

        // "etc." may end a sentence, "no." is a word like any other unless a number follows.
        if (text[start..end].Equals("etc", StringComparison.OrdinalIgnoreCase))
        {
            return !(Characters.IsSpace(At(end + 1)) && Characters.IsUpper(BehindSpace(end + 1)));
        }

        return !text[start..end].Equals("no", StringComparison.OrdinalIgnoreCase) || Characters.IsDigit(BehindSpace(end + 1));
    }

    /// <summary>The first character from <paramref name="i"/> on that is no space.</summary>
    private readonly char BehindSpace(int i)
    {
        while (i < text.Length && Characters.IsSpace(text[i]))
        {
            i++;
        }

        return At(i);
    }

    /// <summary>Single letters with stops between them: <c>i.i.d</c>, <c>U.S</c>.</summary>
    private readonly bool IsInitials(int start, int end)
    {
        const int Longest = 9;
        if (end - start is < 3 or > Longest || (end - start) % 2 == 0)
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            bool right = (i - start) % 2 == 0 ? Characters.IsLetter(text[i]) : text[i] == '.';
            if (!right)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>LaTeX macros that lost their backslash: <c>leq 5\%</c>, <c>sim 3</c>.</summary>
    private bool TryEmitSpelledSign(int start, int end)
    {
        int length = end - start;
        if (length is < 3 or > 15)
        {
            return false;
        }

        int next = end;
        while (Characters.IsSpace(At(next)) || At(next) is '$' or '~')
        {
            next++;
        }

        if (!Characters.IsDigit(At(next)))
        {
            return false;
        }

        TokenKind kind = text[start..end] switch
        {
            "leq" or "leqslant" => TokenKind.LessThan,
            "geq" or "geqslant" => TokenKind.GreaterThan,
            "sim" or "approx" or "textasciitilde" => TokenKind.Approximately,
            "pm" => TokenKind.PlusMinus,
            "rightarrow" => TokenKind.Arrow,
            _ => TokenKind.None,
        };
        if (kind == TokenKind.None)
        {
            return false;
        }

        Emit(kind, start, end);
        return true;
    }

    private readonly bool IsUrl(int start, int end) =>
        At(end + 1) == '/' && At(end + 2) == '/' && text[start..end] is "http" or "https" or "ftp";

    private void ScanUrl(int start)
    {
        int end = start;
        while (end < text.Length && !Characters.IsSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '}'))
        {
            end++;
        }

        while (end > start && text[end - 1] is '.' or ',' or ';' or ')' or ']' or '\'')
        {
            end--;
        }

        Emit(TokenKind.Url, start, end);
    }
}
