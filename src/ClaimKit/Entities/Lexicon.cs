using System.Text;

namespace ClaimKit.Entities;

/// <summary>The names that come with the library, read from its resources when they are first needed.</summary>
/// <remarks>Thread-safe.</remarks>
internal static class Lexicon
{
    private static readonly Lazy<NameTable> Table = new(Load);

    /// <summary>All names: benchmarks, metrics, models, tasks and resources.</summary>
    public static NameTable Names => Table.Value;

    /// <summary>The text of an embedded file.</summary>
    internal static string ReadFile(string name)
    {
        using Stream stream = typeof(Lexicon).Assembly.GetManifestResourceStream("ClaimKit.Data." + name)
            ?? throw new InvalidOperationException($"The library was built without its data file '{name}'.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static NameTable Load()
    {
        const int Characters = 160_000;
        const int Forms = 12_000;
        var builder = new NameTableBuilder();
        builder.Reserve(Characters, Forms);
        Read("benchmarks.tsv", EntityKind.Benchmark, hasPolarity: false, builder);
        Read("models.tsv", EntityKind.Model, hasPolarity: false, builder);
        Read("tasks.tsv", EntityKind.Task, hasPolarity: false, builder);
        Read("metrics.tsv", EntityKind.Metric, hasPolarity: true, builder);
        Read("resources.tsv", EntityKind.Resource, hasPolarity: true, builder);
        return builder.Build();
    }

    /// <summary>Reads a file of one name a line: polarity and a tab where <paramref name="hasPolarity"/> says so, then the spellings, the usual one first, with a bar between them.</summary>
    private static void Read(string file, EntityKind kind, bool hasPolarity, NameTableBuilder into)
    {
        ReadOnlySpan<char> rest = ReadFile(file);
        while (!rest.IsEmpty)
        {
            int lineEnd = rest.IndexOf('\n');
            ReadOnlySpan<char> line = lineEnd < 0 ? rest : rest[..lineEnd];
            rest = lineEnd < 0 ? default : rest[(lineEnd + 1)..];
            LexiconMarks polarity = LexiconMarks.None;
            if (hasPolarity && line.Length > 2)
            {
                polarity = line[0] switch { '+' => LexiconMarks.HigherIsBetter, '-' => LexiconMarks.LowerIsBetter, _ => LexiconMarks.None };
                line = line[2..];
            }

            ReadForms(line, kind, polarity, into);
        }
    }

    private static void ReadForms(ReadOnlySpan<char> line, EntityKind kind, LexiconMarks polarity, NameTableBuilder into)
    {
        int canonical = -1;
        foreach (Range range in line.Split('|'))
        {
            ReadOnlySpan<char> form = line[range];
            LexiconMarks marks = polarity;
            while (form.Length > 1 && form[0] is '!' or '?')
            {
                marks |= form[0] == '!' ? LexiconMarks.ExactCase : LexiconMarks.Ambiguous;
                form = form[1..];
            }

            int index = into.Add(form, kind, marks, canonical);
            canonical = canonical < 0 ? index : canonical;
        }
    }
}
