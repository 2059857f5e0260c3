using ClaimKit.Claims;

namespace ClaimKit.Output;

/// <summary>The wire says <c>sota</c> where the library spells the words out.</summary>
internal sealed class RelationNameConverter() : EnumNameConverter<Relation>((Relation.StateOfTheArt, StateOfTheArt))
{
    public const string StateOfTheArt = "sota";
}
