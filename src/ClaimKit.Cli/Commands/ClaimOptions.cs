using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ClaimKit.Claims;

namespace ClaimKit.Cli.Commands;

/// <summary>Which claims are wanted: <c>--min-confidence</c> and <c>--kind</c>, the same for every command that has them.</summary>
internal sealed class ClaimOptions
{
    private static readonly Dictionary<string, ClaimKind> KindNames = new(StringComparer.Ordinal)
    {
        ["numeric"] = ClaimKind.Numeric,
        ["comparison"] = ClaimKind.Comparison,
    };

    private readonly Option<double> minConfidence = new("--min-confidence")
    {
        Description = "Leave out claims with a lower confidence, from 0 to 1.",
        HelpName = "X",
        CustomParser = ParseConfidence,
    };

    private readonly Option<string[]> kinds = new("--kind")
    {
        Description = "Only claims of this kind: with a number, or comparisons without one. Both by default.",
    };

    public ClaimOptions(Command command)
    {
        kinds.AcceptOnlyFromAmong([.. KindNames.Keys]);
        command.Add(minConfidence);
        command.Add(kinds);
    }

    /// <summary>An extractor that gives what the command line asks for.</summary>
    public ClaimExtractor Extractor(ParseResult parsed)
    {
        var options = new ClaimExtractorOptions { MinConfidence = parsed.GetValue(minConfidence) };
        if (parsed.GetValue(kinds) is { Length: > 0 } wanted)
        {
            options.Kinds.IntersectWith(wanted.Select(name => KindNames[name]));
        }

        return new ClaimExtractor(options);
    }

    private static double ParseConfidence(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double confidence) || !(confidence is >= 0 and <= 1))
        {
            result.AddError($"--min-confidence is a number from 0 to 1, not '{text}'.");
        }

        return confidence;
    }
}
