namespace ClaimKit.Fuzz.Mutation;

/// <summary>Pieces that text is not expected to have, and pieces that the stages have rules for: put into an abstract they reach the corners that random characters never do.</summary>
internal static class Debris
{
    public static readonly string[] Pieces =
    [
        "\0", "\u0001", "\u001B[31m", "\u007F", "\u0085", "\uD800", "\uDC00", "\uD83D\uDE00", "\uFFFD", "\uFFFE", "\uFEFF", "\u200B", "\u200D", "\u202E", "\u2066", "\u00AD", "\u0301\u0302\u0303", "Z̴̡̛a̸l̷g̶o̵",
        "שלום", "مرحبا", "数据集的准确率", "５０％", "½", "²", "₀", "Ⅻ", "ﬁ", "İ", "ß", "𝟗𝟓",
        "\r", "\n", "\n\n", "\r\n", "\t", "\v", "\u2028", "\u00A0", "\u2009", "\u202F", "\u3000",
        "$", "$$", "\\", "\\%", "\\times", "\\textbf{", "\\mathbf{$", "}", "{", "^", "_", "{}", "\\frac{1}{2}", "\\\\", "~", "\\,", "&", "%", "#",
        "(", ")", "[", "]", "((((", "))))", "\"", "“", "'", "’", "`", "<script>", "=1+1", "-->", "]]>",
        "0", "1", "1e400", "1e-400", "0.000000000000000000001", "12345678901234567890123456789012345678901234567890123456789012345", "1,000", "1,0,0,0", "1.2.3", "10^{999}", "10⁹⁹", "−5", "-5", "+-5", "±", "± 0.3", "3x", "3×", "3times", "100%", "-0", "NaN", "Infinity", "1/0", "1/3",
        "-", "–", "—", "--", "->", "→", "<", ">", "=>", "≥", ",", ".", "...", ";", ":", "?!", "/", "//", "http://", "https://a.b/c?d=1", "a@b", "@", "*", "|", "•",
        " from ", " to ", " by ", " and ", " vs. ", " over ", " up to ", " respectively", " points", " percent", " million", " hundred ", " twice ", " half ", " a factor of ", " orders of magnitude ", " outperforms ", " state-of-the-art ", "We propose ", " our method ", " it ", " accuracy ", " on GLUE ", " BERT-large ", " GPT-4's ", " e.g. ", " et al. ", " etc. ", "1. ", "this http URL ",
    ];
}
