using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ClaimKit.Fuzz;

/// <summary>How long to fuzz, from where, and where to keep what fails.</summary>
internal sealed record Options
{
    public int Seed { get; private init; } = 1;

    public TimeSpan Time { get; private init; } = TimeSpan.MaxValue;

    public long Cases { get; private init; } = long.MaxValue;

    public string Folder { get; private init; } = Path.Combine(Fixtures.Root, "artifacts", "fuzz");

    public static bool TryRead(ReadOnlySpan<string> arguments, [NotNullWhen(true)] out Options? options)
    {
        options = new Options();
        for (int i = 0; i + 1 < arguments.Length && options is not null; i += 2)
        {
            options = options.With(arguments[i], arguments[i + 1]);
        }

        if (arguments.Length % 2 != 0)
        {
            options = null;
        }

        return options is not null;
    }

    private Options? With(string name, string value)
    {
        bool isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return name switch
        {
            "--seed" when isNumber => this with { Seed = number },
            "--seconds" when isNumber => this with { Time = TimeSpan.FromSeconds(number) },
            "--cases" when isNumber => this with { Cases = number },
            "--keep" => this with { Folder = value },
            _ => null,
        };
    }
}
