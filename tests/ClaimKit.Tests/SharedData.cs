using NUnit.Framework;

namespace ClaimKit.Tests;

/// <summary>The project's data that lies beside the repository, in <c>../shared</c> or where <c>CLAIMKIT_SHARED</c> says. Not everybody has it.</summary>
internal static class SharedData
{
    private static readonly string? Folder = Find();

    /// <summary>The path of a file of the data, or the test is skipped and says why.</summary>
    public static string Require(params string[] parts)
    {
        if (Folder is null)
        {
            Assert.Ignore("The shared data is not here: neither ../shared nor CLAIMKIT_SHARED has it.");
        }

        string path = Path.Combine([Folder!, .. parts]);
        if (!File.Exists(path))
        {
            Assert.Ignore($"The shared data has no {string.Join('/', parts)}.");
        }

        return path;
    }

    private static string? Find()
    {
        string?[] candidates =
        [
            Environment.GetEnvironmentVariable("CLAIMKIT_SHARED"),
            Path.Combine(Repository.Root, "..", "shared"),
        ];
        return candidates.FirstOrDefault(folder => !string.IsNullOrEmpty(folder) && Directory.Exists(folder));
    }
}
