namespace ClaimKit.Text;

/// <summary>Reads the stretch of a text that a <see cref="TextSpan"/> covers.</summary>
public static class TextSpanExtensions
{
    /// <summary>The stretch of <paramref name="text"/> covered by <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of <paramref name="text"/>.</exception>
    public static string Substring(this string text, TextSpan span) => span.Of(text);
}
