using System.Text;
using ClaimKit.Input;

namespace ClaimKit.Tests.Input;

/// <summary>What a reader made of an input: the papers, and the problems as <c>line: message</c>.</summary>
internal sealed record Reading(IReadOnlyList<Paper> Papers, IReadOnlyList<string> Problems)
{
    public static Reading Of(string text, InputFormat format, string name = "in") => Of(Encoding.UTF8.GetBytes(text), format, name);

    public static Reading Of(byte[] bytes, InputFormat format, string name = "in")
    {
        using var stream = new MemoryStream(bytes);
        return Of(onProblem => PaperReader.Read(stream, name, onProblem, format));
    }

    public static Reading OfFile(string path, InputFormat format = InputFormat.Auto) =>
        Of(onProblem => PaperReader.ReadFile(path, onProblem, format));

    private static Reading Of(Func<Action<InputProblem>, IEnumerable<Paper>> read)
    {
        var problems = new List<string>();
        List<Paper> papers = [.. read(problem => problems.Add(FormattableString.Invariant($"{problem.Line}: {problem.Message}")))];
        return new Reading(papers, problems);
    }
}
