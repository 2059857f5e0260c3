using ClaimKit.Tests.Cli;
using NUnit.Framework;

namespace ClaimKit.Tests.Docs;

/// <summary>
/// What the README and the documents show is what happens: every piece of C# compiles, and prints what stands below it.
/// After a training that changes claims, CLAIMKIT_APPROVE=1 writes the new output into the documents; look at the difference.
/// </summary>
[TestFixture]
public sealed class DocumentTests
{
    internal static readonly string[] Files =
        ["README.md", "CONTRIBUTING.md", .. Documents().Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Documents() =>
        Directory.Exists(Path.Combine(Repository.Root, "docs")) ? Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md") : [];

    private static IEnumerable<TestCaseData> Blocks(string language, bool withOutput) =>
        Files.SelectMany(MarkdownFile.Blocks)
            .Where(block => block.Language == language && (!withOutput || block.Output is not null))
            .Select(block => new TestCaseData(block).SetArgDisplayNames(block.ToString()));

    private static IEnumerable<TestCaseData> Code() => Blocks("csharp", withOutput: false);

    private static IEnumerable<TestCaseData> Examples() => Blocks("csharp", withOutput: true);

    private static IEnumerable<TestCaseData> Commands() => Blocks("sh", withOutput: true);

    [TestCaseSource(nameof(Code))]
    public void A_piece_of_code_compiles(object block) => Assert.That(CodeRunner.ErrorsOf(((CodeBlock)block).Code), Is.Empty);

    [TestCaseSource(nameof(Examples))]
    public void An_example_prints_what_stands_below_it(object example) => Check((CodeBlock)example, CodeRunner.Run(((CodeBlock)example).Code));

    [TestCaseSource(nameof(Commands))]
    public async Task A_command_prints_what_stands_below_it(object example)
    {
        var block = (CodeBlock)example;
        string command = block.Code.TrimEnd();
        string arguments = command[(command.LastIndexOf(" -- ", StringComparison.Ordinal) + " -- ".Length)..];
        string[] inRepository = [.. arguments.Split(' ').Select(part => part.StartsWith("fixtures/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, part) : part)];
        CommandLine run = await CommandLine.RunAsync("", inRepository, width: 120);
        Assert.That(run.ExitCode, Is.Zero, run.Error);

        // Of a long output the documents show the beginning.
        int shown = block.Output!.Split('\n').Length - 1;
        Check(block, string.Concat(run.Output.Split('\n').Take(shown).Select(line => line + "\n")));
    }

    [Test]
    public void The_readme_shows_the_command_of_the_main_job_the_tests_and_an_example() => Assert.Multiple(() =>
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Assert.That(readme, Does.Contain("dotnet run --project src/ClaimKit.Cli -c Release -- extract fixtures/listings/daily-papers.txt"));
        Assert.That(readme, Does.Contain("dotnet test -c Release"));
        Assert.That(Examples().Count(example => example.ArgDisplayNames![0].StartsWith("README.md", StringComparison.Ordinal)), Is.Positive);
    });

    /// <summary>What no test looks at is a promise that nobody keeps.</summary>
    [Test]
    public void Every_block_is_of_a_kind_that_is_compiled_run_or_compared() => Assert.Multiple(() =>
    {
        foreach (CodeBlock block in Files.SelectMany(MarkdownFile.Blocks))
        {
            Assert.That(block.Language, Is.AnyOf("csharp", "sh", "python", "sql"), $"{block}: what is no output needs a language");
            Assert.That(block.Language is "csharp" or "sh" || block.Output is null, $"{block}: nobody compares its output");
        }
    });

    private static void Check(CodeBlock block, string printed)
    {
        if (Approval.IsAsked && printed != block.Output)
        {
            MarkdownFile.ReplaceOutput(block, printed);
            return;
        }

        Assert.That(printed, Is.EqualTo(block.Output));
    }
}
