using System.Text.Json.Serialization;
using ClaimKit.Entities;

namespace ClaimKit.Output;

/// <summary>The contract's <c>entity</c>.</summary>
internal sealed class WireEntity
{
    public required int Start { get; set; }

    public required int End { get; set; }

    public required string Text { get; set; }

    public required string Name { get; set; }

    [JsonConverter(typeof(EnumNameConverter<EntityKind>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EntityKind Kind { get; set; }

    /// <summary>Written for every system and left out for everything that cannot be one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ThisWork { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? LowerIsBetter { get; set; }

    public static WireEntity? From(Entity? entity) => entity is null ? null : new WireEntity
    {
        Start = entity.Span.Start,
        End = entity.Span.End,
        Text = entity.Text,
        Name = entity.Name,
        Kind = entity.Kind,
        ThisWork = entity.IsThisWork || entity.Kind == EntityKind.Model ? entity.IsThisWork : null,
        LowerIsBetter = entity.LowerIsBetter,
    };

    public Entity ToEntity() => new()
    {
        Span = WireSpan.ToSpan(Start, End),
        Text = Text,
        Name = Name,
        Kind = Kind,
        IsThisWork = ThisWork ?? false,
        LowerIsBetter = LowerIsBetter,
    };
}
