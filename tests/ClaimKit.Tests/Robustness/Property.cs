using FsCheck;
using FsCheck.Fluent;

namespace ClaimKit.Tests.Robustness;

/// <summary>Properties over generated cases, always the same ones: a failing test fails again.</summary>
internal static class Property
{
    private const ulong Seed = 2026;
    private const ulong Gamma = 1009;

    /// <summary>Checks <paramref name="holds"/> on so many lists of bytes; those that fail are made shorter first.</summary>
    public static void OfPrograms(int cases, Func<byte[], bool> holds) => Prop.ForAll(Programs(), holds).Check(Always(cases));

    public static void Of<T>(int cases, Func<T, bool> holds) => Prop.ForAll(holds).Check(Always(cases));

    /// <summary>The generator's own lists begin very short; mutations need a choice of text and a few edits.</summary>
    private static Arbitrary<byte[]> Programs() =>
        Arb.From(from length in Gen.Choose(1, 60) from bytes in ArbMap.Default.GeneratorFor<byte>().ArrayOf(length) select bytes, ArbMap.Default.ArbFor<byte[]>().Shrinker);

    private static Config Always(int cases) => Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(Seed, Gamma);
}
