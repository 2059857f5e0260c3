using ClaimKit.Tokens;

namespace ClaimKit.Claims.Clauses;

/// <summary>The quantity that a comparative word measures when no noun says so: "1.4x faster" is about speed.</summary>
internal static class ImpliedMetrics
{
    private static readonly WordTable<string> Names = new(
    [
        new("faster", "speed"), new("slower", "speed"), new("quicker", "speed"), new("smaller", "model size"), new("larger", "model size"), new("bigger", "model size"), new("cheaper", "cost"),
        new("lighter", "model size"), new("shorter", "length"), new("longer", "length"),
    ]);

    /// <summary>The name of the quantity, or null for words that measure nothing by themselves.</summary>
    public static string? Of(TokenizedText text, int token) => Names.TryGet(text.WordAt(token), text[token].Hash, out string? name) ? name : null;
}
