using ClaimKit.Text;

namespace ClaimKit.Tokens;

/// <summary>The state of one pass over a text. One file for each kind of token: words, numbers, LaTeX.</summary>
internal ref partial struct TokenScanner
{
    private readonly ReadOnlySpan<char> text;
    private readonly TokenizedText output;
    private readonly int titleEnd;
    private readonly bool keepMarkup;
    private int position;
    private bool spaceBefore = true;

    /// <summary>Where the formula that is open now is closed, or -1: the dollar sign there closes it, whatever stands behind.</summary>
    private int closingDollar = -1;

    public TokenScanner(ReadOnlySpan<char> text, TokenizedText output, int titleEnd, int start, bool keepMarkup)
    {
        this.text = text;
        this.output = output;
        this.titleEnd = titleEnd;
        this.keepMarkup = keepMarkup;
        position = start;
    }

    public void Run()
    {
        bool inTitle = titleEnd > 0;
        while (position < text.Length)
        {
            if (inTitle && position >= titleEnd)
            {
                inTitle = false;
                Emit(TokenKind.LineBreak, titleEnd, Math.Min(titleEnd + 1, text.Length));
                position = Math.Max(position, titleEnd + 1);
                spaceBefore = true;
                continue;
            }

            char c = text[position];
            if (Characters.IsLetter(c))
            {
                if (!TryScanPlainWord(c))
                {
                    ScanWord(position, position);
                }
            }
            else if (Characters.IsSpace(c))
            {
                ScanSpace();
            }
            else if (Characters.IsDigit(c))
            {
                ScanNumber();
            }
            else
            {
                ScanMark(c);
            }
        }
    }

    private readonly char Peek(int offset) => (uint)(position + offset) < (uint)text.Length ? text[position + offset] : '\0';

    private readonly char At(int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    private void Emit(TokenKind kind, int start, int end) => Emit(kind, start, end, TokenShape.None, 0);

    private void Emit(TokenKind kind, int start, int end, TokenShape shape, uint hash)
    {
        if (kind == TokenKind.Markup && !keepMarkup)
        {
            // A space before the markup is one before what stands behind it.
            position = end;
            return;
        }

        output.Add(new Token(kind, start, end, spaceBefore ? shape | TokenShape.SpaceBefore : shape, hash));
        position = end;
        spaceBefore = false;
    }

    private void Take(TokenKind kind, int length) => Emit(kind, position, position + length);

    /// <summary>White space belongs to no token, but a blank line is one: it ends a sentence.</summary>
    private void ScanSpace()
    {
        int start = position;
        int breaks = 0;
        while (position < text.Length && Characters.IsSpace(text[position]) && (position < titleEnd || start >= titleEnd))
        {
            breaks += text[position] == '\n' ? 1 : 0;
            position++;
        }

        if (breaks > 1)
        {
            Emit(TokenKind.LineBreak, start, position);
        }

        spaceBefore = true;
    }

    private void ScanMark(char c)
    {
        switch (c)
        {
            case ',' or '、':
                Take(TokenKind.Comma, 1);
                break;
            case '.':
                ScanDot();
                break;
            case '?' or '!' or '。':
                Take(TokenKind.Stop, 1);
                break;
            case ';':
                Take(TokenKind.Semicolon, 1);
                break;
            case ':':
                Take(TokenKind.Colon, 1);
                break;
            case '(' or '[':
                Take(TokenKind.Open, 1);
                break;
            case ')' or ']':
                Take(TokenKind.Close, 1);
                break;
            case '%':
                Take(TokenKind.Percent, 1);
                break;
            case '×' or '✕' or '⨯':
                Take(TokenKind.Times, 1);
                break;
            case '±':
                Take(TokenKind.PlusMinus, 1);
                break;
            case '+':
                Take(Peek(1) == '/' && Peek(2) == '-' ? TokenKind.PlusMinus : TokenKind.Plus, Peek(1) == '/' && Peek(2) == '-' ? 3 : 1);
                break;
            case '-' or '–' or '—' or '‒' or '―':
                ScanDash();
                break;
            case '~' or '∼':
                ScanTilde();
                break;
            case '≈' or '≃' or '≅':
                Take(TokenKind.Approximately, 1);
                break;
            case '<' or '≤' or '⩽':
                Take(TokenKind.LessThan, Peek(1) == '=' ? 2 : 1);
                break;
            case '>' or '≥' or '⩾':
                Take(TokenKind.GreaterThan, Peek(1) == '=' ? 2 : 1);
                break;
            case '=':
                Take(Peek(1) == '>' ? TokenKind.Arrow : TokenKind.Equal, Peek(1) == '>' ? 2 : 1);
                break;
            case '→' or '⇒' or '⟶' or '➔':
                Take(TokenKind.Arrow, 1);
                break;
            case '/':
                Take(TokenKind.Slash, 1);
                break;
            case '\'':
                ScanApostrophe();
                break;
            case '"' or '`':
                Take(TokenKind.Quote, 1);
                break;
            case '$':
                ScanDollar();
                break;
            case '€' or '£' or '¥':
                Take(TokenKind.Currency, 1);
                break;
            case '\\':
                ScanMacro();
                break;
            case '{' or '}' or '*' or '_' or '^':
                Take(TokenKind.Markup, 1);
                break;
            default:
                ScanOther(c);
                break;
        }
    }

    /// <summary>A run of ideographs is one word; every other character that nothing knows is a symbol, surrogate pairs kept together.</summary>
    private void ScanOther(char c)
    {
        int end = position + 1;
        if (Characters.IsIdeographic(c))
        {
            while (end < text.Length && Characters.IsIdeographic(text[end]))
            {
                end++;
            }

            Emit(TokenKind.Word, position, end, TokenShape.NonAscii, TokenHash.Of(text[position..end]));
            return;
        }

        if (char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(1)))
        {
            end++;
        }

        Emit(TokenKind.Symbol, position, end);
    }

    private void ScanDot()
    {
        if (Peek(1) == '.')
        {
            int end = position + 2;
            while (At(end) == '.')
            {
                end++;
            }

            Emit(TokenKind.Symbol, position, end);
        }
        else if (Characters.IsDigit(Peek(1)) && (spaceBefore || output.TokenCount == 0 || output[output.TokenCount - 1].Kind != TokenKind.Word))
        {
            ScanNumber();
        }
        else
        {
            Take(TokenKind.Stop, 1);
        }
    }

    private void ScanDash()
    {
        int end = position + 1;
        while (At(end) is '-' or '–' or '—')
        {
            end++;
        }

        if (At(end) == '>')
        {
            Emit(TokenKind.Arrow, position, end + 1);
        }
        else
        {
            Emit(TokenKind.Dash, position, end);
        }
    }

    /// <summary>After a letter or digit a tilde is LaTeX's unbreakable space ("Gemini~2.5"), before a number it says "about".</summary>
    private void ScanTilde()
    {
        if (!spaceBefore && position > 0 && Characters.IsLetterOrDigit(text[position - 1]))
        {
            position++;
            spaceBefore = true;
            return;
        }

        Take(TokenKind.Approximately, 1);
    }

    private void ScanApostrophe()
    {
        bool afterWord = position > 0 && !spaceBefore && (Characters.IsLetterOrDigit(text[position - 1]) || text[position - 1] is ')' or '+');
        if (!afterWord)
        {
            Take(TokenKind.Quote, 1);
            return;
        }

        int length = Peek(1) is 's' or 'S' && !Characters.IsLetterOrDigit(Peek(2)) ? 2 : 1;
        Take(TokenKind.Possessive, length);
    }
}
