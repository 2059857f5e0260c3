using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimKit.Fuzz.Mutation;

namespace ClaimKit.Fuzz.Commands;

/// <summary>Mutates the fixtures and checks every result until the time is over. The same seed tries the same texts in the same order.</summary>
internal sealed class FuzzCommand(int seed, TimeSpan time, long cases, string folder)
{
    private const int MostEdits = 12;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    private readonly FuzzCase runner = new();

    /// <returns>How many failures were found.</returns>
    public int Run(TextWriter output)
    {
        var random = new Random(seed);
        var clock = Stopwatch.StartNew();
        TimeSpan next = Between;
        int failures = 0;
        long done = 0;
        for (; done < cases && clock.Elapsed < time; done++)
        {
            byte[] program = new byte[1 + (Edit.Bytes * random.Next(1, MostEdits + 1))];
            random.NextBytes(program);
            if (runner.Run(program) is { } cause)
            {
                failures++;
                Keep(runner.Reduce(program, cause), output);
            }

            if (clock.Elapsed >= next)
            {
                next += Between;
                Say(output, done, failures, clock.Elapsed);
            }
        }

        Say(output, done, failures, clock.Elapsed);
        return failures;
    }

    /// <summary>Runs a kept failure again.</summary>
    public static int Again(string file, TextWriter output)
    {
        string? cause = new FuzzCase().Run(Convert.FromHexString(Path.GetFileNameWithoutExtension(file)));
        output.WriteLine(cause ?? "It holds now.");
        return cause is null ? 0 : 1;
    }

    /// <summary>The file is called by the mutation, which makes the text again; inside stands the cause and, for a look, the text.</summary>
    private void Keep(Failure failure, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, Convert.ToHexString(failure.Program) + ".txt");
        File.WriteAllText(file, $"{failure.Cause}\n\n{runner.PaperOf(failure.Program).FullText}\n", new UTF8Encoding(false));
        output.WriteLine($"{file}: {failure.Cause.Split('\n')[0]}");
    }

    private void Say(TextWriter output, long done, int failures, TimeSpan elapsed) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {done:N0} texts in {elapsed.TotalSeconds:N0} s, {failures} failures"));
}
