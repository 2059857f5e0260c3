using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Tells by the numbers around an unknown name that it is a metric: "reduces X by 5%", "5% in X", "an X of 0.8".</summary>
internal static class MetricContext
{
    public static bool Holds(in SentenceScan scan, in Mention mention, int right)
    {
        if (mention.EndToken != mention.FirstToken + 1 || NameShape.Strength(scan, mention.FirstToken) != NameStrength.Strong || NameShape.KindOf(scan.Word(mention.FirstToken)) == EntityKind.Model)
        {
            return false;
        }

        int left = scan.Before(mention.FirstToken);
        if (scan.Kind(left) is TokenKind.Percent or TokenKind.Number)
        {
            return true;
        }

        if (scan.IsWord(left, "in"))
        {
            int before = scan.Before(left);
            return scan.Kind(before) == TokenKind.Percent || scan.Is(before, WordClass.Determiner) || IsChange(scan.Word(before));
        }

        bool measured = scan.IsWord(right, "of") || scan.IsWord(right, "by") || scan.IsWord(right, "from") || scan.Kind(right) is TokenKind.Equal or TokenKind.LessThan or TokenKind.GreaterThan;
        return measured && IsNumberSoon(scan, right + 1);
    }

    private static bool IsChange(ReadOnlySpan<char> word) =>
        word is "improvement" or "improvements" or "reduction" or "reductions" or "gain" or "gains" or "increase" or "decrease" or "drop" or "points" or "times" or "boost" or "boosts";

    private static bool IsNumberSoon(in SentenceScan scan, int i)
    {
        const int Farthest = 4;
        for (int step = 0; step < Farthest; step++, i++)
        {
            switch (scan.Kind(i))
            {
                case TokenKind.Number:
                    return true;
                case TokenKind.Approximately or TokenKind.LessThan or TokenKind.GreaterThan or TokenKind.Currency:
                case TokenKind.Word when scan.Is(i, WordClass.Preposition | WordClass.Auxiliary | WordClass.Adverb):
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }
}
