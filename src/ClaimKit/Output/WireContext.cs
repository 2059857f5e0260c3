using System.Text.Json.Serialization;

namespace ClaimKit.Output;

/// <summary>The serializers of the wire format, made at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(WireResult))]
[JsonSerializable(typeof(WireStage))]
internal sealed partial class WireContext : JsonSerializerContext;
