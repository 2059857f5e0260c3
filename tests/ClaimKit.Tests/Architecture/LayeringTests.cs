using System.Text.RegularExpressions;
using NUnit.Framework;

namespace ClaimKit.Tests.Architecture;

/// <summary>Folder = namespace = stage; a stage uses only the stages above it; the façade knows all stages and no stage knows it.</summary>
[TestFixture]
internal sealed partial class LayeringTests
{
    /// <summary>From top to bottom. The stages within <c>Claims</c> count on their own.</summary>
    private static readonly string[] Stages = ["Text", "Tokens", "Learning", "Quantities", "Entities.Tagging", "Entities", "Claims.Clauses", "Claims.Binding", "Claims.Rules", "Claims", "Output", "Output.Html", "Input"];

    private static readonly string[] Facade = ["ClaimExtractor", "ClaimExtractorOptions"];

    public static IEnumerable<TestCaseData> Files()
    {
        string source = Path.Combine(Repository.Root, "src", "ClaimKit");
        foreach (string file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(source, file).Replace('\\', '/');
            if (!name.StartsWith("obj/", StringComparison.Ordinal) && !name.StartsWith("bin/", StringComparison.Ordinal))
            {
                yield return new TestCaseData(name).SetArgDisplayNames(name);
            }
        }
    }

    [TestCaseSource(nameof(Files))]
    public void A_file_lies_in_the_folder_of_its_namespace(string file)
    {
        string expected = string.Join('.', ["ClaimKit", .. (Path.GetDirectoryName(file) ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries)]);
        Match found = Namespace().Match(Read(file));
        Assert.That(found.Groups[1].Value, Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(Files))]
    public void A_stage_uses_only_the_stages_above_it(string file)
    {
        string stage = StageOf(file);
        if (stage.Length == 0)
        {
            Assert.That(file, Does.Not.Contain("/"), "only the façade and the plain data beside it lie outside of all stages");
            return;
        }

        int level = Array.IndexOf(Stages, stage);
        Assert.That(level, Is.Not.Negative, $"{stage} is no stage of the design");

        // The vocabulary of the claims stage (Claim, Direction, Relation …) lies in its root and is plain data: its own sub-stages speak it.
        // So do names and kinds of the entities stage: its tagger speaks them.
        IEnumerable<string> below = References(Read(file)).Where(used => Array.IndexOf(Stages, used) > level && !stage.StartsWith(used + ".", StringComparison.Ordinal));
        Assert.That(below, Is.Empty);
    }

    public static IEnumerable<TestCaseData> StageFiles() => Files().Where(file => StageOf((string)file.Arguments[0]!).Length > 0);

    [TestCaseSource(nameof(StageFiles))]
    public void No_stage_knows_the_facade(string file)
    {
        string code = Comments().Replace(Read(file), "");
        Assert.That(Facade.Where(name => Regex.IsMatch(code, $@"\b{name}\b")), Is.Empty);
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, "src", "ClaimKit", file));

    private static string StageOf(string file) => (Path.GetDirectoryName(file) ?? "").Replace('/', '.').Replace('\\', '.');

    private static IEnumerable<string> References(string code)
    {
        foreach (Match match in Uses().Matches(Comments().Replace(code, "")))
        {
            string used = match.Groups[1].Value;
            string? stage = Stages.OrderByDescending(s => s.Length).FirstOrDefault(s => used == s || used.StartsWith(s + ".", StringComparison.Ordinal));
            if (stage is not null)
            {
                yield return stage;
            }
        }
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bClaimKit\.(?!Data\b)([A-Z]\w+(?:\.[A-Z]\w+)*)")]
    private static partial Regex Uses();

    [GeneratedRegex(@"//[^\n]*|^namespace [^\n]*", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
