using NUnit.Framework;

namespace ClaimKit.Tests.Api;

/// <summary>
/// The public surface is what <c>PublicApi.approved.txt</c> says. A change is made on purpose: run the tests with CLAIMKIT_APPROVE=1, which rewrites the file, and look at the difference.
/// </summary>
[TestFixture]
public sealed class PublicApiTests
{
    private static readonly string Approved = Path.Combine(Repository.Root, "tests", "ClaimKit.Tests", "Api", "PublicApi.approved.txt");

    [Test]
    public void The_public_surface_is_the_approved_one()
    {
        string found = PublicSurface.Of(typeof(ClaimExtractor).Assembly) + "\n" + PublicSurface.Of(typeof(ClaimKit.Extensions.ClaimKitTelemetry).Assembly);
        if (Approval.IsAsked)
        {
            File.WriteAllText(Approved, found);
        }

        Assert.That(found, Is.EqualTo(File.ReadAllText(Approved).ReplaceLineEndings("\n")));
    }

    [Test]
    public void Every_enum_starts_at_a_value_for_not_known() =>
        Assert.That(
            typeof(ClaimExtractor).Assembly.GetExportedTypes().Where(type => type.IsEnum && Enum.GetName(type, 0) is not ("None" or "Unknown" or "Auto" or "Word")),
            Is.Empty);

    [Test]
    public void Only_the_library_itself_is_public_and_nothing_of_its_insides() =>
        Assert.That(typeof(ClaimExtractor).Assembly.GetExportedTypes().Select(type => type.Namespace).Distinct().Where(name => name is "ClaimKit.Claims.Binding" or "ClaimKit.Claims.Clauses" or "ClaimKit.Claims.Rules"), Is.Empty);
}
