using System.Text.RegularExpressions;

namespace ClaimKit.Benchmarks.Inputs;

/// <summary>What everything is measured against: a regular expression that only looks for numbers with a unit, in the engine that never backtracks.</summary>
internal static class RegexBaseline
{
    private static readonly Regex Numbers = new(@"\d+(\.\d+)?\s*(%|x|times|points)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromMinutes(5));

    /// <summary>Finds every match and looks at it, as a program would that wants the numbers.</summary>
    public static int Scan(string text)
    {
        int length = 0;
        foreach (Match match in Numbers.Matches(text))
        {
            length += match.Length;
        }

        return length;
    }
}
