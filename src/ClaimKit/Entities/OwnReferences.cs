using System.Runtime.InteropServices;
using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Finds every place that refers to the own system.</summary>
internal static class OwnReferences
{
    public static void Collect(in SentenceScan scan, int titleEnd, OwnName? own, List<OwnReference> into)
    {
        bool defined = own is null;
        for (int i = 0; i < scan.End; i++)
        {
            OwnReference reference = NameReference(scan, i, own);
            if (reference.Kind == OwnReferenceKind.None)
            {
                reference = PhraseReference(scan, i, defined && scan.Text[i].Start >= titleEnd);
            }

            if (reference.Kind != OwnReferenceKind.None)
            {
                defined |= reference.Kind is OwnReferenceKind.Name or OwnReferenceKind.Variant;
                into.Add(reference);
                i = reference.EndToken - 1;
            }
        }
    }

    /// <summary>Puts mentions in the place of all references but pronouns; what they overlap goes.</summary>
    public static void Mark(in SentenceScan scan, List<Mention> mentions, List<OwnReference> references, string? name)
    {
        foreach (OwnReference reference in CollectionsMarshal.AsSpan(references))
        {
            if (reference.Kind == OwnReferenceKind.Pronoun)
            {
                continue;
            }

            for (int i = reference.FirstToken; i < reference.EndToken; i++)
            {
                if (scan.IsOwned(i))
                {
                    scan.Remove(i);
                }
            }

            string? resolved = reference.Kind == OwnReferenceKind.Variant ? null : name;
            scan.Add(new Mention(reference.FirstToken, reference.EndToken, EntityKind.Model, MentionSource.Definition, resolved, IsThisWork: true));
        }

        MentionResolver.KeepOwners(scan, mentions);
    }

    private static OwnReference NameReference(in SentenceScan scan, int i, OwnName? own)
    {
        if (own is null || scan.Kind(i) is not (TokenKind.Word or TokenKind.Number))
        {
            return default;
        }

        OwnReference reference = Spelled(scan, i, own.Name);
        return reference.Kind != OwnReferenceKind.None || own.Alias is null ? reference : Spelled(scan, i, own.Alias);
    }

    /// <summary>Reads <paramref name="name"/> from token <paramref name="first"/> on, whatever its separators; letters in the same case.</summary>
    private static OwnReference Spelled(in SentenceScan scan, int first, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> text = scan.Text.Plain;
        int n = 0;
        int token = first;
        int position = scan.Text[first].Start;
        while (n < name.Length)
        {
            if (!NameSpelling.Counts(name[n]))
            {
                n++;
                continue;
            }

            while (token < scan.End && position >= scan.Text[token].End)
            {
                token++;
                position = token < scan.End ? scan.Text[token].Start : position;
            }

            if (token == scan.End || (token > first && scan.Kind(token) is TokenKind.Comma or TokenKind.Stop or TokenKind.Open or TokenKind.LineBreak))
            {
                return default;
            }

            if (!NameSpelling.Counts(text[position]))
            {
                position++;
                continue;
            }

            if (text[position++] != name[n++])
            {
                return default;
            }
        }

        ReadOnlySpan<char> tail = text[position..scan.Text[token].End];
        if (!tail.IsEmpty && (!VersionTail.IsNameTail(tail) || (Characters.IsLetter(tail[0]) && tail is not "s")))
        {
            return default;
        }

        int end = VersionTail.Extend(scan, token + 1, EntityKind.Model);
        return new OwnReference(first, end, tail.IsEmpty && end == token + 1 ? OwnReferenceKind.Name : OwnReferenceKind.Variant);
    }

    private static OwnReference PhraseReference(in SentenceScan scan, int i, bool defined)
    {
        if (scan.IsOwned(i) && scan.Owner(i).FirstToken == i)
        {
            ref Mention mention = ref scan.Owner(i);
            return mention.IsThisWork ? new OwnReference(i, mention.EndToken, OwnReferenceKind.NounPhrase) : default;
        }

        if (scan.IsOwned(i) || scan.Kind(i) != TokenKind.Word)
        {
            return default;
        }

        if (scan.IsWord(i, "we") || scan.IsWord(i, "our"))
        {
            return new OwnReference(i, i + 1, OwnReferenceKind.Pronoun);
        }

        if (!defined)
        {
            return default;
        }

        if (scan.IsWord(i, "it") && BeginsClause(scan, i))
        {
            return new OwnReference(i, i + 1, OwnReferenceKind.Pronoun);
        }

        bool bare = (scan.IsWord(i, "the") || scan.IsWord(i, "this")) && scan.Is(i + 1, WordClass.OwnHead) && !scan.IsOwned(i + 1) && !scan.IsWord(i + 1, "baseline")
            && scan.Word(i + 1)[^1] != 's' && !scan.Is(i + 2, WordClass.ModelHead | WordClass.MetricHead | WordClass.ResourceHead | WordClass.BenchmarkHead);
        return bare && !(scan.IsWord(i, "the") && scan.IsWord(i + 2, "of")) ? new OwnReference(i, i + 2, OwnReferenceKind.NounPhrase) : default;
    }

    private static bool BeginsClause(in SentenceScan scan, int i)
    {
        int before = scan.Before(i);
        return before < 0 || scan.Kind(before) is TokenKind.Stop or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.LineBreak
            || scan.Is(before, WordClass.Conjunction) || scan.IsWord(before, "that") || scan.IsWord(before, "while") || scan.IsWord(before, "where") || scan.IsWord(before, "as");
    }
}
