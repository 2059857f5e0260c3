using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimKit.Tests.Cli;
using ClaimKit.Tests.Package;
using NUnit.Framework;

namespace ClaimKit.Tests.Docs;

/// <summary>What the cookbook does in other languages with the JSON Lines, done with real ones.</summary>
[TestFixture]
public sealed partial class DataFrameTests
{
    /// <summary>Ids that look like numbers, a paper without claims, one without a title, a claim without a score.</summary>
    private const string Papers = """
        {"id":"2411.10","title":"Lark","abstract":"We present Lark. Lark reaches 71.4% accuracy on MMMU and reduces the latency by 40%."}
        {"id":"2411.20","title":"Walk","abstract":"It walks."}
        {"id":"7","abstract":"We present Wren. Wren reaches 68.9% accuracy on MMMU. Wren outperforms GPT-4V on MathVista."}
        """;

    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"];

    private static IEnumerable<TestCaseData> PythonBlocks() =>
        MarkdownFile.Blocks("docs/cookbook.md").Where(block => block.Language == "python").Select(block => new TestCaseData(block.Code).SetArgDisplayNames(Package(block.Code)));

    [TestCaseSource(nameof(PythonBlocks))]
    public async Task Python_prints_the_scores_of_a_benchmark(string code)
    {
        using var folder = new TemporaryFolder();
        folder.Write("example.py", code);
        CommandLine extract = await CommandLine.RunAsync(Papers, ["extract", "-i", "jsonl", "-o", folder["claims.jsonl"]]);
        Assert.That(extract.ExitCode, Is.Zero, extract.Error);
        foreach (string python in Pythons)
        {
            if (await RunsAsync(python, "-c", "import " + Package(code)))
            {
                Tool run = await Tool.RunAsync(folder["."], python, "example.py");
                Assert.That(run.ExitCode, Is.Zero, run.Error);
                Assert.That(run.Output, Does.Match("2411\\.10.*Lark.*71\\.4").And.Match("7.*Wren.*68\\.9").And.Not.Contain("MathVista"));
                return;
            }
        }

        if (!await RunsAsync("python3", "--version"))
        {
            Assert.Ignore("There is no Python here.");
        }

        Tool parse = await Tool.RunAsync(folder["."], "python3", "-c", "import ast; ast.parse(open('example.py').read())");
        Assert.That(parse.ExitCode, Is.Zero, parse.Error);
        Assert.Ignore($"{Package(code)} is not installed; the code was parsed and not run.");
    }

    [Test]
    public async Task Every_path_into_a_claim_leads_to_a_name_or_a_number()
    {
        CommandLine extract = await CommandLine.RunAsync(Papers, ["extract", "-i", "jsonl"]);
        List<JsonElement> claims = [];
        foreach (string line in extract.OutputLines)
        {
            claims.AddRange(JsonSerializer.Deserialize<JsonElement>(line).GetProperty("claims").EnumerateArray());
        }

        string[] paths = [.. MarkdownFile.Blocks("docs/cookbook.md").Where(block => block.Language is "python" or "sql").SelectMany(block => ClaimPath().Matches(block.Code)).Select(PathOf).Distinct(StringComparer.Ordinal)];
        Assert.That(paths, Is.SupersetOf(new[] { "benchmark.name", "model.name", "score.value" }));
        Assert.That(paths, Is.All.Matches<string>(path => claims.Select(claim => Follow(claim, path)).Contains(path.EndsWith(".value", StringComparison.Ordinal) ? JsonValueKind.Number : JsonValueKind.String)));
    }

    private static JsonValueKind Follow(JsonElement claim, string path)
    {
        foreach (string name in path.Split('.'))
        {
            if (claim.ValueKind != JsonValueKind.Object || !claim.TryGetProperty(name, out claim))
            {
                return JsonValueKind.Undefined;
            }
        }

        return claim.ValueKind;
    }

    private static string Package(string code) => Import().Match(code).Groups[1].Value;

    private static string PathOf(Match found) => string.Join('.', found.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value));

    private static async Task<bool> RunsAsync(string program, params string[] arguments)
    {
        try
        {
            return (await Tool.RunAsync(Path.GetTempPath(), program, arguments)).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^import (\w+)")]
    private static partial Regex Import();

    /// <summary>As Polars, pandas and DuckDB write it.</summary>
    [GeneratedRegex(@"col\(""(\w+)""\)\.struct\.field\(""(\w+)""\)|""(\w+\.(?:name|value|unit))""|claim\.(\w+)\.(\w+)")]
    private static partial Regex ClaimPath();
}
