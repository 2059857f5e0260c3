using ClaimKit.Quantities;

namespace ClaimKit.Claims.Binding;

/// <summary>What the labels of numbers mean for a claim.</summary>
internal static class NumberLabels
{
    public const int Count = (int)NumberLabel.Retained + 1;

    public static bool IsClaim(NumberLabel label) => label > NumberLabel.OtherSide;

    /// <summary>Whether a number in this unit can be this: times are factors, and nothing but a percentage is a fraction of something.</summary>
    /// <param name="label">What the number would be.</param>
    /// <param name="unit">Its unit, as <see cref="Quantities.Quantity.Unit"/> has it.</param>
    public static bool IsPossible(NumberLabel label, string unit) => FormOf(label) switch
    {
        DeltaForm.None => true,
        DeltaForm.Factor => unit is Units.Times,
        DeltaForm.Absolute => unit is not Units.Times,
        _ => unit is Units.Percent or Units.None,
    };

    public static DeltaForm FormOf(NumberLabel label) => label switch
    {
        NumberLabel.AbsoluteUp or NumberLabel.AbsoluteDown => DeltaForm.Absolute,
        NumberLabel.RelativeUp or NumberLabel.RelativeDown => DeltaForm.Relative,
        NumberLabel.FactorUp or NumberLabel.FactorDown => DeltaForm.Factor,
        NumberLabel.Retained or NumberLabel.RetainedDown => DeltaForm.Retained,
        _ => DeltaForm.None,
    };

    public static Direction DirectionOf(NumberLabel label) => label switch
    {
        NumberLabel.AbsoluteUp or NumberLabel.RelativeUp or NumberLabel.FactorUp => Direction.Up,
        NumberLabel.AbsoluteDown or NumberLabel.RelativeDown or NumberLabel.FactorDown or NumberLabel.RetainedDown => Direction.Down,
        _ => Direction.None,
    };

    public static NumberLabel Of(DeltaForm form, Direction direction) => form switch
    {
        DeltaForm.Absolute => direction == Direction.Down ? NumberLabel.AbsoluteDown : NumberLabel.AbsoluteUp,
        DeltaForm.Relative => direction == Direction.Down ? NumberLabel.RelativeDown : NumberLabel.RelativeUp,
        DeltaForm.Factor => direction == Direction.Down ? NumberLabel.FactorDown : NumberLabel.FactorUp,
        DeltaForm.Retained => direction == Direction.Down ? NumberLabel.RetainedDown : NumberLabel.Retained,
        _ => NumberLabel.Score,
    };
}
