using ClaimKit.Fuzz.Invariants;
using ClaimKit.Output;
using NUnit.Framework;

namespace ClaimKit.Tests.Output;

/// <summary>What is written is what the contract says, and the contract is the one that everybody has.</summary>
[TestFixture]
public sealed class WireContractTests
{
    private static readonly string[] ContractFiles = ["claims.schema.json", "example.jsonl"];

    private static IEnumerable<TestCaseData> Results()
    {
        yield return new TestCaseData(SampleResults.Empty).SetArgDisplayNames("nothing");
        yield return new TestCaseData(SampleResults.Rich).SetArgDisplayNames("everything");
        yield return new TestCaseData(SampleResults.EveryName).SetArgDisplayNames("every name");
    }

    [TestCaseSource(nameof(Results))]
    public void What_is_written_validates_against_the_schema(ExtractionResult result)
    {
        JsonSchema schema = JsonSchema.Parse(File.ReadAllText(Repository.Fixture("contract", "claims.schema.json")));
        Assert.That(schema.Validate(ClaimJson.Serialize(result)), Is.Empty);
    }

    [Test]
    public void The_schema_would_notice_a_wrong_name()
    {
        JsonSchema schema = JsonSchema.Parse(File.ReadAllText(Repository.Fixture("contract", "claims.schema.json")));
        string json = ClaimJson.Serialize(SampleResults.Rich).Replace("\"relative\"", "\"proportional\"", StringComparison.Ordinal);
        Assert.That(schema.Validate(json), Has.Some.Contains("$.claims[0].delta.form"));
    }

    [Test]
    public void The_contracts_example_reads_and_is_written_again_to_the_letter()
    {
        string[] lines = File.ReadAllLines(Repository.Fixture("contract", "example.jsonl"));
        Assert.That(lines, Is.Not.Empty);
        Assert.That(lines.Select(line => ClaimJson.Serialize(ClaimJson.Deserialize(line))), Is.EqualTo(lines));
    }

    [TestCaseSource(nameof(ContractFiles))]
    public void The_contract_here_is_the_shared_one(string file)
    {
        string shared = SharedData.Require("contract", file);
        Assert.That(
            File.ReadAllText(Repository.Fixture("contract", file)).TrimEnd(),
            Is.EqualTo(File.ReadAllText(shared).ReplaceLineEndings("\n").TrimEnd()));
    }
}
