using System.Text;
using ClaimKit.Text;

namespace ClaimKit.Training.Ner;

/// <summary>Joins the tokens of a corpus into a text as people write it, and remembers where each of them stands.</summary>
internal sealed class TokenJoiner
{
    private readonly StringBuilder text = new();
    private readonly List<TextSpan> spans = [];
    private string last = "";

    public string Text => text.ToString();

    /// <summary>Where the tokens stand.</summary>
    public IReadOnlyList<TextSpan> Spans => spans;

    /// <summary>Adds a token of which the corpus says whether a space stands before it.</summary>
    public void Add(string token, bool spaceBefore)
    {
        if (spaceBefore && text.Length > 0)
        {
            text.Append(' ');
        }

        spans.Add(new TextSpan(text.Length, text.Length + token.Length));
        text.Append(token);
        last = token;
    }

    /// <summary>Adds a token of which the corpus does not say it: signs and hyphens join as they usually do.</summary>
    public void Add(string token)
    {
        bool joins = token is "." or "," or ";" or ":" or "?" or "!" or ")" or "]" or "}" or "%" or "'s" or "-" or "/" or "+" || last is "(" or "[" or "{" or "-" or "/" or "$";
        Add(token, !joins);
    }
}
