using ClaimKit.Cli.Rendering;
using ClaimKit.Input;

namespace ClaimKit.Cli.Commands;

/// <summary>Tells about problems with the input as they come up, and counts them.</summary>
internal sealed class ProblemLog(StatusLine status)
{
    /// <summary>More would only bury the first ones, which say what is wrong.</summary>
    private const int MostShown = 20;

    public int Count { get; private set; }

    public void Add(InputProblem problem) => Add(FormattableString.Invariant($"{problem.File}:{problem.Line}"), problem.Message);

    public void Add(string place, string message)
    {
        Count++;
        if (Count <= MostShown)
        {
            status.WriteLine(SafeText.Of($"claimkit: {place}: {message}"));
        }
    }

    /// <summary>Says how many problems were not shown.</summary>
    public void Close()
    {
        if (Count > MostShown)
        {
            status.WriteLine(FormattableString.Invariant($"claimkit: and {Count - MostShown} more problems like these"));
        }
    }
}
