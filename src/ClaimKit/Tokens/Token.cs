using ClaimKit.Text;

namespace ClaimKit.Tokens;

/// <summary>The smallest piece of text that the later stages look at. Tokens never overlap and stand in the order of the text; white space belongs to none.</summary>
/// <remarks>Immutable and thread-safe. A token holds no text, only where it stands.</remarks>
public readonly record struct Token
{
    internal Token(TokenKind kind, int start, int end, TokenShape shape, uint hash)
    {
        Kind = kind;
        Start = start;
        End = end;
        Shape = shape;
        Hash = hash;
    }

    /// <summary>What the token is.</summary>
    public TokenKind Kind { get; }

    /// <summary>Index of the token's first code unit in the text.</summary>
    public int Start { get; }

    /// <summary>Index after the token's last code unit in the text.</summary>
    public int End { get; }

    /// <summary>How the token is written: capitals, digits, a space before it.</summary>
    public TokenShape Shape { get; }

    /// <summary>The token's half-open range in the text.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Hash of the case-folded text (see <see cref="TokenHash"/>): equal words have equal hashes whatever their case.</summary>
    internal uint Hash { get; }

    internal bool Has(TokenShape shape) => (Shape & shape) != 0;
}
