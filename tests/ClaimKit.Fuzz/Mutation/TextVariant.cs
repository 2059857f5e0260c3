namespace ClaimKit.Fuzz.Mutation;

/// <summary>Another way to write the same text.</summary>
/// <param name="Name">What is different.</param>
/// <param name="Write">Writes a plain text (see <see cref="TextVariants.Plain"/>) that way.</param>
internal sealed record TextVariant(string Name, Func<string, string> Write)
{
    public override string ToString() => Name;
}
