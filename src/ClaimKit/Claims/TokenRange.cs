using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Claims;

/// <summary>From places in the text to the tokens there.</summary>
internal static class TokenRange
{
    /// <summary>The tokens of a sentence that share a code unit with a span; an empty range when none does.</summary>
    public static (int First, int End) Of(TextSpan span, TokenizedText text, Sentence sentence)
    {
        int first = sentence.FirstToken;
        while (first < sentence.EndToken && text[first].End <= span.Start)
        {
            first++;
        }

        int end = first;
        while (end < sentence.EndToken && text[end].Start < span.End)
        {
            end++;
        }

        return (first, end);
    }
}
