using System.Numerics;
using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>
/// Names looked up in the tokens of a text, the longest first, without making a string. Every beginning of every name is marked in a bit set,
/// so that a word which begins no name is left after a few characters.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class NameTable
{
    /// <summary>From this length on a beginning is looked up in the bit set.</summary>
    private const int ShortestPrefix = 3;

    private const int PrefixBits = 20;

    /// <summary>Names of so few characters are easily other words in another case.</summary>
    private const int ShortName = 5;

    /// <summary>Length of the bit set of beginnings.</summary>
    public const int PrefixWords = 1 << (PrefixBits - 6);

    private readonly string text;
    private readonly LexiconForm[] forms;
    private readonly int[] slots;
    private readonly uint mask;
    private readonly ulong[] prefixes;
    private readonly string?[] names;

    public NameTable(string text, LexiconForm[] forms, ulong[] prefixes)
    {
        this.prefixes = prefixes;
        this.text = text;
        this.forms = forms;
        names = new string?[forms.Length];
        slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, forms.Length * 2))];
        mask = (uint)slots.Length - 1;
        for (int i = 0; i < forms.Length; i++)
        {
            uint slot = forms[i].Hash & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = i + 1;
        }
    }

    public int Count => forms.Length;

    public ref readonly LexiconForm this[int form] => ref forms[form];

    /// <summary>The name's usual spelling, when <paramref name="form"/> differs from it by nothing but case and separators; else null.</summary>
    public string? NameOf(int form, ReadOnlySpan<char> found)
    {
        int canonical = forms[form].Canonical;
        ReadOnlySpan<char> name = FormText(canonical);
        return name.SequenceEqual(found) || !NameSpelling.Same(name, found) ? null : names[canonical] ??= name.ToString();
    }

    /// <summary>The canonical spelling of <paramref name="form"/>.</summary>
    public string CanonicalOf(int form)
    {
        int canonical = forms[form].Canonical;
        return names[canonical] ??= FormText(canonical).ToString();
    }

    /// <summary>The longest name that begins at token <paramref name="first"/> and ends before <paramref name="end"/>.</summary>
    public LexiconMatch Match(TokenizedText tokens, int first, int end)
    {
        if (BeginsNothing(tokens.WordAt(first), tokens[first]))
        {
            return LexiconMatch.Nothing;
        }

        LexiconMatch best = LexiconMatch.Nothing;
        LexiconMatch partial = LexiconMatch.Nothing;
        uint hash = TokenHash.Seed;
        int length = 0;
        ReadOnlySpan<char> source = tokens.Plain;
        int start = tokens[first].Start;
        for (int i = first; i < end && MayJoin(tokens[i].Kind, i == first); i++)
        {
            int tokenEnd = tokens[i].End;
            for (int p = tokens[i].Start; p < tokenEnd; p++)
            {
                char c = source[p];
                if (!NameSpelling.Counts(c))
                {
                    if (c is '-' or '_' or '/' && p > tokens[i].Start && Find(source, start, p, hash) is { IsFound: true } inner)
                    {
                        partial = inner with { EndToken = i + 1 };
                    }

                    continue;
                }

                uint before = hash;
                hash = TokenHash.Add(hash, NameSpelling.Fold(c));
                length++;
                if (length < ShortestPrefix || IsPrefix(hash))
                {
                    continue;
                }

                // One letter more than any name: a plural, or a version written onto the name.
                bool plural = c == 's' && p + 1 == tokenEnd && length > ShortestPrefix;
                bool version = Characters.IsDigit(c) != Characters.IsDigit(source[p - 1]) || (c is 'v' && p + 1 < tokenEnd && Characters.IsDigit(source[p + 1]));
                if ((plural || version) && p > start && Find(source, start, p, before) is { IsFound: true } shorter)
                {
                    shorter = shorter with { EndToken = i + 1 };
                    if (plural)
                    {
                        return shorter;
                    }

                    partial = shorter;
                }

                return best.IsFound ? best : partial;
            }

            if (tokens[i].Kind is not (TokenKind.Dash or TokenKind.Slash) && Find(source, start, tokenEnd, hash) is { IsFound: true } whole)
            {
                best = whole with { EndToken = i + 1 };
                partial = LexiconMatch.Nothing;
            }
            else if (source[tokenEnd - 1] == 's' && tokens[i].Kind == TokenKind.Word && length > ShortestPrefix && IsWordPlural(source, start, tokenEnd, i, out LexiconMatch singular))
            {
                best = singular;
                partial = LexiconMatch.Nothing;
            }
        }

        return best.IsFound ? best : partial;
    }

    /// <summary>
    /// Whether no name begins with a word of plain letters, told by the hash that its token has already: neither with the whole word nor, for a plural, with all but its last letter.
    /// </summary>
    private bool BeginsNothing(ReadOnlySpan<char> word, in Token token)
    {
        if (word.Length < ShortestPrefix || token.Kind != TokenKind.Word || IsPrefix(token.Hash) || !NameSpelling.IsPlain(word))
        {
            return false;
        }

        return word[^1] != 's' || !IsPrefix(TokenHash.WithoutLast(token.Hash, 's'));
    }

    private bool IsWordPlural(ReadOnlySpan<char> source, int start, int tokenEnd, int token, out LexiconMatch match)
    {
        match = Find(source, start, tokenEnd - 1, NameSpelling.Hash(source[start..(tokenEnd - 1)])) with { EndToken = token + 1 };
        return match.IsFound;
    }

    private static bool MayJoin(TokenKind kind, bool first) => kind switch
    {
        TokenKind.Word or TokenKind.Number => true,
        TokenKind.Dash or TokenKind.Possessive or TokenKind.Slash or TokenKind.Plus or TokenKind.Percent or TokenKind.Symbol => !first,
        _ => false,
    };

    private LexiconMatch Find(ReadOnlySpan<char> source, int start, int end, uint hash)
    {
        ReadOnlySpan<char> found = source[start..end];
        int chosen = -1;
        bool weak = false;
        for (uint slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int form = slots[slot] - 1;
            if (forms[form].Hash != hash || !NameSpelling.Spells(found, FormText(form), (forms[form].Marks & LexiconMarks.ExactCase) != 0))
            {
                continue;
            }

            bool formWeak = IsWeak(found, form);
            if (chosen < 0 || (weak && !formWeak))
            {
                chosen = form;
                weak = formWeak;
            }
        }

        return chosen < 0 ? LexiconMatch.Nothing : new LexiconMatch(chosen, 0, end, weak);
    }

    /// <summary>The next form of another kind with the same spelling, or -1: DINO is a model and a benchmark.</summary>
    public int OtherKind(int form, ReadOnlySpan<char> found)
    {
        uint hash = forms[form].Hash;
        for (uint slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int other = slots[slot] - 1;
            if (forms[other].Hash == hash && forms[other].Kind != forms[form].Kind && NameSpelling.Spells(found, FormText(other), (forms[other].Marks & LexiconMarks.ExactCase) != 0))
            {
                return other;
            }
        }

        return -1;
    }

    private bool IsWeak(ReadOnlySpan<char> found, int form)
    {
        LexiconMarks marks = forms[form].Marks;
        if ((marks & LexiconMarks.Ambiguous) != 0)
        {
            return true;
        }

        if ((marks & LexiconMarks.Capital) == 0 || forms[form].Kind is EntityKind.Task or EntityKind.Resource)
        {
            return false;
        }

        bool capital = false;
        foreach (char c in found)
        {
            capital |= Characters.IsUpper(c) || Characters.IsDigit(c);
        }

        return !capital || (forms[form].Length <= ShortName && !FormText(form).SequenceEqual(found));
    }

    private ReadOnlySpan<char> FormText(int form) => text.AsSpan(forms[form].Start, forms[form].Length);

    private bool IsPrefix(uint hash)
    {
        uint bit = PrefixBit(hash);
        return (prefixes[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    /// <summary>The bit that marks a beginning with this hash.</summary>
    public static uint PrefixBit(uint hash) => (hash ^ (hash >> 15)) & ((1u << PrefixBits) - 1);
}
