using NUnit.Framework;

namespace ClaimKit.Tests;

/// <summary>Files that say what is right. Where a change is meant, <c>CLAIMKIT_APPROVE=1</c> writes them anew; look at the difference.</summary>
internal static class Approval
{
    /// <summary>Whether the files are to be written anew.</summary>
    public static bool IsAsked => Environment.GetEnvironmentVariable("CLAIMKIT_APPROVE") == "1";

    /// <summary>Asserts that the file has exactly these lines.</summary>
    public static void Check(string file, string[] found)
    {
        if (IsAsked)
        {
            File.WriteAllLines(file, found);
        }

        Assert.That(found, Is.EqualTo(File.ReadAllLines(file)));
    }
}
