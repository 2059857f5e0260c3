namespace ClaimKit.Entities;

/// <summary>What a name or phrase stands for.</summary>
public enum EntityKind : byte
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>A system that is measured: model, method, human, baseline.</summary>
    Model,

    /// <summary>A dataset, benchmark, leaderboard or simulator.</summary>
    Benchmark,

    /// <summary>A task, or a group of benchmarks that the text does not name one by one.</summary>
    Task,

    /// <summary>A measured quality: accuracy, mAP, FID.</summary>
    Metric,

    /// <summary>Something spent: tokens, FLOPs, latency, memory, parameters, training data.</summary>
    Resource,

    /// <summary>Anything else that is named.</summary>
    Other,
}
