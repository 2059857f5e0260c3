namespace ClaimKit.Claims;

/// <summary>The codes of <see cref="Diagnostic"/>.</summary>
public static class DiagnosticCodes
{
    /// <summary>The text is longer than the option <c>MaxTextLength</c>: only its beginning was read.</summary>
    public const string TextTooLong = "CK0001";

    /// <summary>The text has a broken surrogate pair, a NUL or another character that no abstract should have.</summary>
    public const string BrokenCharacter = "CK0002";

    /// <summary>A sentence is longer than any in prose (400 words, numbers and marks): it was cut there and read as two.</summary>
    public const string SentenceTooLong = "CK0003";
}
