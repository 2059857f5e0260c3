namespace ClaimKit.Output;

/// <summary>The contract's <c>tradeOff</c>: two indices into the claims.</summary>
internal sealed class WireTradeOff
{
    public required int Cost { get; set; }

    public required int Benefit { get; set; }
}
