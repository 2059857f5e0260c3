using System.Text;

namespace ClaimKit.Benchmarks.Inputs;

/// <summary>Texts of any length: ordinary ones, and those that make readers go back and forth.</summary>
internal static class GrowingText
{
    /// <summary>Each kind of text and how to make one of a length.</summary>
    public static readonly (string Name, Func<int, string> Make)[] Kinds =
    [
        ("abstracts", Abstracts),
        ("one hundred", length => Repeat("one hundred ", length)),
        ("brackets", length => Repeat("(", length)),
        ("hyphens", length => Repeat("a-", length)),
        ("no full stop", length => Repeat("our model improves the accuracy of the baseline and ", length)),
        ("numbers", length => Repeat("12.5% 3x ", length)),
        ("names", length => Repeat("BERT-large on GLUE, ", length)),
        ("backslashes", length => Repeat("\\mathbf{$", length)),
    ];

    public static string Of(string kind, int length) => Kinds.First(known => string.Equals(known.Name, kind, StringComparison.Ordinal)).Make(length);

    private static string Abstracts(int length)
    {
        var text = new StringBuilder(length);
        for (int i = 0; text.Length < length; i++)
        {
            text.Append(Sample.Papers[i % Sample.Papers.Length].Abstract).Append('\n').Append('\n');
        }

        return text.ToString(0, length);
    }

    private static string Repeat(string piece, int length) => new StringBuilder(length + piece.Length).Insert(0, piece, (length / piece.Length) + 1).ToString(0, length);
}
