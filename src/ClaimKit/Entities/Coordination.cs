using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>Names in one list are of one kind: in "on MMLU, Foo, and Bar" all three are benchmarks.</summary>
internal static class Coordination
{
    public static void Run(in SentenceScan scan)
    {
        SpreadRight(scan);
        SpreadLeft(scan);
    }

    /// <summary>The first token of the next member of the list that goes on at <paramref name="end"/>, or -1.</summary>
    public static int NextMember(in SentenceScan scan, int end)
    {
        const int Farthest = 14;
        bool separated = false;
        int limit = Math.Min(scan.End, end + Farthest);
        for (int i = end; i < limit; i++)
        {
            switch (scan.Kind(i))
            {
                case TokenKind.Comma or TokenKind.Slash:
                    separated = true;
                    break;
                case TokenKind.Quote:
                    break;
                case TokenKind.Open:
                    int after = scan.AfterBracket(i);
                    if (after == i)
                    {
                        return -1;
                    }

                    i = after - 1;
                    break;
                case TokenKind.Word when scan.Is(i, WordClass.Conjunction):
                    separated = true;
                    break;
                case TokenKind.Word when separated && (scan.IsWord(i, "the") || scan.IsWord(i, "on") || scan.IsWord(i, "even")):
                    break;
                case TokenKind.Word or TokenKind.Number when separated && scan.IsOwned(i):
                    return i;
                case TokenKind.Word when !separated && scan.Is(i, WordClass.BenchmarkHead):
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    private static void SpreadRight(in SentenceScan scan)
    {
        for (int i = scan.First; i < scan.End; i++)
        {
            if (scan.OwnerKind(i) is not (EntityKind.Benchmark or EntityKind.Model) || scan.Owner(i).FirstToken != i)
            {
                continue;
            }

            Mention mention = scan.Owner(i);
            int next = NextMember(scan, mention.EndToken);
            if (next >= 0 && IsOpen(scan.Owner(next)))
            {
                Set(ref scan.Owner(next), mention.Kind);
            }

            i = mention.EndToken - 1;
        }
    }

    private static void SpreadLeft(in SentenceScan scan)
    {
        for (int i = scan.End - 1; i >= scan.First; i--)
        {
            if (!scan.IsOwned(i) || scan.Owner(i).EndToken != i + 1 || !IsOpen(scan.Owner(i)))
            {
                continue;
            }

            int next = NextMember(scan, i + 1);
            if (next >= 0 && scan.OwnerKind(next) is var kind and (EntityKind.Benchmark or EntityKind.Model) && scan.Owner(next).FirstToken == next)
            {
                Set(ref scan.Owner(i), kind);
            }
        }
    }

    /// <summary>Whether the kind is still to be told.</summary>
    private static bool IsOpen(in Mention mention) => mention.Kind == EntityKind.Other;

    private static void Set(ref Mention mention, EntityKind kind) =>
        mention = mention with { Kind = kind, Source = mention.Source == MentionSource.Definition ? MentionSource.Definition : MentionSource.Pattern };
}
