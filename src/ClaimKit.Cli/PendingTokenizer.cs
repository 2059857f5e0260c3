#pragma warning disable MA0048 // Stands in until ClaimKit.Tokens has its Tokenizer; then this file goes.
using ClaimKit.Tokens;

namespace ClaimKit.Cli.Commands;

internal static class Tokenizer
{
    public static IReadOnlyList<Token> Tokenize(string text) => [];
}
