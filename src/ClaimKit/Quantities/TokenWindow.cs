using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>The tokens of one sentence. Looking past either end finds <see cref="TokenKind.None"/> and no cue, so that no reader has to check bounds.</summary>
internal readonly ref struct TokenWindow(TokenizedText text, int first, int end)
{
    public int First { get; } = first;

    public int End { get; } = end;

    public ref readonly Token this[int index] => ref text[index];

    public bool Has(int index) => (uint)(index - First) < (uint)(End - First);

    public TokenKind Kind(int index) => Has(index) ? text[index].Kind : TokenKind.None;

    public ReadOnlySpan<char> Word(int index) => text.WordAt(index);

    public char FirstChar(int index) => text.Plain[text[index].Start];

    public Cue Cue(int index) => Kind(index) == TokenKind.Word ? Cues.Of(text, index) : Quantities.Cue.None;

    /// <summary>Whether the token follows the one before without a space.</summary>
    public bool IsAttached(int index) => Has(index) && !text[index].Has(TokenShape.SpaceBefore);

    /// <summary>The character in front of the token, markup too; NUL at the start of the text.</summary>
    public char CharBefore(int index) => text[index].Start > 0 ? text.Plain[text[index].Start - 1] : '\0';

    public TextSpan SpanOf(int firstToken, int endToken) => new(text[firstToken].Start, text[endToken - 1].End);
}
