using System.Globalization;
using System.Text.Json;

namespace ClaimKit.Fuzz.Invariants;

/// <summary>
/// A JSON Schema validator for the keywords that the contract uses and no others: a keyword it does not know is an error,
/// so that a later version of the contract can not pass without being checked.
/// </summary>
internal sealed class JsonSchema
{
    private static readonly HashSet<string> Annotations = ["$schema", "$defs", "title", "description"];
    private readonly JsonElement root;

    private JsonSchema(JsonElement root) => this.root = root;

    public static JsonSchema Parse(string schema)
    {
        using JsonDocument document = JsonDocument.Parse(schema);
        return new JsonSchema(document.RootElement.Clone());
    }

    /// <summary>What is wrong with the document: path and cause; nothing for a valid one.</summary>
    public IReadOnlyList<string> Validate(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        var errors = new List<string>();
        Check(root, document.RootElement, "$", errors);
        return errors;
    }

    private void Check(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            switch (keyword.Name)
            {
                case "$ref":
                    Check(Resolve(keyword.Value.GetString()!), value, path, errors);
                    break;
                case "type":
                    Expect(Types(keyword.Value).Any(type => Is(value, type)), path, $"is {value.ValueKind}, not {keyword.Value}", errors);
                    break;
                case "enum":
                    Expect(keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)), path, $"is {value}, none of {keyword.Value}", errors);
                    break;
                case "minimum":
                    Expect(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(), path, $"is below {keyword.Value}", errors);
                    break;
                case "maximum":
                    Expect(value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(), path, $"is above {keyword.Value}", errors);
                    break;
                case "required":
                    CheckRequired(keyword.Value, value, path, errors);
                    break;
                case "properties":
                    CheckProperties(keyword.Value, value, path, errors);
                    break;
                case "items":
                    CheckItems(keyword.Value, value, path, errors);
                    break;
                case "allOf":
                    foreach (JsonElement each in keyword.Value.EnumerateArray())
                    {
                        Check(each, value, path, errors);
                    }

                    break;
                case "anyOf":
                    CheckAnyOf(keyword.Value, value, path, errors);
                    break;
                default:
                    if (!Annotations.Contains(keyword.Name))
                    {
                        throw new NotSupportedException($"The schema uses the keyword '{keyword.Name}', which this validator does not know.");
                    }

                    break;
            }
        }
    }

    private JsonElement Resolve(string reference)
    {
        const string Definitions = "#/$defs/";
        return reference.StartsWith(Definitions, StringComparison.Ordinal)
            ? root.GetProperty("$defs").GetProperty(reference[Definitions.Length..])
            : throw new NotSupportedException($"The reference '{reference}' does not point into $defs.");
    }

    private void CheckProperties(JsonElement properties, JsonElement value, string path, List<string> errors)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (JsonProperty property in properties.EnumerateObject())
        {
            if (value.TryGetProperty(property.Name, out JsonElement child))
            {
                Check(property.Value, child, $"{path}.{property.Name}", errors);
            }
        }
    }

    private void CheckItems(JsonElement items, JsonElement value, string path, List<string> errors)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            Check(items, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), errors);
        }
    }

    private void CheckAnyOf(JsonElement alternatives, JsonElement value, string path, List<string> errors)
    {
        var all = new List<string>();
        foreach (JsonElement alternative in alternatives.EnumerateArray())
        {
            var own = new List<string>();
            Check(alternative, value, path, own);
            if (own.Count == 0)
            {
                return;
            }

            all.AddRange(own);
        }

        errors.AddRange(all);
    }

    private static void CheckRequired(JsonElement names, JsonElement value, string path, List<string> errors)
    {
        foreach (string name in names.EnumerateArray().Select(name => name.GetString()!))
        {
            Expect(value.ValueKind != JsonValueKind.Object || value.TryGetProperty(name, out _), path, $"lacks {name}", errors);
        }
    }

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Select(each => each.GetString()!)
        : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The schema uses the type '{type}', which this validator does not know."),
    };

    private static void Expect(bool holds, string path, string cause, List<string> errors)
    {
        if (!holds)
        {
            errors.Add($"{path} {cause}");
        }
    }
}
