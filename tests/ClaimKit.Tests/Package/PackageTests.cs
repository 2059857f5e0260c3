using System.IO.Compression;
using System.Xml.Linq;
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

    [Test]
    public async Task The_tool_installs_from_its_package_and_runs()
    {
        string tools = Path.Combine(folder, "tools");
        Tool install = await Tool.RunAsync(folder, "dotnet", "tool", "install", "ClaimKit.Cli", "--tool-path", tools, "--version", version, "--configfile", Path.Combine(folder, "nuget.config"));
        Assert.That(install.ExitCode, Is.Zero, install.Error + install.Output);
        Tool run = await Tool.RunAsync(folder, Path.Combine(tools, "claimkit"), "extract", "--format", "csv", Repository.Fixture("listings", "daily-papers.txt"));
        Assert.That(run.Output, Does.Contain("CormorantVLM"), run.Error);
        Assert.That(run.ExitCode, Is.Zero);
    }

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

    [TestCase("ClaimKit")]
    [TestCase("ClaimKit.Extensions")]
    public void A_library_comes_with_its_documentation(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{version}.nupkg"));
        Assert.That(package.Entries.Select(entry => entry.FullName), Does.Contain($"lib/net10.0/{id}.dll").And.Contain($"lib/net10.0/{id}.xml"));
    }
}
