namespace ClaimKit.Tokens;

/// <summary>How a <see cref="Token"/> is written.</summary>
[Flags]
public enum TokenShape : byte
{
    /// <summary>Nothing special: lower-case letters right after the token before.</summary>
    None = 0,

    /// <summary>White space (or the start of the text) stands before the token.</summary>
    SpaceBefore = 1,

    /// <summary>The first letter is a capital.</summary>
    InitialCapital = 2,

    /// <summary>A capital stands after the first character: <c>VQAv2</c>, <c>mAP</c>, <c>FID</c>.</summary>
    InnerCapital = 4,

    /// <summary>Has a digit.</summary>
    Digit = 8,

    /// <summary>Has a hyphen, slash, caret or underscore inside.</summary>
    Compound = 16,

    /// <summary>Has a lower-case letter.</summary>
    LowerCase = 32,

    /// <summary>Has a letter outside of ASCII.</summary>
    NonAscii = 64,
}
