using System.Security.Cryptography;
using System.Text;
using ClaimKit.Claims;
using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;
using ClaimKit.Fuzz.Invariants;
using ClaimKit.Output;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

/// <summary>
/// The fixtures are read exactly as they were when <c>UnchangedReading.approved.txt</c> was written, by weights that are never trained (<see cref="StandInWeights"/>).
/// A line that differs says that a stage, a word list or a feature has changed: where that was meant, train again, and approve with <c>CLAIMKIT_APPROVE=1</c>.
/// </summary>
[TestFixture]
internal sealed class UnchangedReadingTests
{
    private static readonly string Approved = Path.Combine(Repository.Root, "tests", "ClaimKit.Tests", "Claims", "UnchangedReading.approved.txt");

    [Test]
    public void The_fixtures_are_read_as_they_were()
    {
        string[] found = [.. FixtureGold.All().Select(document => Line(document.Paper))];
        Approval.Check(Approved, found);
    }

    /// <summary>The stand-in weights are worth something only where they make claims of every kind.</summary>
    [Test]
    public void Stand_in_weights_make_claims_of_every_kind()
    {
        Claim[] claims = [.. FixtureGold.All().SelectMany(document => StandInWeights.Extractor.Extract(document.Paper).Claims)];
        Assert.Multiple(() =>
        {
            Assert.That(claims.Select(claim => claim.Relation).Distinct(), Is.EquivalentTo(Enum.GetValues<Relation>()));
            Assert.That(claims.Select(claim => claim.Outcome).Distinct().Count(), Is.GreaterThanOrEqualTo(3));
            Assert.That(claims.Where(claim => claim.Delta is not null).Select(claim => (claim.Delta!.Form, claim.Delta.Direction)).Distinct().Count(), Is.GreaterThanOrEqualTo(7));
            Assert.That(claims.Count(claim => claim.BaselineScore is not null), Is.Positive);
            Assert.That(claims.Count(claim => claim.Conditions.Count > 0), Is.Positive);
        });
    }

    private static string Line(Paper paper)
    {
        ExtractionResult result = StandInWeights.Extractor.Extract(paper);
        IReadOnlyList<string> claims = ClaimSignature.Of(result.Claims);
        return FormattableString.Invariant(
            $"{paper.Id}: {result.Claims.Count} claims {Digest(claims)}, {result.TradeOffs.Count} trade-offs, {result.Refusals.Count} refusals {Digest([ClaimJson.Serialize(result)])}, sentences {Digest(SentencesOf(paper))}");
    }

    private static IEnumerable<string> SentencesOf(Paper paper)
    {
        var frames = new PaperFrame();
        new PaperAnalyzer(new EntityFinder(sources: EntitySources.All & ~EntitySources.Tagger)).Analyze(paper.FullText, paper.Title?.Length ?? 0, paper.FullText.Length, frames);
        for (int i = 0; i < frames.ClaimingEnd; i++)
        {
            SentenceFrame frame = frames[i];
            yield return string.Join('|', frame.Quantities);
            yield return string.Join('|', frame.Units);
            yield return string.Join('|', frame.Candidates);
            yield return string.Join('|', Enumerable.Range(0, frame.Units.Count).Select(frame.PlaceOf));
        }
    }

    private static string Digest(IEnumerable<string> parts) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..12];
}
