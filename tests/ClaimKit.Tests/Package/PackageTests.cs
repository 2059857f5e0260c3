using System.IO.Compression;
using System.Xml.Linq;
using ClaimKit.Tests.Docs;
using NUnit.Framework;

namespace ClaimKit.Tests.Package;

/// <summary>The packages as their users get them: packed into a folder and used from there, by programs that have nothing else.</summary>
[TestFixture]
[Category("Slow")]
public sealed class PackageTests
{
    private static readonly string Configuration = TestContext.CurrentContext.TestDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>A version of its own, so that no cache can hand out another package.</summary>
    private readonly string version = $"0.0.0-test{Guid.NewGuid():N}";
    private readonly string folder = Directory.CreateTempSubdirectory("claimkit-package-").FullName;

    private string Feed => Path.Combine(folder, "feed");

    [OneTimeSetUp]
    public async Task PackAsync()
    {
        // A folder above may belong to somebody else's build.
        foreach (string name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), "<Project />");
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), "<configuration><packageSources><clear /><add key=\"feed\" value=\"feed\" /></packageSources><packageSourceMapping><clear /></packageSourceMapping></configuration>");
        foreach (string project in (string[])["ClaimKit", "ClaimKit.Extensions", "ClaimKit.Cli"])
        {
            Tool pack = await Tool.RunAsync(Repository.Root, "dotnet", "pack", Path.Combine("src", project), "-c", Configuration, "--no-build", "-o", Feed, $"-p:PackageVersion={version}");
            Assert.That(pack.ExitCode, Is.Zero, pack.Output);
        }
    }

    [OneTimeTearDown]
    public void CleanUp() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task A_new_program_with_the_package_alone_reads_claims()
    {
        string consumer = Directory.CreateDirectory(Path.Combine(folder, "consumer")).FullName;
        await File.WriteAllTextAsync(Path.Combine(consumer, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RestorePackagesPath>packages</RestorePackagesPath>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="ClaimKit" Version="[{version}]" /></ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(consumer, "Program.cs"), """
            foreach (ClaimKit.Claims.Claim claim in ClaimKit.ClaimExtractor.Default.ExtractClaims("We present Lark. Lark reaches 71.4% accuracy on MMMU."))
            {
                System.Console.Out.Write(claim + "\n");
            }
            """);
        Tool run = await Tool.RunAsync(consumer, "dotnet", "run", "-c", "Release");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "Lark: accuracy 71.4 % on MMMU\n")), run.Error);
    }

    /// <summary>The README's own line, with this feed and a place of the test's own for the tool.</summary>
    [Test]
    public async Task The_tool_installs_as_the_readme_says_and_runs()
    {
        string tools = Path.Combine(folder, "tools");
        string[] line = [.. ReadmeLine("dotnet tool install ").Replace("--global", $"--tool-path {tools}", StringComparison.Ordinal).Replace("./artifacts", Feed, StringComparison.Ordinal).Split(' ').Skip(1)];
        Tool install = await Tool.RunAsync(folder, "dotnet", [.. line, "--version", version]);
        Assert.That(install.ExitCode, Is.Zero, install.Error + install.Output);
        Tool run = await Tool.RunAsync(folder, Path.Combine(tools, "claimkit"), "extract", "--format", "csv", Repository.Fixture("listings", "daily-papers.txt"));
        Assert.That(run.Output, Does.Contain("CormorantVLM"), run.Error);
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public async Task A_project_takes_the_package_as_the_readme_says()
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, "project")).FullName;
        await File.WriteAllTextAsync(Path.Combine(project, "Project.csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework><RestorePackagesPath>packages</RestorePackagesPath></PropertyGroup></Project>");
        string[] line = [.. ReadmeLine("dotnet add package ").Replace("./artifacts", Feed, StringComparison.Ordinal).Split(' ').Skip(1)];
        Tool add = await Tool.RunAsync(project, "dotnet", [.. line, "--version", version]);
        Assert.That(add.ExitCode, Is.Zero, add.Error + add.Output);
        Assert.That(await File.ReadAllTextAsync(Path.Combine(project, "Project.csproj")), Does.Contain("<PackageReference Include=\"ClaimKit\""));
    }

    [Test]
    public async Task The_cookbooks_script_runs_without_a_project()
    {
        string script = Directory.CreateDirectory(Path.Combine(folder, "script")).FullName;
        string code = MarkdownFile.Blocks("docs/cookbook.md").Single(block => block.Code.Contains("#:package", StringComparison.Ordinal)).Code;
        await File.WriteAllTextAsync(Path.Combine(script, "today.cs"), code.Replace("ClaimKit@0.1.0", $"ClaimKit@{version}", StringComparison.Ordinal));
        Tool run = await Tool.RunAsync(script, "dotnet", "run", "today.cs", Repository.Fixture("listings", "daily-papers.txt"));
        Assert.That(run.Output, Does.Contain("CormorantVLM: visual tokens −89 % (relative)"), run.Error);
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void The_cookbook_names_the_version_that_is_packed() =>
        Assert.That(File.ReadAllText(Path.Combine(Repository.Root, "docs", "cookbook.md")), Does.Contain($"ClaimKit@{XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value}"));

    [TestCase("ClaimKit", "")]
    [TestCase("ClaimKit.Extensions", "ClaimKit Microsoft.Extensions.Logging.Abstractions Microsoft.Extensions.Options")]
    [TestCase("ClaimKit.Cli", "")]
    public void A_package_says_what_it_is_and_needs_no_more_than_it_says(string id, string dependencies)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{version}.nupkg"));
        using Stream stream = package.GetEntry($"{id}.nuspec")!.Open();
        XElement nuspec = XDocument.Load(stream).Root!;
        string Of(string name) => nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? "";
        Assert.Multiple(() =>
        {
            Assert.That(Of("license"), Is.EqualTo("MIT"));
            Assert.That(package.GetEntry(Of("readme")), Is.Not.Null);
            Assert.That(package.GetEntry(Of("icon")), Is.Not.Null);
            Assert.That(Of("releaseNotes"), Does.StartWith("## ["));
            Assert.That(Of("tags"), Does.Contain("benchmarks"));
            Assert.That(Of("description"), Has.Length.GreaterThan(40));
            Assert.That(nuspec.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value), Is.EquivalentTo(dependencies.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            Assert.That(File.Exists(Path.Combine(Feed, $"{id}.{version}.snupkg")), Is.True, "symbols");
        });
    }

    /// <summary>Sources of a build come from where it was cloned: with a remote, debuggers get them by SourceLink; without one, by the commit alone.</summary>
    [Test]
    public async Task Source_link_is_on_for_a_clone_with_a_remote()
    {
        Tool properties = await Tool.RunAsync(Repository.Root, "dotnet", "msbuild", Path.Combine("src", "ClaimKit"), "-getProperty:EnableSourceLink", "-getProperty:PublishRepositoryUrl", "-getProperty:EmbedUntrackedSources", "-getProperty:DebugType");
        Assert.That(properties.Output, Does.Contain("\"PublishRepositoryUrl\": \"true\"").And.Contain("\"EmbedUntrackedSources\": \"true\"").And.Contain("\"DebugType\": \"portable\"").And.Not.Contain("\"EnableSourceLink\": \"false\""), properties.Error);
    }

    [TestCase("ClaimKit")]
    [TestCase("ClaimKit.Extensions")]
    public void A_library_comes_with_its_documentation(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{version}.nupkg"));
        Assert.That(package.Entries.Select(entry => entry.FullName), Does.Contain($"lib/net10.0/{id}.dll").And.Contain($"lib/net10.0/{id}.xml"));
    }

    private static string ReadmeLine(string start) =>
        MarkdownFile.Blocks("README.md").SelectMany(block => block.Code.Split('\n')).First(line => line.StartsWith(start, StringComparison.Ordinal));
}
