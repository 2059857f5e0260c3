using System.Globalization;

namespace ClaimKit.Input;

/// <summary>A paragraph of a listing and what can be told from its looks. The looks only count where titles and abstracts no longer take turns.</summary>
internal readonly record struct ListingParagraph(long Line, string Text)
{
    /// <summary>In code units. Titles seen so far end at 150, abstracts begin there and are mostly longer than 500.</summary>
    public const int LongestTitle = 300;

    private const int LongestDate = 30;

    private static readonly string[] DateForms =
        ["MMM d yyyy", "MMMM d yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd"];

    /// <summary>Whether the paragraph is the date that a day of the listing begins with.</summary>
    public bool IsDate => IsDateLine(Text);

    /// <summary>Whether the paragraph is too long for a title.</summary>
    public bool IsLong => Text.Length > LongestTitle;

    public bool LooksLikeTitle => MayBeTitle(Text);

    /// <summary>Whether the paragraph reads like prose: long, or at least ended by a full stop as titles are not.</summary>
    public bool LooksLikeAbstract => !MayBeTitle(Text);

    public static bool MayBeTitle(ReadOnlySpan<char> text) => text.Length <= LongestTitle && !text.TrimEnd().EndsWith('.');

    /// <summary>Whether the line is a date and nothing else: <c>Apr 28</c>, <c>April 28, 2025</c>, <c>28 Apr</c>, <c>2025-04-28</c>.</summary>
    public static bool IsDateLine(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is 0 or > LongestDate)
        {
            return false;
        }

        // A leap year, so that 29 February is a date in every year.
        return IsDateWithYear(line) || IsDateWithYear($"{line} 2000");
    }

    private static bool IsDateWithYear(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
