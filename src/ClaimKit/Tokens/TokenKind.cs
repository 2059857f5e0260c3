namespace ClaimKit.Tokens;

/// <summary>What a <see cref="Token"/> is.</summary>
public enum TokenKind : byte
{
    /// <summary>No token.</summary>
    None = 0,

    /// <summary>A word or a name, with inner hyphens, digits, carets, slashes and dots: <c>model</c>, <c>LLaVA-1.5-7B</c>, <c>top-1</c>, <c>e.g.</c></summary>
    Word,

    /// <summary>Digits with their decimal point and thousands separators: <c>95</c>, <c>0.5</c>, <c>1,500</c>. Sign, percent and unit are tokens of their own.</summary>
    Number,

    /// <summary>A percent sign, also as <c>\%</c> and <c>％</c>.</summary>
    Percent,

    /// <summary>A multiplication sign: <c>×</c>, <c>\times</c>, or <c>x</c> and <c>times</c> behind a number (<c>1.5x</c>, <c>3.2times</c>, <c>3 times</c>).</summary>
    Times,

    /// <summary>A plus sign.</summary>
    Plus,

    /// <summary>A hyphen, dash or minus sign that is not inside a word: <c>-</c>, <c>–</c>, <c>—</c>, <c>−</c>, <c>--</c>.</summary>
    Dash,

    /// <summary>"About" as a sign: <c>~</c>, <c>≈</c>, <c>\sim</c>, <c>\approx</c>, <c>\textasciitilde</c>.</summary>
    Approximately,

    /// <summary><c>&lt;</c>, <c>≤</c>, <c>\leq</c>.</summary>
    LessThan,

    /// <summary><c>&gt;</c>, <c>≥</c>, <c>\geq</c>.</summary>
    GreaterThan,

    /// <summary><c>±</c>, <c>\pm</c>, <c>+/-</c>.</summary>
    PlusMinus,

    /// <summary><c>=</c></summary>
    Equal,

    /// <summary>An arrow: <c>→</c>, <c>-&gt;</c>, <c>\rightarrow</c>, <c>\to</c>.</summary>
    Arrow,

    /// <summary>A currency sign: <c>€</c>, <c>£</c>, or a <c>$</c> right before a number that is no LaTeX.</summary>
    Currency,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A full stop, question mark or exclamation mark that may end a sentence.</summary>
    Stop,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A slash outside of words.</summary>
    Slash,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>A possessive ending: <c>'s</c> or a bare apostrophe after a word.</summary>
    Possessive,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>LaTeX markup without meaning of its own: <c>$</c>, <c>{</c>, <c>\textbf</c>, a backslash.</summary>
    Markup,

    /// <summary>A line break, or several.</summary>
    LineBreak,

    /// <summary>Anything else: emoji, bullets, other symbols.</summary>
    Symbol,
}
