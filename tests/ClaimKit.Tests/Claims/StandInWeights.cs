using ClaimKit.Claims.Binding;
using ClaimKit.Entities;
using ClaimKit.Learning;

namespace ClaimKit.Tests.Claims;

/// <summary>
/// Weights that nobody trained: scrambled numbers, the same for ever. Every feature counts, and all labels and slots get their turn,
/// so that an extractor with these weights shows what the code does, whatever the shipped weights have learned.
/// </summary>
internal static class StandInWeights
{
    private const int Bits = 17;
    private const int Largest = 12;
    private const float Scale = 0.05f;

    public static BindingModels Models { get; } = new(Make(1), Make(2), Make(3), Make(4), [.. Enumerable.Range(5, BindingModels.SlotModels).Select(seed => Make((uint)seed))]);

    /// <summary>An extractor without anything learned: the tagger of names is left out as well.</summary>
    public static ClaimExtractor Extractor { get; } = new(null, Models, new EntityFinder(sources: EntitySources.All & ~EntitySources.Tagger));

    private static LinearModel Make(uint seed)
    {
        var steps = new sbyte[1 << Bits];
        for (uint i = 0; i < steps.Length; i++)
        {
            steps[i] = (sbyte)((int)(FeatureList.Mix(i * 31 + seed * 0x9E3779B9) % (2 * Largest + 1)) - Largest);
        }

        return new LinearModel(steps, Scale);
    }
}
