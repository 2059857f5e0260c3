using ClaimKit.Claims;
using Spectre.Console;

namespace ClaimKit.Cli.Rendering;

/// <summary>How the parts of the table look.</summary>
internal static class TableStyles
{
    public static Style Faint { get; } = new(decoration: Decoration.Dim);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Of(Outcome outcome) => outcome switch
    {
        Outcome.Better => new Style(Color.Green),
        Outcome.Worse => new Style(Color.Red),
        Outcome.Same => new Style(Color.Yellow),
        _ => Style.Plain,
    };
}
