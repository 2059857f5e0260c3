using System.CommandLine;
using ClaimKit.Output;
using ClaimKit.Quantities;
using ClaimKit.Text;

namespace ClaimKit.Cli.Commands;

/// <summary><c>claimkit quantities</c>: the numbers with their units.</summary>
internal static class QuantitiesCommand
{
    public static Command Create(Terminal terminal) =>
        StageCommand.Create(terminal, "quantities", "Shows the quantities of each paper: {\"id\",\"quantities\":[…]}, one line each.", Line);

    private static string Line(Paper paper)
    {
        string text = paper.FullText;
        IReadOnlyList<Quantity> quantities = QuantityRecognizer.Default.Recognize(text, new TextSpan(0, text.Length));
        return StageJson.Quantities(paper.Id, text, quantities);
    }
}
