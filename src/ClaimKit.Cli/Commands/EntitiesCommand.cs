using System.CommandLine;
using ClaimKit.Entities;
using ClaimKit.Output;
using ClaimKit.Text;

namespace ClaimKit.Cli.Commands;

/// <summary><c>claimkit entities</c>: the models, benchmarks, tasks, metrics and resources.</summary>
internal static class EntitiesCommand
{
    public static Command Create(Terminal terminal) =>
        StageCommand.Create(terminal, "entities", "Shows the entities of each paper: {\"id\",\"entities\":[…]}, one line each.", Line);

    private static string Line(Paper paper)
    {
        string text = paper.FullText;
        IReadOnlyList<Entity> entities = EntityRecognizer.Default.Recognize(text, new TextSpan(0, text.Length));
        return StageJson.Entities(paper.Id, entities);
    }
}
