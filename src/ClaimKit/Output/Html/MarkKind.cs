namespace ClaimKit.Output.Html;

/// <summary>What a marked stretch of text is in a claim. Where several cover the same character, the later kind is shown.</summary>
internal enum MarkKind : byte
{
    None = 0,
    Refusal,
    Condition,
    Baseline,
    Metric,
    Benchmark,
    Model,
    Number,
}
