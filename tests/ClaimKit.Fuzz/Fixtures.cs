using ClaimKit.Fuzz.Invariants;
using ClaimKit.Input;

namespace ClaimKit.Fuzz;

/// <summary>The project's own abstracts and contract, from <c>fixtures/</c> in the repository that the program runs in.</summary>
internal static class Fixtures
{
    public static string Root { get; } = FindRoot();

    /// <summary>Title and abstract of every fixture, full-length abstracts first.</summary>
    public static IReadOnlyList<string> Texts { get; } = [.. Papers().Select(paper => paper.FullText)];

    public static JsonSchema Contract { get; } = JsonSchema.Parse(File.ReadAllText(Path.Combine(Root, "fixtures", "contract", "claims.schema.json")));

    public static IEnumerable<Paper> Papers()
    {
        string folder = Path.Combine(Root, "fixtures");
        string[] files = [Path.Combine(folder, "abstracts", "docs.jsonl"), .. Directory.EnumerateFiles(Path.Combine(folder, "pages"), "*.jsonl").Order(StringComparer.Ordinal)];
        return files.SelectMany(file => PaperReader.ReadFile(file, problem => throw new InvalidDataException(problem.ToString())));
    }

    private static string FindRoot()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "ClaimKit.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("There is no ClaimKit.sln above the program.");
    }
}
