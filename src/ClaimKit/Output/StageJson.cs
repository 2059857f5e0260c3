using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Output;

/// <summary>What a single stage found in one paper, as one JSON object on one line: <c>{"id":…,"tokens":[…]}</c>. The items are the span, the number and the entity of the wire format.</summary>
/// <remarks>Thread-safe.</remarks>
public static class StageJson
{
    /// <summary>The tokens as spans.</summary>
    /// <param name="id">The paper's id, or null.</param>
    /// <param name="text">The text that the tokens count in.</param>
    /// <param name="tokens">The tokens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="tokens"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A token reaches past the end of <paramref name="text"/>.</exception>
    public static string Tokens(string? id, string text, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        return Line(new WireStage { Id = id, Tokens = [.. tokens.Select(token => WireSpan.From(token.Span, text.Substring(token.Span)))] });
    }

    /// <summary>The quantities as numbers.</summary>
    /// <param name="id">The paper's id, or null.</param>
    /// <param name="text">The text that the quantities count in.</param>
    /// <param name="quantities">The quantities.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="quantities"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A quantity reaches past the end of <paramref name="text"/>.</exception>
    public static string Quantities(string? id, string text, IReadOnlyList<Quantity> quantities)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(quantities);
        return Line(new WireStage { Id = id, Quantities = [.. quantities.Select(quantity => WireNumber.From(quantity, text))] });
    }

    /// <summary>The entities, each with its own text.</summary>
    /// <param name="id">The paper's id, or null.</param>
    /// <param name="entities">The entities.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public static string Entities(string? id, IReadOnlyList<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return Line(new WireStage { Id = id, Entities = [.. entities.Select(entity => WireEntity.From(entity)!)] });
    }

    private static string Line(WireStage stage) => JsonBuffer.ToText(stage, WireContext.Default.WireStage);
}
