namespace ClaimKit.Fuzz.Mutation;

/// <summary>One small change of a text. Any four bytes are one, so that a list of bytes is a whole mutation, and a shorter list a simpler one.</summary>
/// <param name="Operation">Which change.</param>
/// <param name="Place">Where: a fraction of the text's length, in 65536ths.</param>
/// <param name="Choice">What to insert, or how much to take.</param>
internal readonly record struct Edit(byte Operation, ushort Place, byte Choice)
{
    public const int Bytes = 4;

    public static IEnumerable<Edit> Of(IReadOnlyList<byte> program)
    {
        for (int i = 0; i + Bytes <= program.Count; i += Bytes)
        {
            yield return new Edit(program[i], (ushort)(program[i + 1] << 8 | program[i + 2]), program[i + 3]);
        }
    }
}
