namespace ClaimKit.Entities.Tagging;

/// <summary>The tags of the tagger: outside of all names, or the first or a later token of a name of one <see cref="EntityKind"/>.</summary>
internal static class NameTag
{
    /// <summary>Number of kinds that the tagger tells apart: model, benchmark, task, metric, resource.</summary>
    public const int Kinds = (int)EntityKind.Resource;

    /// <summary>Number of tags.</summary>
    public const int Count = (2 * Kinds) + 1;

    /// <summary>The tag of a token that belongs to no name.</summary>
    public const int Outside = 0;

    /// <summary>The bit set of all tags.</summary>
    public const ushort Any = (1 << Count) - 1;

    /// <summary>The tag of the first token of a name.</summary>
    public static int Begin(EntityKind kind) => (2 * (int)kind) - 1;

    /// <summary>The tag of a later token of a name.</summary>
    public static int Inside(EntityKind kind) => 2 * (int)kind;

    public static bool IsBegin(int tag) => (tag & 1) != 0;

    public static bool IsInside(int tag) => tag != Outside && (tag & 1) == 0;

    /// <summary>The kind of name that a tag stands for; <see cref="EntityKind.None"/> outside.</summary>
    public static EntityKind KindOf(int tag) => (EntityKind)((tag + 1) >> 1);

    /// <summary>Whether <paramref name="tag"/> may stand behind <paramref name="before"/>: nothing goes on inside a name that did not begin.</summary>
    public static bool MayFollow(int before, int tag) => !IsInside(tag) || before == tag || before == tag - 1;
}
