using System.CommandLine;
using ClaimKit.Output;
using ClaimKit.Tokens;

namespace ClaimKit.Cli.Commands;

/// <summary><c>claimkit tokens</c>: what the first stage makes of the text.</summary>
internal static class TokensCommand
{
    public static Command Create(Terminal terminal) =>
        StageCommand.Create(terminal, "tokens", "Shows the tokens of each paper: {\"id\",\"tokens\":[…]}, one line each.", Line);

    private static string Line(Paper paper)
    {
        string text = paper.FullText;
        IReadOnlyList<Token> tokens = Tokenizer.Tokenize(text);
        return StageJson.Tokens(paper.Id, text, tokens);
    }
}
