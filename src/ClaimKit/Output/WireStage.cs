using System.Text.Json.Serialization;

namespace ClaimKit.Output;

/// <summary>One stage's output for one paper: an id and exactly one of the lists.</summary>
internal sealed class WireStage
{
    public required string? Id { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireSpan[]? Tokens { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireNumber[]? Quantities { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireEntity[]? Entities { get; set; }
}
