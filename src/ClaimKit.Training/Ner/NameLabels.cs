using ClaimKit.Entities;

namespace ClaimKit.Training.Ner;

/// <summary>The labels of annotated corpora, and what they mean here. Case does not matter.</summary>
internal static class NameLabels
{
    /// <summary>The kind of a label: TDMSci's, SciREX's, and the tagger's own; <see cref="EntityKind.None"/> for others.</summary>
    public static EntityKind KindOf(string label) => label.ToUpperInvariant() switch
    {
        "MODEL" or "METHOD" or "SYSTEM" => EntityKind.Model,
        "BENCHMARK" or "DATASET" or "MATERIAL" => EntityKind.Benchmark,
        "TASK" => EntityKind.Task,
        "METRIC" => EntityKind.Metric,
        "RESOURCE" => EntityKind.Resource,
        _ => EntityKind.None,
    };

    /// <summary>A method without a capital or digit ("attention mechanism") is hardly a model: it may be one, and need not.</summary>
    public static bool IsCertain(string label, ReadOnlySpan<char> name)
    {
        if (!label.Equals("METHOD", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (char c in name)
        {
            if (char.IsUpper(c) || char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
