using System.Text;
using System.Text.Json;

namespace ClaimKit.Input;

/// <summary>A value that goes by several names in JSON objects, the best name first.</summary>
/// <param name="numberToo">Whether a number is a value, as it is written.</param>
/// <param name="names">The names.</param>
internal sealed class JsonField(bool numberToo, params string[] names)
{
    private int rank = names.Length;

    /// <summary>The value under the best name that has one, or null.</summary>
    public string? Value { get; private set; }

    /// <summary>Which of the names the property at the reader has; -1 for none.</summary>
    public int RankOf(ref Utf8JsonReader property)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (property.ValueTextEquals(names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Takes what is a value; everything else, a blank string too, counts as none.</summary>
    public void Take(ref Utf8JsonReader value, int valueRank)
    {
        string? text = value.TokenType switch
        {
            JsonTokenType.String => value.GetString(),
            JsonTokenType.Number when numberToo => Encoding.UTF8.GetString(value.ValueSpan),
            _ => null,
        };
        value.Skip();
        if (valueRank <= rank && !string.IsNullOrWhiteSpace(text))
        {
            rank = valueRank;
            Value = text;
        }
    }
}
