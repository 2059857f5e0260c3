using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimKit.Output;

/// <summary>Writes an enum as its member's name in camel case and its first member (<c>None</c>) as null. Reads the same names, exactly.</summary>
/// <typeparam name="T">An enum whose first member, of value 0, means that nothing is known.</typeparam>
internal class EnumNameConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, JsonEncodedText> names;

    public EnumNameConverter()
        : this([])
    {
    }

    /// <param name="exceptions">Members whose name on the wire is not their own.</param>
    protected EnumNameConverter(params (T Value, string Name)[] exceptions)
    {
        names = Enum.GetValues<T>()
            .Where(value => !value.Equals(default(T)))
            .ToDictionary(value => value, value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())));
        foreach ((T value, string name) in exceptions)
        {
            names[value] = JsonEncodedText.Encode(name);
        }
    }

    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (reader.TokenType == JsonTokenType.String)
        {
            foreach ((T value, JsonEncodedText name) in names)
            {
                if (reader.ValueTextEquals(name.EncodedUtf8Bytes))
                {
                    return value;
                }
            }
        }

        return Unknown(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (names.TryGetValue(value, out JsonEncodedText name))
        {
            writer.WriteStringValue(name);
        }
        else
        {
            WriteUnknown(writer);
        }
    }

    /// <summary>What stands for a name that is not in the list; by default an error that lists the names.</summary>
    protected virtual T Unknown(ref Utf8JsonReader reader) =>
        throw new JsonException($"Expected one of {string.Join(", ", names.Values)} or null for {typeof(T).Name}.");

    protected virtual void WriteUnknown(Utf8JsonWriter writer) => writer.WriteNullValue();
}
