using Spectre.Console;

namespace ClaimKit.Cli.Rendering;

/// <summary>How a table may look where it goes.</summary>
/// <param name="Width">In characters.</param>
/// <param name="Ansi">Whether escape sequences are understood.</param>
/// <param name="Colors">Which colours there are.</param>
internal sealed record TableLook(int Width, bool Ansi, ColorSystemSupport Colors)
{
    /// <summary>Below this the columns would be a letter or two.</summary>
    private const int Narrowest = 60;

    /// <summary>Above this the eye loses the row.</summary>
    private const int Widest = 180;

    private const int UsualWidth = 120;

    /// <summary>The terminal's look; plain for a file of its own.</summary>
    public static TableLook For(Terminal terminal, bool ownFile) => ownFile
        ? new TableLook(UsualWidth, Ansi: false, ColorSystemSupport.NoColors)
        : new TableLook(Math.Clamp(terminal.Width, Narrowest, Widest), terminal.Ansi, terminal.Colors);

    public IAnsiConsole Console(TextWriter output)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = Ansi ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
