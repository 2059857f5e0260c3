namespace ClaimKit.Quantities;

/// <summary>A number written as a word.</summary>
/// <param name="Kind">How the word has to be taken.</param>
/// <param name="Value">The number, percentage or divisor.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, DecimalNumber Value);
