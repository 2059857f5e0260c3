using System.Runtime.InteropServices;
using ClaimKit.Entities;
using ClaimKit.Tokens;

namespace ClaimKit.Tests.Entities;

/// <summary>Reads a text for the tests: its tokens, the mentions of every sentence, the own system.</summary>
internal sealed class Reading
{
    public Reading(string text, int titleEnd = 0, UserLexicon? lexicon = null)
    {
        Tokenizer.Tokenize(text, Text, titleEnd);
        var finder = new EntityFinder(lexicon);
        foreach (Sentence sentence in Text.Sentences)
        {
            finder.Find(Text, sentence.FirstToken, sentence.EndToken, Mentions);
        }
    }

    public TokenizedText Text { get; } = new();

    public List<Mention> Mentions { get; } = [];

    public string TextOf(int firstToken, int endToken) => Text.Text[Text[firstToken].Start..Text[endToken - 1].End];

    public EntityKind KindOf(string words)
    {
        foreach (Mention mention in CollectionsMarshal.AsSpan(Mentions))
        {
            if (TextOf(mention.FirstToken, mention.EndToken) == words)
            {
                return mention.Kind;
            }
        }

        return EntityKind.None;
    }

    public string Describe() => string.Join(" | ", Mentions.Select(m => $"{TextOf(m.FirstToken, m.EndToken)}:{m.Kind}"));
}
