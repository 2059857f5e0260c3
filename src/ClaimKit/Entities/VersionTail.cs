using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>The words of version, size and split that belong to a name: "Gemini <c>2.5 Pro</c>", "Llama 3 <c>70B</c>", "SWE-bench <c>Verified</c>", "AIME <c>2024</c>".</summary>
internal static class VersionTail
{
    /// <summary>Where the name that ends at <paramref name="end"/> ends with its version.</summary>
    public static int Extend(in SentenceScan scan, int end, EntityKind kind)
    {
        const int Longest = 6;
        int limit = Math.Min(scan.End, end + Longest);
        while (end < limit)
        {
            int next = TakeOne(scan, end, kind);
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>Whether what follows a known name inside one word keeps it a name: <c>-7B</c>, <c>-C</c>, <c>v2</c>, but not <c>-based</c>.</summary>
    public static bool IsNameTail(ReadOnlySpan<char> tail)
    {
        if (tail.IsEmpty)
        {
            return true;
        }

        ReadOnlySpan<char> word = tail.TrimStart("-_/.");
        if (word.IsEmpty || Characters.IsUpper(word[0]) || Characters.IsDigit(word[0]))
        {
            return true;
        }

        return word.Length < 3 || word is "mini" or "nano" or "turbo" or "instruct" or "chat" or "base" or "large" or "small" or "tiny" or "medium" or "preview" or "lite" or "pro" or "flash" or "test" or "val" or "dev" or "hard" or "full"
            || word.StartsWith("mini-", StringComparison.Ordinal) || word.StartsWith("bench", StringComparison.OrdinalIgnoreCase) || (word[0] == 'v' && Characters.IsDigit(word[1]));
    }

    private static int TakeOne(in SentenceScan scan, int i, EntityKind kind)
    {
        switch (scan.Kind(i))
        {
            case TokenKind.Word:
                return IsVersionWord(scan, i, kind) ? i + 1 : i;
            case TokenKind.Number:
                return AfterNumber(scan, i, kind);
            default:
                return i;
        }
    }

    private static bool IsVersionWord(in SentenceScan scan, int i, EntityKind kind)
    {
        ReadOnlySpan<char> word = scan.Word(i);
        if (word.Length > 1 && word[0] is 'v' or 'V' && Characters.IsDigit(word[1]))
        {
            return true;
        }

        if (kind == EntityKind.Benchmark && word is "Task" or "Track" or "Subtask" or "Part" or "Level")
        {
            return scan.Kind(i + 1) == TokenKind.Number || scan.Word(i + 1).Length == 1;
        }

        if (kind == EntityKind.Benchmark && word.Length == 1 && Characters.IsUpper(word[0]))
        {
            return scan.IsWord(i - 1, "track") || scan.IsWord(i - 1, "task");
        }

        if (Characters.IsDigit(word[0]))
        {
            return scan.Has(i, TokenShape.InnerCapital);
        }

        bool capital = scan.Has(i, TokenShape.InitialCapital);
        return scan.Is(i, WordClass.Variant) && (capital || (kind == EntityKind.Model && word is "mini" or "nano" or "turbo" or "instruct" or "chat"));
    }

    /// <summary>A version number, a year, or a size with its letter; a number with a percent sign or a unit is a result.</summary>
    private static int AfterNumber(in SentenceScan scan, int i, EntityKind kind)
    {
        ReadOnlySpan<char> digits = scan.Word(i);
        TokenKind next = scan.Kind(i + 1);
        bool stuck = !scan.Has(i + 1, TokenShape.SpaceBefore);
        if (next == TokenKind.Word && stuck)
        {
            return kind == EntityKind.Model && scan.Word(i + 1) is "B" or "M" or "b" ? i + 2 : i;
        }

        if (next is TokenKind.Percent or TokenKind.Times or TokenKind.Dash or TokenKind.Arrow or TokenKind.PlusMinus or TokenKind.Number || scan.Is(i + 1, WordClass.MetricHead | WordClass.ResourceHead | WordClass.GroupHead | WordClass.BenchmarkHead))
        {
            return i;
        }

        if (kind == EntityKind.Benchmark && (scan.IsWord(i - 1, "task") || scan.IsWord(i - 1, "track") || scan.IsWord(i - 1, "subtask")))
        {
            return i + 1;
        }

        if (digits.Length == 4 && digits[0] is '1' or '2' && !digits.Contains('.'))
        {
            return kind == EntityKind.Benchmark && (digits.StartsWith("20", StringComparison.Ordinal) || digits.StartsWith("19", StringComparison.Ordinal)) ? i + 1 : i;
        }

        bool version = kind == EntityKind.Model && digits.Length <= 3 && digits[0] != '0' && (digits.Length == 1 || digits.Contains('.'));
        return version && !scan.IsWord(i + 1, "points") && !scan.IsWord(i + 1, "times") ? i + 1 : i;
    }
}
