using ClaimKit.Entities;

namespace ClaimKit.Training.Ner;

/// <summary>The kinds of names that the tagger knows.</summary>
internal static class TagKinds
{
    public static readonly EntityKind[] All = [EntityKind.Model, EntityKind.Benchmark, EntityKind.Task, EntityKind.Metric, EntityKind.Resource];
}
