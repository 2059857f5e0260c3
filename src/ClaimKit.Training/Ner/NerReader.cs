using System.Globalization;
using System.Text.Json;
using ClaimKit.Entities;
using ClaimKit.Text;

namespace ClaimKit.Training.Ner;

/// <summary>
/// Reads annotated corpora: CoNLL (token, offset, BIO tag, with tabs between them; an empty line after each sentence) and JSON Lines
/// (<c>words</c>, and <c>ner</c> as a list of first word, word after the last, label). The first character says which of them it is.
/// </summary>
internal static class NerReader
{
    private const int Columns = 3;

    /// <exception cref="InvalidDataException">A line has not the expected form; the message names file and line.</exception>
    public static List<LabelledText> Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        return Array.Find(lines, l => l.Length > 0) is { } first && first[0] == '{' ? ReadJsonLines(path, lines) : ReadConll(path, lines);
    }

    private static List<LabelledText> ReadJsonLines(string path, string[] lines)
    {
        var texts = new List<LabelledText>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            try
            {
                using JsonDocument json = JsonDocument.Parse(lines[i]);
                texts.Add(FromWords(json.RootElement));
            }
            catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentOutOfRangeException or IndexOutOfRangeException)
            {
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}({i + 1}): {problem.Message}"), problem);
            }
        }

        return texts;
    }

    private static LabelledText FromWords(JsonElement line)
    {
        var joiner = new TokenJoiner();
        foreach (JsonElement word in line.GetProperty("words").EnumerateArray())
        {
            joiner.Add(word.GetString() ?? "");
        }

        var names = new List<LabelledName>();
        foreach (JsonElement name in line.GetProperty("ner").EnumerateArray())
        {
            Add(names, joiner, name[0].GetInt32(), name[1].GetInt32(), name[2].GetString() ?? "");
        }

        return new LabelledText(joiner.Text, WithoutOverlaps(names));
    }

    private static List<LabelledText> ReadConll(string path, string[] lines)
    {
        var texts = new List<LabelledText>();
        var joiner = new TokenJoiner();
        var tags = new List<string>();
        int end = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                Close(joiner, tags, texts);
                joiner = new TokenJoiner();
                continue;
            }

            string[] cells = lines[i].Split('\t');
            if (cells.Length != Columns || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out int offset))
            {
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}({i + 1}): a token, its offset and its tag are expected, with tabs between them."));
            }

            joiner.Add(cells[0], offset > end);
            tags.Add(cells[2].Trim());
            end = offset + cells[0].Length;
        }

        Close(joiner, tags, texts);
        return texts;
    }

    private static void Close(TokenJoiner joiner, List<string> tags, List<LabelledText> texts)
    {
        var names = new List<LabelledName>();
        for (int i = 0; i < tags.Count; i++)
        {
            if (!tags[i].StartsWith("B-", StringComparison.Ordinal))
            {
                continue;
            }

            string label = tags[i][2..];
            int end = i + 1;
            while (end < tags.Count && tags[end].StartsWith("I-", StringComparison.Ordinal))
            {
                end++;
            }

            Add(names, joiner, i, end, label);
            i = end - 1;
        }

        if (tags.Count > 0)
        {
            texts.Add(new LabelledText(joiner.Text, names));
        }

        tags.Clear();
    }

    private static void Add(List<LabelledName> names, TokenJoiner joiner, int first, int end, string label)
    {
        EntityKind kind = NameLabels.KindOf(label);
        if (kind != EntityKind.None)
        {
            var span = new TextSpan(joiner.Spans[first].Start, joiner.Spans[end - 1].End);
            names.Add(new LabelledName(span, kind, NameLabels.IsCertain(label, span.Of(joiner.Text.AsSpan()))));
        }
    }

    /// <summary>Corpora annotate some words twice: the longer name stays.</summary>
    internal static List<LabelledName> WithoutOverlaps(List<LabelledName> names)
    {
        var kept = new List<LabelledName>();
        foreach (LabelledName name in names.OrderByDescending(n => n.Span.Length).ThenBy(n => n.Span.Start))
        {
            if (!kept.Exists(k => k.Span.Overlaps(name.Span)))
            {
                kept.Add(name);
            }
        }

        return [.. kept.OrderBy(n => n.Span.Start)];
    }
}
