using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ClaimKit.Cli.Commands;

/// <summary><c>--min-confidence</c>, the same for every command that has it.</summary>
internal static class ConfidenceOption
{
    public static Option<double> Create() => new("--min-confidence")
    {
        Description = "Leave out claims with a lower confidence, from 0 to 1.",
        HelpName = "X",
        CustomParser = Parse,
    };

    private static double Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double confidence) || !(confidence is >= 0 and <= 1))
        {
            result.AddError($"--min-confidence is a number from 0 to 1, not '{text}'.");
        }

        return confidence;
    }
}
