using System.Text.Json;
using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

[TestFixture]
public sealed class StageCommandTests
{
    private const string TwoPapers = "{\"id\":\"1\",\"title\":\"Gaiter\",\"abstract\":\"It walks 5% farther.\"}\n{\"id\":\"2\",\"abstract\":\"It runs.\"}\n";

    [Test]
    public async Task A_stage_gives_one_line_a_paper_with_its_id_and_a_list([Values("tokens", "quantities", "entities")] string stage)
    {
        CommandLine run = await CommandLine.RunAsync(TwoPapers, [stage]);
        Assert.That((run.ExitCode, run.OutputLines.Count), Is.EqualTo((0, 2)));
        Assert.That(run.OutputLines.Select(line => IdOf(line, stage)), Is.EqualTo(new[] { "1", "2" }));
    }

    [Test]
    public async Task Every_item_is_the_stretch_of_text_that_its_span_covers([Values("tokens", "quantities", "entities")] string stage)
    {
        const string Text = "Gaiter\nIt walks 5% farther.";
        CommandLine run = await CommandLine.RunAsync(TwoPapers, [stage]);
        using JsonDocument line = JsonDocument.Parse(run.OutputLines[0]);
        Assert.That(
            line.RootElement.GetProperty(stage).EnumerateArray().Select(item => item.GetProperty("text").GetString()),
            Is.EqualTo(line.RootElement.GetProperty(stage).EnumerateArray()
                .Select(item => Text[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()])));
    }

    [Test]
    public async Task A_stage_tells_of_problems_as_extract_does([Values("tokens", "quantities", "entities")] string stage)
    {
        CommandLine run = await CommandLine.RunAsync("{\n" + TwoPapers, [stage]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.StartWith("claimkit: stdin:1: ").And.Contains("\n2 papers read, "));
        });
    }

    private static string? IdOf(string line, string stage)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        Assert.That(document.RootElement.GetProperty(stage).ValueKind, Is.EqualTo(JsonValueKind.Array));
        return document.RootElement.GetProperty("id").GetString();
    }
}
