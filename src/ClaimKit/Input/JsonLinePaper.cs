using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ClaimKit.Input;

/// <summary>Reads a paper out of one JSON object, without making a tree of what does not matter.</summary>
internal static class JsonLinePaper
{
    /// <summary>However deep other fields are nested, it is JSON: they are passed over without a stack.</summary>
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    public static bool TryRead(ReadOnlySpan<byte> json, [NotNullWhen(true)] out Paper? paper, [NotNullWhen(false)] out string? cause)
    {
        paper = null;
        cause = null;
        try
        {
            var reader = new Utf8JsonReader(json, AnyDepth);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                cause = "The line is no JSON object; it was skipped.";
                return false;
            }

            paper = ReadObject(ref reader);
        }
        catch (JsonException error)
        {
            cause = FormattableString.Invariant($"The line is no JSON from its byte {error.BytePositionInLine + 1} on; it was skipped.");
            return false;
        }
        catch (InvalidOperationException)
        {
            // The reader says so of an escape such as \ud800 alone, which is half a character.
            cause = "The line has half of an escaped surrogate pair, which is no text; it was skipped.";
            return false;
        }

        if (paper is null)
        {
            cause = "The object has no abstract: no text in \"abstract\", \"text\" or \"summary\"; it was skipped.";
            return false;
        }

        return true;
    }

    private static Paper? ReadObject(ref Utf8JsonReader reader)
    {
        var text = new JsonField(false, "abstract", "text", "summary");
        var id = new JsonField(true, "id", "paper_id", "arxiv_id", "corpusid");
        var title = new JsonField(false, "title");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!Takes(text, ref reader) && !Takes(id, ref reader) && !Takes(title, ref reader))
            {
                reader.Skip();
            }
        }

        // Nothing may follow the object: the reader throws where something does.
        reader.Read();
        return text.Value is null ? null : new Paper { Id = id.Value, Title = title.Value, Abstract = text.Value };
    }

    private static bool Takes(JsonField field, ref Utf8JsonReader reader)
    {
        int rank = field.RankOf(ref reader);
        if (rank < 0)
        {
            return false;
        }

        reader.Read();
        field.Take(ref reader, rank);
        return true;
    }
}
