using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Finds the names that the lexicons know.</summary>
internal static class LexiconPass
{
    public static void Run(in SentenceScan scan, NameTable names, bool isUser)
    {
        for (int i = scan.First; i < scan.End; i++)
        {
            if (scan.IsOwned(i) || !MayBegin(scan, i, isUser))
            {
                continue;
            }

            LexiconMatch match = names.Match(scan.Text, i, scan.End);
            if (!match.IsFound)
            {
                continue;
            }

            int end = AddMention(scan, names, i, match, isUser);
            i = Math.Max(i, end - 1);
        }
    }

    private static bool MayBegin(in SentenceScan scan, int i, bool isUser)
    {
        if (scan.Kind(i) is not (TokenKind.Word or TokenKind.Number))
        {
            return false;
        }

        return isUser || !scan.Is(i, WordClass.Stop) || scan.Has(i, TokenShape.InnerCapital) || scan.Is(i, WordClass.MetricHead | WordClass.ResourceHead);
    }

    /// <summary>Adds what was found, unless the rest of its word makes it something else. Returns where to go on.</summary>
    private static int AddMention(in SentenceScan scan, NameTable names, int first, LexiconMatch match, bool isUser)
    {
        int end = match.EndToken;
        int start = scan.Text[first].Start;
        int tokenEnd = scan.Text[end - 1].End;
        ReadOnlySpan<char> found = scan.Text.Plain[start..match.FormEnd];
        ReadOnlySpan<char> tail = scan.Text.Plain[match.FormEnd..tokenEnd];
        ref readonly LexiconForm form = ref names[match.Form];
        EntityKind kind = form.Kind;
        bool whole = tail.IsEmpty || tail is "s";
        if (!isUser && match.IsWeak && IsOrdinaryWord(form, found))
        {
            return first;
        }

        if (!whole && !KeepsName(form, scan.Text.Plain[start..tokenEnd], tail, ref kind))
        {
            return first;
        }

        if (kind is EntityKind.Task && names.OtherKind(match.Form, found) is int other and >= 0)
        {
            kind = names[other].Kind;
        }

        if (kind is EntityKind.Model or EntityKind.Benchmark)
        {
            end = VersionTail.Extend(scan, end, kind);
        }

        MentionSource source = isUser ? MentionSource.User : match.IsWeak || !whole ? MentionSource.AmbiguousLexicon : MentionSource.Lexicon;
        if (!isUser && !whole && !match.IsWeak)
        {
            source = MentionSource.Lexicon;
        }

        string? name = !whole || end != match.EndToken ? null : isUser ? UserName(names, match.Form, found) : names.NameOf(match.Form, found);
        scan.Add(new Mention(first, end, kind, source, name, LowerIsBetter: Polarity(form.Marks)));
        return end;
    }

    /// <summary>A name with capitals, found without any.</summary>
    private static bool IsOrdinaryWord(in LexiconForm form, ReadOnlySpan<char> found)
    {
        if ((form.Marks & LexiconMarks.Capital) == 0 || form.Kind is EntityKind.Task or EntityKind.Resource)
        {
            return false;
        }

        foreach (char c in found)
        {
            if (Characters.IsUpper(c) || Characters.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string? UserName(NameTable names, int form, ReadOnlySpan<char> found)
    {
        string name = names.CanonicalOf(form);
        return found.SequenceEqual(name) ? null : name;
    }

    private static bool KeepsName(in LexiconForm form, ReadOnlySpan<char> word, ReadOnlySpan<char> tail, ref EntityKind kind)
    {
        if (kind is EntityKind.Task or EntityKind.Resource || !VersionTail.IsNameTail(tail))
        {
            return false;
        }

        EntityKind shape = NameShape.KindOf(word);
        if (kind == EntityKind.Metric)
        {
            return (form.Marks & LexiconMarks.Capital) != 0 && shape is EntityKind.Metric or EntityKind.Other && !Characters.IsUpper(tail.TrimStart('-')[0]);
        }

        kind = shape is EntityKind.Benchmark ? shape : kind;
        return true;
    }

    private static bool? Polarity(LexiconMarks marks) =>
        (marks & LexiconMarks.LowerIsBetter) != 0 ? true : (marks & LexiconMarks.HigherIsBetter) != 0 ? false : null;
}
