using System.Text.Json;

namespace ClaimKit.Output;

/// <summary>Results as JSON and back, in the wire format of <c>claims.schema.json</c>: camel case, UTF-16 spans, numbers with a decimal point whatever the culture.</summary>
/// <remarks>
/// Thread-safe. Reading back what was written gives an equal result, except that a broken surrogate pair in the text is written as U+FFFD.
/// <c>refusals</c> and <c>diagnostics</c> are left out where there are none; every other list is always there.
/// </remarks>
public static class ClaimJson
{
    /// <summary>One result as one JSON object on one line, without the line end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">A claim has no kind, a delta no form, or a number is not finite: the format cannot say that.</exception>
    public static string Serialize(ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonBuffer.ToText(WireResult.From(result), WireContext.Default.WireResult);
    }

    /// <summary>Reads one JSON object of the wire format. Properties that the format does not know are passed over.</summary>
    /// <param name="json">The object, with or without white space around it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is no JSON, lacks something required, or has a value outside of the format. The message says where.</exception>
    public static ExtractionResult Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        WireResult result = JsonSerializer.Deserialize(json, WireContext.Default.WireResult)
            ?? throw new JsonException("Expected an object, found null.");
        return result.ToResult();
    }
}
