using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>The tokens of one sentence. Looking past either end finds <see cref="TokenKind.None"/> and no cue, so that no reader has to check bounds.</summary>
internal readonly ref struct TokenWindow(TokenizedText text, int first, int end)
{
    /// <summary>Markup between a number and its unit (<c>$\mathbf{11.5}\%$</c>) is passed over up to this length: a bound keeps look-ahead constant.</summary>
    private const int LongestMarkup = 6;

    public int First { get; } = first;

    public int End { get; } = end;

    public ref readonly Token this[int index] => ref text[index];

    public bool Has(int index) => (uint)(index - First) < (uint)(End - First);

    public TokenKind Kind(int index) => Has(index) ? text[index].Kind : TokenKind.None;

    public ReadOnlySpan<char> Word(int index) => text.WordAt(index);

    public char FirstChar(int index) => text.Text[text[index].Start];

    public Cue Cue(int index) => Kind(index) == TokenKind.Word ? Cues.Of(text.WordAt(index), text[index].Hash) : Quantities.Cue.None;

    /// <summary>Whether the token follows the one before without a space.</summary>
    public bool IsAttached(int index) => Has(index) && !text[index].Has(TokenShape.SpaceBefore);

    /// <summary>The next token that is no markup.</summary>
    public int Next(int index)
    {
        int next = index + 1;
        while (next <= index + LongestMarkup && Kind(next) == TokenKind.Markup)
        {
            next++;
        }

        return next;
    }

    /// <summary>The token before that is no markup.</summary>
    public int Previous(int index)
    {
        int previous = index - 1;
        while (previous >= index - LongestMarkup && Kind(previous) == TokenKind.Markup)
        {
            previous--;
        }

        return previous;
    }

    public TextSpan SpanOf(int firstToken, int endToken) => new(text[firstToken].Start, text[endToken - 1].End);
}
