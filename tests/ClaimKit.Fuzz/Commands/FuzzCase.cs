using System.Globalization;
using ClaimKit.Fuzz.Invariants;
using ClaimKit.Fuzz.Mutation;

namespace ClaimKit.Fuzz.Commands;

/// <summary>Runs single mutations, and makes those that fail as small as they can be.</summary>
internal sealed class FuzzCase
{
    /// <summary>Far more than any text of a mutation's size takes, on a busy machine too.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly TextMutator mutator = new(Fixtures.Texts);

    public Paper PaperOf(byte[] program) => mutator.MakePaper(program);

    /// <summary>What the mutation breaks, or null.</summary>
    public string? Run(byte[] program)
    {
        Paper paper = PaperOf(program);
        // The processor's time, not the wall's: a machine that sleeps or is busy makes no text slow.
        TimeSpan start = Environment.CpuUsage.TotalTime;
        try
        {
            string? broken = ResultInvariants.Check(paper, Fixtures.Contract).FirstOrDefault();
            TimeSpan time = Environment.CpuUsage.TotalTime - start;
            return broken ?? (time > Longest ? string.Create(CultureInfo.InvariantCulture, $"took {time.TotalSeconds:0.0} s") : null);
        }
        catch (Exception error)
        {
            // The point of the exercise: nothing in a text may make the extractor throw, whatever the type.
            return error.ToString();
        }
    }

    /// <summary>The mutation without all edits that the failure does not need.</summary>
    public Failure Reduce(byte[] program, string cause)
    {
        for (bool shorter = true; shorter;)
        {
            shorter = false;
            for (int i = 1; i + Edit.Bytes <= program.Length; i += Edit.Bytes)
            {
                byte[] less = [.. program.AsSpan(0, i), .. program.AsSpan(i + Edit.Bytes)];
                if (Run(less) is { } still)
                {
                    (program, cause, shorter) = (less, still, true);
                    break;
                }
            }
        }

        return new Failure(program, cause);
    }
}
