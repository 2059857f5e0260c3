using System.Globalization;
using System.Text;

namespace ClaimKit.Fuzz.Mutation;

/// <summary>Changes abstracts by lists of <see cref="Edit"/>s. The same text and edits give the same result, everywhere.</summary>
/// <param name="seeds">Texts to begin with and to take pieces from.</param>
internal sealed class TextMutator(IReadOnlyList<string> seeds)
{
    /// <summary>A mutation stays of the size of an abstract; giants are tested on their own.</summary>
    private const int LongestText = 20_000;

    private static readonly Action<StringBuilder, int, byte>[] Operations =
    [
        (text, at, choice) => text.Insert(at, Debris.Pieces[choice % Debris.Pieces.Length]),
        (text, at, choice) => text.Insert(at, Debris.Pieces[choice % Debris.Pieces.Length]),
        (text, at, choice) => text.Remove(at, Math.Min(text.Length - at, 1 + (choice % 16))),
        (text, at, choice) => text.Insert(at, text.ToString(at, Math.Min(text.Length - at, 1 + choice))),
        (text, at, choice) => text.Insert(at, new string(at < text.Length ? text[at] : ' ', 1 + (choice % 40))),
        ChangeCase,
        ReplaceNumber,
        (text, at, choice) => text.Length = choice < 32 ? at : text.Length,
        (text, at, choice) => text.Insert(at, (char)(choice << 8 | (at & 0xFF))),
    ];

    /// <summary>The text that the first byte of <paramref name="program"/> chooses, changed by the edits that the others are.</summary>
    public string Make(IReadOnlyList<byte> program)
    {
        if (program.Count == 0)
        {
            return seeds[0];
        }

        var text = new StringBuilder(seeds[program[0] % seeds.Count]);
        foreach (Edit edit in Edit.Of([.. program.Skip(1)]))
        {
            int at = (int)((long)edit.Place * text.Length >> 16);
            int operation = edit.Operation % (Operations.Length + 1);
            if (operation == Operations.Length)
            {
                Splice(text, at, seeds[edit.Choice % seeds.Count]);
            }
            else
            {
                Operations[operation](text, at, edit.Choice);
            }

            text.Length = Math.Min(text.Length, LongestText);
        }

        return text.ToString();
    }

    /// <summary>The same as a paper: every second one takes its first line for the title.</summary>
    public Paper MakePaper(IReadOnlyList<byte> program)
    {
        string text = Make(program);
        int line = program.Count > 0 && program[0] % 2 == 0 ? text.IndexOf('\n', StringComparison.Ordinal) : -1;
        return line < 0 ? new Paper { Abstract = text } : new Paper { Title = text[..line], Abstract = text[(line + 1)..] };
    }

    /// <summary>Goes on with the second half of another text.</summary>
    private static void Splice(StringBuilder text, int at, string other)
    {
        text.Length = at;
        text.Append(other.AsSpan(other.Length / 2));
    }

    private static void ChangeCase(StringBuilder text, int at, byte choice)
    {
        for (int i = at; i < Math.Min(text.Length, at + choice); i++)
        {
            text[i] = char.IsUpper(text[i]) ? char.ToLowerInvariant(text[i]) : char.ToUpperInvariant(text[i]);
        }
    }

    /// <summary>Replaces the next digits by others, so that values and names with numbers change while the sentence stays.</summary>
    private static void ReplaceNumber(StringBuilder text, int at, byte choice)
    {
        int start = at;
        while (start < text.Length && !char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end > start)
        {
            text.Remove(start, end - start).Insert(start, (choice * 37).ToString(CultureInfo.InvariantCulture));
        }
    }
}
