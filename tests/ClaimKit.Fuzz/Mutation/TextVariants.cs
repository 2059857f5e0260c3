using System.Text.RegularExpressions;

namespace ClaimKit.Fuzz.Mutation;

/// <summary>The ways that LaTeX, PDF and word processors have to write what a keyboard writes plainly. A reader sees no difference, and the claims must not have one.</summary>
internal static partial class TextVariants
{
    public static readonly TextVariant[] All =
    [
        Of("95\\%", PercentSign(), "\\%"),
        Of("95 %", PercentSign(), " %"),
        Of("95 \\%", PercentSign(), " \\%"),
        Of("95％", PercentSign(), "％"),
        Of("95 % with a narrow unbreakable space", PercentSign(), "\u202F%"),
        Of("95\\,\\%", PercentSign(), "\\,\\%"),
        Of("95~\\%", PercentSign(), "~\\%"),
        Of("$95\\%$", PercentNumber(), "$$$1\\%$$"),
        Of("$95$%", PercentNumber(), "$$$1$$%"),
        Of("$\\mathbf{95}\\%$", PercentNumber(), "$$\\mathbf{$1}\\%$$"),
        Of("3.2x", TimesSign(), "x"),
        Of("3.2\\times", TimesSign(), "\\times"),
        Of("3.2times", TimesSign(), "times"),
        Of("3.2 ×", TimesSign(), " ×"),
        Of("3.2 times", TimesSign(), " times"),
        Of("3.2 x", TimesSign(), " x"),
        Of("$3.2\\times$", TimesNumber(), "$$$1\\times$$"),
        Of("$3.2 \\times$", TimesNumber(), "$$$1 \\times$$"),
        Of("$3.2$×", TimesNumber(), "$$$1$$×"),
        Of("− before a number", SignBeforeNumber(), "−"),
        Of("− between numbers", DashBetweenNumbers(), "−"),
        Of("– between numbers", DashBetweenNumbers(), "–"),
        Of("unbreakable hyphen", Hyphen(), "\u2011"),
        Of("typographic hyphen", Hyphen(), "\u2010"),
        Of("minus for hyphen", Hyphen(), "−"),
        Of("unbreakable space", Space(), "\u00A0"),
        Of("thin space", Space(), "\u2009"),
        Of("narrow unbreakable space", Space(), "\u202F"),
        Of("two spaces", Space(), "  "),
        Of("line break", Space(), "\n"),
        Of("Windows line break", Space(), "\r\n"),
        Of("LaTeX's unbreakable space before a number", SpaceBeforeNumber(), "~"),
        Of("curly apostrophe", Apostrophe(), "’"),
        Of("curly quotes", Quoted(), "“$1”"),
        Of("angle quotes", Quoted(), "«$1»"),
    ];

    /// <summary>The text as a keyboard writes it: the form that all variants begin from, and in which names out of different variants are compared.</summary>
    public static string Plain(string text)
    {
        string plain = AnySpace().Replace(text.Replace("\\,", " ", StringComparison.Ordinal), " ");
        plain = plain.Replace('’', '\'').Replace('‘', '\'').Replace('ʼ', '\'').Replace('\u2011', '-').Replace('\u2010', '-').Replace('−', '-');
        plain = plain.Replace('“', '"').Replace('”', '"').Replace('„', '"').Replace('«', '"').Replace('»', '"');
        plain = FormulaOfNumber().Replace(plain, "$1$2").Replace("$%", "%", StringComparison.Ordinal);
        plain = TildeForSpace().Replace(plain, " ");
        plain = AnyPercent().Replace(plain, "%");
        return AnyTimes().Replace(plain, "×");
    }

    /// <summary>The paper with its title and its abstract written anew.</summary>
    public static Paper Rewrite(Paper paper, Func<string, string> write) =>
        paper with { Title = paper.Title is null ? null : write(paper.Title), Abstract = write(paper.Abstract) };

    private static TextVariant Of(string name, Regex what, string with) => new(name, text => what.Replace(text, with));

    [GeneratedRegex(@"(?<=\d)%")]
    private static partial Regex PercentSign();

    [GeneratedRegex(@"(?<![\w$.,\\{/±–-])(\d+(?:\.\d+)?)%")]
    private static partial Regex PercentNumber();

    [GeneratedRegex(@"(?<=\d)×(?![\d/–-])")]
    private static partial Regex TimesSign();

    [GeneratedRegex(@"(?<![\w$.,\\{/±–-])(\d+(?:\.\d+)?)×(?!\d)")]
    private static partial Regex TimesNumber();

    [GeneratedRegex(@"(?<=[\s(])-(?=\d)")]
    private static partial Regex SignBeforeNumber();

    [GeneratedRegex(@"(?<=(?<![\w.-])\d[\d.,]*%?)-(?=\d[\d.,]*(?![\w.-]))")]
    private static partial Regex DashBetweenNumbers();

    [GeneratedRegex(@"(?<=\w)-(?=\w)")]
    private static partial Regex Hyphen();

    /// <summary>Not between digits, where a narrow space separates thousands, and not between blank lines.</summary>
    [GeneratedRegex(@"(?<=\S) (?=\S)(?<!\d (?=\d))")]
    private static partial Regex Space();

    [GeneratedRegex(@"(?<=[a-z]) (?=\d)")]
    private static partial Regex SpaceBeforeNumber();

    [GeneratedRegex(@"(?<=\w)'")]
    private static partial Regex Apostrophe();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\u00A0\u2009\u202F\t\r\n]+| {2,}")]
    private static partial Regex AnySpace();

    [GeneratedRegex(@"\$(?:\\mathbf\{)?(\d+(?:\.\d+)?)\}?\s*((?:\\%|%|\\times|×)?)\$")]
    private static partial Regex FormulaOfNumber();

    [GeneratedRegex(@"(?<=\w)~(?=\w)")]
    private static partial Regex TildeForSpace();

    [GeneratedRegex(@"(?<=\d)[ ~]*(?:\\%|%|％)")]
    private static partial Regex AnyPercent();

    [GeneratedRegex(@"(?<=(?<![\w.-])[\d.,]*\d) ?(?:×|\\times|x|times)(?![\w])")]
    private static partial Regex AnyTimes();
}
