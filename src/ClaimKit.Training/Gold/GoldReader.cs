using System.IO.Compression;
using System.Text.Json;
using ClaimKit.Claims;
using ClaimKit.Quantities;
using ClaimKit.Text;

namespace ClaimKit.Training.Gold;

/// <summary>Reads documents and their gold annotation (JSON Lines, one object a line).</summary>
internal static class GoldReader
{
    /// <exception cref="InvalidDataException">A line is no JSON of the expected form; the message names file and line.</exception>
    public static List<GoldDocument> Read(string docsPath, string goldPath)
    {
        var claims = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonElement line in Lines(goldPath))
        {
            claims[line.GetProperty("id").GetString()!] = line.GetProperty("claims");
        }

        var documents = new List<GoldDocument>();
        foreach (JsonElement line in Lines(docsPath))
        {
            string id = line.GetProperty("id").GetString()!;
            if (!claims.TryGetValue(id, out JsonElement annotated))
            {
                continue;
            }

            documents.Add(Document(line, annotated));
        }

        return documents;
    }

    /// <summary>Reads a file in which every line is a document with its claims.</summary>
    /// <exception cref="InvalidDataException">A line is no JSON of the expected form; the message names file and line.</exception>
    public static List<GoldDocument> ReadPage(string path) => [.. Lines(path).Select(line => Document(line, line.GetProperty("claims")))];

    private static GoldDocument Document(JsonElement line, JsonElement claims)
    {
        var document = new GoldDocument(line.GetProperty("id").GetString()!, Text(line, "title"), line.GetProperty("abstract").GetString()!, []);
        string text = document.Paper.FullText;
        return document with { Claims = [.. claims.EnumerateArray().Select(c => ReadClaim(c, text))] };
    }

    private static IEnumerable<JsonElement> Lines(string path)
    {
        int number = 0;
        using StreamReader reader = Open(path);
        while (reader.ReadLine() is string line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            JsonElement element;
            try
            {
                element = JsonDocument.Parse(line).RootElement;
            }
            catch (JsonException problem)
            {
                throw new InvalidDataException($"{path}({number}): {problem.Message}", problem);
            }

            yield return element;
        }
    }

    private static StreamReader Open(string path)
    {
        Stream file = File.OpenRead(path);
        return new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
    }

    private static GoldClaim ReadClaim(JsonElement claim, string text)
    {
        TextSpan quote = Quote(claim.GetProperty("quote"), text);
        Relation relation = RelationOf(Text(claim, "relation"));
        Outcome outcome = OutcomeOf(Text(claim, "outcome"));
        GoldNumber? score = Number(claim, "score");
        GoldNumber? delta = Number(claim, "delta");
        return new GoldClaim
        {
            IsNumeric = (score is not null || delta is not null) && relation != Relation.Rank,
            Quote = quote,
            Model = Names(claim, "model"),
            Benchmark = Names(claim, "benchmark"),
            Metric = Names(claim, "metric"),
            Baseline = Names(claim, "baseline"),
            Score = score,
            Delta = delta,
            BaselineScore = Number(claim, "baseline_score"),
            Relation = relation,
            Relations = [relation, .. Names(claim, "relation_also").Select(RelationOf)],
            Outcome = outcome,
            Outcomes = [outcome, .. Names(claim, "outcome_also").Select(OutcomeOf)],
            IsOptional = claim.TryGetProperty("optional", out JsonElement optional) && optional.ValueKind == JsonValueKind.True,
        };
    }

    /// <summary>A quote is given as the words themselves, or as where they stand: <c>[start, end]</c>, for texts that are not repeated in the annotation.</summary>
    private static TextSpan Quote(JsonElement quote, string text)
    {
        if (quote.ValueKind == JsonValueKind.Array)
        {
            return new TextSpan(quote[0].GetInt32(), Math.Min(text.Length, quote[1].GetInt32()));
        }

        string words = quote.GetString()!;
        int start = Math.Max(0, text.IndexOf(words, StringComparison.Ordinal));
        return new TextSpan(start, Math.Min(text.Length, start + words.Length));
    }

    private static Relation RelationOf(string? name) => name switch
    {
        "better" => Relation.Better,
        "worse" => Relation.Worse,
        "equal" => Relation.Equal,
        "sota" => Relation.StateOfTheArt,
        "rank" => Relation.Rank,
        _ => Relation.None,
    };

    private static Outcome OutcomeOf(string? name) => name switch { "better" => Outcome.Better, "worse" => Outcome.Worse, "same" => Outcome.Same, _ => Outcome.None };

    private static Qualifier QualifierOf(string? name) => name switch
    {
        "up_to" => Qualifier.UpTo,
        "at_least" => Qualifier.AtLeast,
        "at_most" => Qualifier.AtMost,
        "about" => Qualifier.About,
        _ => Qualifier.None,
    };

    private static string? Text(JsonElement owner, string name) => owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string?> Names(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.String ? v.GetString() : null)] : [];

    private static GoldNumber? Number(JsonElement owner, string name)
    {
        if (!owner.TryGetProperty(name, out JsonElement value) || value.ValueKind != JsonValueKind.Object || value.GetProperty("value").ValueKind != JsonValueKind.Number)
        {
            return null;
        }

        double? upper = value.TryGetProperty("upper", out JsonElement u) && u.ValueKind == JsonValueKind.Number ? u.GetDouble() : null;
        DeltaForm form = Text(value, "form") switch
        {
            "absolute" => DeltaForm.Absolute,
            "relative" => DeltaForm.Relative,
            "factor" => DeltaForm.Factor,
            "retained" => DeltaForm.Retained,
            _ => DeltaForm.None,
        };
        Direction direction = Text(value, "direction") switch { "up" => Direction.Up, "down" => Direction.Down, _ => Direction.None };
        return new GoldNumber(value.GetProperty("value").GetDouble(), upper, Text(value, "unit") ?? "", QualifierOf(Text(value, "qualifier")), form, direction);
    }
}
