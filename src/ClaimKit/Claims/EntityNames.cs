using ClaimKit.Text;

namespace ClaimKit.Claims;

/// <summary>The name of a mention that nothing else names: the mention itself in plain characters, without the endings that belong to the sentence and not to the name.</summary>
internal static class EntityNames
{
    /// <param name="mention">The mention as the text has it.</param>
    /// <param name="isMetric">Whether it names a metric: "MAEs" are several of MAE, while "LLMs" are not one LLM.</param>
    public static string Of(string mention, bool isMetric)
    {
        string name = PlainText.NameOf(mention);
        if (name.EndsWith("'s", StringComparison.Ordinal))
        {
            name = name[..^2];
        }

        // The s of FLOPs is part of the name.
        bool plural = isMetric && name.Length > 2 && name[^1] == 's' && char.IsUpper(name[^2]) && char.IsUpper(name[^3]) && !name.EndsWith("FLOPs", StringComparison.Ordinal);
        return plural ? name[..^1] : name;
    }
}
