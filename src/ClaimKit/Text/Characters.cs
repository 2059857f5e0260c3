using System.Runtime.CompilerServices;

namespace ClaimKit.Text;

/// <summary>Classes of characters, decided by one table look-up for ASCII.</summary>
internal static class Characters
{
    private const byte Letter = 1;
    private const byte Digit = 2;
    private const byte Upper = 4;
    private const byte Space = 8;

    /// <summary>First of the scripts that write words without spaces (CJK radicals and everything above): they never join a Latin word.</summary>
    private const char FirstIdeographic = '\u2E80';

    private static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0,
        0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => c < 128 ? (Ascii[c] & Letter) != 0 : c < FirstIdeographic && char.IsLetter(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(char c) => c < 128 ? (Ascii[c] & (Letter | Digit)) != 0 : IsLetter(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUpper(char c) => c < 128 ? (Ascii[c] & Upper) != 0 : char.IsUpper(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLower(char c) => c < 128 ? (Ascii[c] & (Letter | Upper)) == Letter : char.IsLower(c);

    /// <summary>White space of every kind, zero-width marks and the soft hyphen among it: nothing that a reader sees.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char c) => c < 128 ? (Ascii[c] & Space) != 0 : IsWideSpace(c);

    /// <summary>Superscript and subscript digits, and marks that combine with the letter before: inside a word they belong to it (<c>τ²-bench</c>, <c>m²</c>).</summary>
    public static bool IsScript(char c) => c >= 128 && (c is '²' or '³' or '¹' || IsSuperscript(c) || c is (>= '₀' and <= '₉') or (>= '\u0300' and <= '\u036F'));

    /// <summary>The digit that a superscript stands for, or -1.</summary>
    public static int SuperscriptDigit(char c) => c switch
    {
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '⁰' or (>= '⁴' and <= '⁹') => c - '⁰',
        _ => -1,
    };

    public static bool IsIdeographic(char c) => c >= FirstIdeographic && char.IsLetter(c);

    private static bool IsSuperscript(char c) => c is '⁰' or (>= '⁴' and <= '⁹');

    private static bool IsWideSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD';
}
