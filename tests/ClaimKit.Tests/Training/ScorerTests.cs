using System.Diagnostics;
using System.Text.Json;
using ClaimKit.Output;
using ClaimKit.Training.Evaluation;
using ClaimKit.Training.Gold;
using NUnit.Framework;

namespace ClaimKit.Tests.Training;

/// <summary>The figures of <c>claimkit eval</c> are those of gold/score.py.</summary>
[TestFixture]
internal sealed class ScorerTests
{
    [Test]
    public void It_counts_as_the_script_does_on_dev()
    {
        string docs = SharedData.Require("gold", "dev-docs.jsonl");
        string gold = SharedData.Require("gold", "dev-gold.jsonl");
        string script = SharedData.Require("gold", "score.py");
        List<GoldDocument> documents = GoldReader.Read(docs, gold);
        string predictions = Path.Combine(TestContext.CurrentContext.WorkDirectory, "dev-predictions.jsonl");
        File.WriteAllLines(predictions, documents.Select(d => ClaimJson.Serialize(ClaimExtractor.Default.Extract(d.Paper))));

        using JsonDocument expected = JsonDocument.Parse(RunScript(script, "--docs", docs, "--gold", gold, "--pred", predictions, "--json"));
        Dictionary<string, Tally> counted = Evaluator.Evaluate(documents, ClaimExtractor.Default);

        Assert.Multiple(() =>
        {
            foreach (string figure in Scorer.Figures)
            {
                JsonElement row = expected.RootElement.GetProperty(figure);
                var tally = new Tally(row.GetProperty("tp").GetInt32(), row.GetProperty("predicted").GetInt32(), row.GetProperty("gold").GetInt32());
                Assert.That(counted[figure], Is.EqualTo(tally), figure);
            }
        });
    }

    [Test]
    public void Nothing_extracted_is_nothing_right()
    {
        (_, IReadOnlyList<GoldClaim> claims) = FixtureGold.Page("speed").First();
        Tally tuple = Scorer.Score(claims, [])["tuple"];
        Assert.That(tuple, Is.EqualTo(new Tally(0, 0, claims.Count(c => c.IsNumeric && !c.IsOptional))));
        Assert.That(tuple.F1, Is.Zero);
    }

    private static string RunScript(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.Zero);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("There is no python3 to run the script with.");
            throw;
        }
    }
}
