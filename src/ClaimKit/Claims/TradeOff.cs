namespace ClaimKit.Claims;

/// <summary>Two claims of one statement that belong together: "prunes 95% of tokens" (cost) at "90% of the performance" (benefit).</summary>
/// <param name="Cost">Index into the claims of the result: what is saved or spent.</param>
/// <param name="Benefit">Index into the claims of the result: what is kept or gained.</param>
public readonly record struct TradeOff(int Cost, int Benefit);
