using System.Text.RegularExpressions;

namespace ClaimKit.Benchmarks.Inputs;

/// <summary>What everything is measured against: a regular expression that only looks for numbers with a unit, in the engine that never backtracks.</summary>
internal static class RegexBaseline
{
    private static readonly Regex Numbers = new(@"\d+(\.\d+)?\s*(%|x|times|points)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromMinutes(5));

    public static int Count(string text) => Numbers.Count(text);
}
