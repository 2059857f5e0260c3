using ClaimKit.Entities;
using ClaimKit.Text;
using ClaimKit.Tokens;
using ClaimKit.Training.Gold;

namespace ClaimKit.Training.Ner;

/// <summary>Examples from claims: in their quotes the names are known, elsewhere only that plain words are none.</summary>
internal static class GoldExamples
{
    public static void Add(GoldDocument document, ChainExampleMaker maker, EntityFinder finder, float weight, List<ChainExample> into)
    {
        string text = document.Paper.FullText;
        int titleEnd = document.Title?.Length ?? 0;
        List<LabelledName> names = GoldNames.Find(document);
        List<TextSpan> mentions = MentionsOf(text, titleEnd, finder);
        maker.Make(text, titleEnd, names, span => IsOpen(text, span, document, mentions), domain: 0, weight, into);
    }

    private static bool IsOpen(string text, TextSpan token, GoldDocument document, List<TextSpan> mentions)
    {
        bool quoted = document.Claims.Any(c => c.Quote.Overlaps(token));
        bool isName = text.AsSpan(token.Start, token.Length).IndexOfAnyInRange('A', 'Z') >= 0;
        return mentions.Exists(m => m.Overlaps(token)) && (!quoted || isName);
    }

    private static List<TextSpan> MentionsOf(string text, int titleEnd, EntityFinder finder)
    {
        var tokens = new TokenizedText();
        Tokenizer.Tokenize(text, tokens, titleEnd);
        var mentions = new List<Mention>();
        foreach (Sentence sentence in tokens.Sentences)
        {
            finder.Find(tokens, sentence.FirstToken, sentence.EndToken, mentions);
        }

        return [.. mentions.Select(m => new TextSpan(tokens[m.FirstToken].Start, tokens[m.EndToken - 1].End))];
    }
}
