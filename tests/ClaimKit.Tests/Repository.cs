using NUnit.Framework;

namespace ClaimKit.Tests;

/// <summary>The repository the tests run from, found from the folder of the test assembly upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A file of <c>fixtures/</c>.</summary>
    public static string Fixture(params string[] parts) => Path.Combine([Root, "fixtures", .. parts]);

    private static string Find()
    {
        for (string? folder = TestContext.CurrentContext.TestDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "ClaimKit.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("There is no ClaimKit.sln above the tests.");
    }
}
