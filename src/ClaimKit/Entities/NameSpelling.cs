using System.Buffers;
using System.Runtime.CompilerServices;
using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>
/// How two spellings of a name are compared: letters and digits count, spaces, hyphens and LaTeX delimiters do not,
/// so that <c>ImageNet-1K</c>, <c>ImageNet 1K</c> and <c>ImageNet1K</c> are one name.
/// </summary>
internal static class NameSpelling
{
    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether <paramref name="c"/> belongs to the name and is not only a separator inside it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Counts(char c) => Characters.IsLetterOrDigit(c) || c is '+' or '@' or '&' or '%' or '²' or '³';

    /// <summary>The character that two spellings are compared by.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c switch
    {
        '²' => '2',
        '³' => '3',
        _ => TokenHash.Fold(c),
    };

    /// <summary>Hash of all that counts in <paramref name="name"/>.</summary>
    public static uint Hash(ReadOnlySpan<char> name) => Add(TokenHash.Seed, name);

    /// <summary>Whether a word is of plain letters alone: its <see cref="Hash"/> is the one that the tokenizer has computed already.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(PlainLetters);

    /// <summary>Goes on with the hash of a name over its next words.</summary>
    public static uint Add(uint hash, ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (Counts(c))
            {
                hash = TokenHash.Add(hash, Fold(c));
            }
        }

        return hash;
    }

    /// <summary>Whether the two are spellings of one name, whatever their case.</summary>
    public static bool Same(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            i = Next(one, i);
            j = Next(other, j);
            if (i == one.Length || j == other.Length)
            {
                return i == one.Length && j == other.Length;
            }

            if (Fold(one[i++]) != Fold(other[j++]))
            {
                return false;
            }
        }
    }

    /// <summary>
    /// Whether <paramref name="found"/>, a stretch of a text, spells <paramref name="form"/>. A space where the form has no separator
    /// must be followed by a capital, a digit or a percent sign: "Image Net" is ImageNet, "super glue" is not SuperGLUE.
    /// </summary>
    public static bool Spells(ReadOnlySpan<char> found, ReadOnlySpan<char> form, bool exactCase)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            int before = i;
            i = Next(found, i);
            int formBefore = j;
            j = Next(form, j);
            if (i == found.Length || j == form.Length)
            {
                return i == found.Length && j == form.Length;
            }

            char c = found[i];
            if (exactCase ? c != form[j] : Fold(c) != Fold(form[j]))
            {
                return false;
            }

            if (j == formBefore && i > before && Characters.IsSpace(found[before]) && !Characters.IsUpper(c) && !Characters.IsDigit(c) && c != '%')
            {
                return false;
            }

            i++;
            j++;
        }
    }

    private static int Next(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && !Counts(text[i]))
        {
            i++;
        }

        return i;
    }
}
