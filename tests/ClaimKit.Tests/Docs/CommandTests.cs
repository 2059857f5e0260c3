using System.Text.RegularExpressions;
using ClaimKit.Tests.Cli;
using ClaimKit.Training;
using NUnit.Framework;

namespace ClaimKit.Tests.Docs;

/// <summary>Every command of the README and the documents runs as it stands there.</summary>
[TestFixture]
public sealed partial class CommandTests
{
    private const string Tool = "dotnet run --project src/ClaimKit.Cli -c Release -- ";
    private const string Fuzzer = "dotnet run --project tests/ClaimKit.Fuzz -c Release -- ";
    private const string Trainer = "dotnet run --project src/ClaimKit.Training -c Release -- ";

    /// <summary>What installs packages is run by the package tests, with packages.</summary>
    private static readonly string[] OfThePackages = ["dotnet pack ", "dotnet tool install ", "dotnet add package "];

    private static IEnumerable<TestCaseData> Commands() =>
        from file in DocumentTests.Files
        from block in MarkdownFile.Blocks(file)
        where block.Language == "sh"
        from line in block.Code.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        where !OfThePackages.Any(start => line.StartsWith(start, StringComparison.Ordinal))
        select new TestCaseData(line).SetArgDisplayNames($"{block} {line}");

    [TestCaseSource(nameof(Commands))]
    public async Task A_command_does_what_it_says(string line)
    {
        using var folder = new TemporaryFolder();
        if (line.StartsWith(Tool, StringComparison.Ordinal) || line.StartsWith("claimkit ", StringComparison.Ordinal))
        {
            string arguments = line[(line.StartsWith(Tool, StringComparison.Ordinal) ? Tool.Length : "claimkit ".Length)..];
            CommandLine run = await CommandLine.RunAsync(Arguments(arguments, folder));
            Assert.That(run.ExitCode, Is.Zero, run.Error);
        }
        else if (line.StartsWith(Trainer, StringComparison.Ordinal))
        {
            using var error = new StringWriter();
            Assert.That(TrainingCommands.Run(Arguments(line[Trainer.Length..], folder), TextWriter.Null, error), Is.Zero, error.ToString());
            Assert.That(folder.Files, Is.Not.Empty);
        }
        else if (line.StartsWith(Fuzzer, StringComparison.Ordinal))
        {
            // It would run for an hour: that its arguments are understood is enough here.
            string[] arguments = line[Fuzzer.Length..].Split(' ');
            Assert.That(arguments is ["soak"] || (arguments[0] == "fuzz" && ClaimKit.Fuzz.Options.TryRead(arguments.AsSpan(1), out _)));
        }
        else
        {
            // The tests cannot start themselves; what they are filtered by must be there.
            Assert.That(line, Does.Match(@"^(CLAIMKIT_APPROVE=1 )?dotnet test -c Release( --filter ""?FullyQualifiedName~[^""]+""?)?$"));
            IEnumerable<string> names = FilterName().Matches(line).Select(found => found.Groups[1].Value);
            Assert.That(names, Is.All.Matches<string>(name => Array.Exists(typeof(CommandTests).Assembly.GetTypes(), type => type.FullName!.Contains(name, StringComparison.Ordinal))));
        }
    }

    /// <summary>Inputs are the repository's, outputs go into a folder of the test's own.</summary>
    private static string[] Arguments(string line, TemporaryFolder folder) =>
        [.. line.Split(' ').Select(part => part.StartsWith("fixtures/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, part)
            : OutputName().IsMatch(part) ? folder[part]
            : part)];

    [GeneratedRegex(@"^\w+\.(html|bin|jsonl|csv)$")]
    private static partial Regex OutputName();

    [GeneratedRegex(@"FullyQualifiedName~(\w+)")]
    private static partial Regex FilterName();
}
