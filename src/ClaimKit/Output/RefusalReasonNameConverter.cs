using System.Text.Json;
using ClaimKit.Claims;

namespace ClaimKit.Output;

/// <summary>The list of reasons is open on the wire: a reason from a later version reads as not known instead of failing the whole line.</summary>
internal sealed class RefusalReasonNameConverter : EnumNameConverter<RefusalReason>
{
    protected override RefusalReason Unknown(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? RefusalReason.None : base.Unknown(ref reader);

    protected override void WriteUnknown(Utf8JsonWriter writer) => writer.WriteStringValue("unknown"u8);
}
