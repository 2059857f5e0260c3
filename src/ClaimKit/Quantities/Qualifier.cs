namespace ClaimKit.Quantities;

/// <summary>How the words around a number limit it.</summary>
public enum Qualifier : byte
{
    /// <summary>The number stands as it is.</summary>
    None = 0,

    /// <summary>"up to", "as high as", "at best": the best case.</summary>
    UpTo,

    /// <summary>"over", "more than", "at least", <c>&gt;</c>, <c>≥</c>.</summary>
    AtLeast,

    /// <summary>"less than", "under", "at most", "within", <c>&lt;</c>, <c>≤</c>.</summary>
    AtMost,

    /// <summary>"about", "nearly", "approximately", "around", <c>~</c>.</summary>
    About,
}
