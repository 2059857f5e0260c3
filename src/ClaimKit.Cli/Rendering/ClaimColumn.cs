using System.Globalization;
using ClaimKit.Claims;
using Spectre.Console;

namespace ClaimKit.Cli.Rendering;

/// <summary>A column of the table: its heading, what it says of a claim, and how that looks.</summary>
internal sealed record ClaimColumn(string Name, Func<Claim, string> Text, Func<Claim, Style> Style)
{
    public static IReadOnlyList<ClaimColumn> All { get; } =
    [
        new("model", claim => ClaimText.Name(claim.Model), claim => claim.Model?.IsThisWork == true ? TableStyles.Strong : Spectre.Console.Style.Plain),
        new("benchmark", claim => ClaimText.Name(claim.Benchmark), _ => Spectre.Console.Style.Plain),
        new("metric", claim => ClaimText.Name(claim.Metric), _ => Spectre.Console.Style.Plain),
        new("result", ClaimText.Result, claim => TableStyles.Of(claim.Outcome)) { StaysTogether = true },
        new("against", ClaimText.Against, _ => Spectre.Console.Style.Plain),
        new("condition", ClaimText.Conditions, _ => TableStyles.Faint),
        new("rule", claim => SafeText.Of(claim.Rule), _ => TableStyles.Faint) { Explains = true },
        new("sure", claim => claim.Confidence.ToString("0.00", CultureInfo.InvariantCulture), _ => TableStyles.Faint) { Explains = true, StaysTogether = true },
    ];

    /// <summary>Whether it is shown only on request.</summary>
    public bool Explains { get; private init; }

    /// <summary>Whether it is not broken into lines: a sign on one line and its number on the next would mislead.</summary>
    public bool StaysTogether { get; private init; }
}
