namespace ClaimKit.Claims;

/// <summary>Whether the claim is good or bad news for the model, by the authors' own wording.</summary>
public enum Outcome : byte
{
    /// <summary>The text does not say.</summary>
    None = 0,

    /// <summary>Good news.</summary>
    Better,

    /// <summary>Bad news.</summary>
    Worse,

    /// <summary>Nothing lost, nothing gained.</summary>
    Same,
}
