namespace ClaimKit.Quantities;

/// <summary>One number with everything written onto it, before ranges and the words around it are looked at.</summary>
internal struct NumberReading
{
    public DecimalNumber Number;

    /// <summary>The power of ten of its scale (K, million), already part of <see cref="Number"/>.</summary>
    public int Scale;
    public Unit Unit;
    public int First;
    public int End;

    /// <summary>The token of the number itself.</summary>
    public int Index;
    public QuantitySign Sign;

    /// <summary>The qualifier that a sign states: <c>~</c>, <c>&lt;</c>, <c>10+</c>.</summary>
    public Qualifier Qualifier;

    /// <summary>Joined by a hyphen to what it counts: <c>3-shot</c>.</summary>
    public bool IsAttribute;

    /// <summary>Written as a word.</summary>
    public bool IsWord;

    public readonly bool IsBare => Unit.Kind == UnitKind.None;
}
