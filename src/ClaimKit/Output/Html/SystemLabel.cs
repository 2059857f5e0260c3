using ClaimKit.Entities;

namespace ClaimKit.Output.Html;

/// <summary>What a system is called away from its paper: by its name, or by the paper's title where the paper only says "we" or "our method".</summary>
internal static class SystemLabel
{
    private const int LongestTitle = 40;

    /// <summary>Words that point at something instead of naming it.</summary>
    private static readonly string[] Pointing = ["we", "our", "ours", "us", "it", "its", "they", "their", "this", "these", "the"];

    /// <summary>Whether the mention says a name, so that it means the same in every paper.</summary>
    public static bool IsName(Entity system)
    {
        string name = system.Name;
        int end = name.IndexOf(' ', StringComparison.Ordinal);
        return !system.IsThisWork || !Pointing.Contains(end < 0 ? name : name[..end], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The label, or null without a system.</summary>
    public static string? Of(Entity? system, Paper paper) =>
        system is null || IsName(system) || string.IsNullOrWhiteSpace(paper.Title) ? system?.Name : Short(paper.Title);

    /// <summary>What stands before the colon, which is where papers name their system; else the first words.</summary>
    private static string Short(string title)
    {
        int colon = title.IndexOf(": ", StringComparison.Ordinal);
        string name = (colon > 0 ? title[..colon] : title).Trim();
        if (name.Length <= LongestTitle)
        {
            return $"“{name}”";
        }

        int end = name.LastIndexOf(' ', LongestTitle);
        return $"“{name[..(end > 0 ? end : LongestTitle)]}…”";
    }
}
