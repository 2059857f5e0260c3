using System.Text.RegularExpressions;
using NUnit.Framework;

namespace ClaimKit.Tests.Docs;

/// <summary>The pictures of the claim model show what is read out of the sentence below them. CLAIMKIT_APPROVE=1 draws them anew.</summary>
[TestFixture]
public sealed partial class PictureTests
{
    private static IEnumerable<TestCaseData> Pictures() =>
        Picture().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "claims.md")))
            .Select(found => new TestCaseData(found.Groups[1].Value, found.Groups[2].Value).SetArgDisplayNames(found.Groups[2].Value));

    [TestCaseSource(nameof(Pictures))]
    public void A_picture_shows_what_is_read(string sentence, string file)
    {
        string path = Path.Combine(Repository.Root, "docs", file);
        string picture = SentencePicture.Of(sentence);
        if (Approval.IsAsked)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, picture);
        }

        Assert.That(File.ReadAllText(path).ReplaceLineEndings("\n"), Is.EqualTo(picture));
    }

    [Test]
    public void There_are_pictures() => Assert.That(Pictures().Count(), Is.GreaterThanOrEqualTo(3));

    [GeneratedRegex(@"!\[(.+?)\]\((images/[a-z-]+\.svg)\)")]
    private static partial Regex Picture();
}
