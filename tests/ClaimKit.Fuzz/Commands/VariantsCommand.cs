using System.Globalization;
using ClaimKit.Fuzz.Invariants;
using ClaimKit.Fuzz.Mutation;

namespace ClaimKit.Fuzz.Commands;

/// <summary>Says for each way to write a text how many texts have other claims when they are written so.</summary>
internal static class VariantsCommand
{
    public static int Run(IEnumerable<Paper> papers, bool verbose, TextWriter output)
    {
        Paper[] plain = [.. papers.Select(paper => TextVariants.Rewrite(paper, TextVariants.Plain))];
        IReadOnlyList<string>[] expected = [.. plain.Select(Claims)];
        int all = 0;
        foreach (TextVariant variant in TextVariants.All)
        {
            int changed = 0;
            int other = 0;
            for (int i = 0; i < plain.Length; i++)
            {
                Paper written = TextVariants.Rewrite(plain[i], variant.Write);
                if (written == plain[i])
                {
                    continue;
                }

                changed++;
                IReadOnlyList<string> claims = Claims(written);
                if (!claims.SequenceEqual(expected[i]))
                {
                    other++;
                    Show(verbose, written, expected[i], claims, output);
                }
            }

            all += other;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{variant.Name,-50} {changed,6} texts, {other,5} with other claims"));
        }

        return all == 0 ? 0 : 1;
    }

    private static void Show(bool verbose, Paper written, IReadOnlyList<string> expected, IReadOnlyList<string> claims, TextWriter output)
    {
        if (verbose)
        {
            output.WriteLine(written.FullText);
            output.WriteLine(string.Join('\n', expected.Except(claims).Select(claim => "  - " + claim)));
            output.WriteLine(string.Join('\n', claims.Except(expected).Select(claim => "  + " + claim)));
        }
    }

    private static IReadOnlyList<string> Claims(Paper paper) => ClaimSignature.Of(ClaimExtractor.Default.Extract(paper).Claims);
}
