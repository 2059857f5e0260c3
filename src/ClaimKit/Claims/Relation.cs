namespace ClaimKit.Claims;

/// <summary>What a comparison without a number says.</summary>
public enum Relation : byte
{
    /// <summary>No comparison.</summary>
    None = 0,

    /// <summary>The model is better than the baselines.</summary>
    Better,

    /// <summary>The model is worse than the baselines.</summary>
    Worse,

    /// <summary>The model is on par with the baselines.</summary>
    Equal,

    /// <summary>The model is the best known.</summary>
    StateOfTheArt,

    /// <summary>The model holds a place in a ranking.</summary>
    Rank,
}
