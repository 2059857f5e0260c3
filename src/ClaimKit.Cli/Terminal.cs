using System.Globalization;
using System.Text;
using Spectre.Console;

namespace ClaimKit.Cli;

/// <summary>The standard streams and what is at their other end. Tests hand in their own.</summary>
internal sealed class Terminal
{
    /// <summary>Wide enough for six columns where nobody says how wide it is.</summary>
    private const int UsualWidth = 120;

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether somebody types the input.</summary>
    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the output understands escape sequences.</summary>
    public bool Ansi { get; init; }

    public ColorSystemSupport Colors { get; init; } = ColorSystemSupport.NoColors;

    /// <summary>In characters.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>How long Ctrl-C waits for a clean end; null leaves the signal alone.</summary>
    public TimeSpan? InterruptTimeout { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public static Terminal OfProcess()
    {
        bool outputIsTerminal = !Console.IsOutputRedirected;
        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = outputIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Ansi = outputIsTerminal && AnsiConsole.Profile.Capabilities.Ansi,
            Colors = ColorsFor(outputIsTerminal, Environment.GetEnvironmentVariable),
            Width = WidthFor(outputIsTerminal, Environment.GetEnvironmentVariable),
            InterruptTimeout = TimeSpan.FromSeconds(2),
        };
    }

    /// <summary>Colours only on a terminal, and none where NO_COLOR is set to anything.</summary>
    internal static ColorSystemSupport ColorsFor(bool isTerminal, Func<string, string?> environment) =>
        isTerminal && string.IsNullOrEmpty(environment("NO_COLOR")) && !string.Equals(environment("TERM"), "dumb", StringComparison.Ordinal)
            ? ColorSystemSupport.Standard
            : ColorSystemSupport.NoColors;

    internal static int WidthFor(bool isTerminal, Func<string, string?> environment) =>
        isTerminal ? AnsiConsole.Profile.Width
        : int.TryParse(environment("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0 ? columns
        : UsualWidth;
}
