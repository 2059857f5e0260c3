using ClaimKit.Claims;
using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;
using ClaimKit.Quantities;

namespace ClaimKit.Tests.Robustness;

/// <summary>All that the claims of a sentence can depend on of that sentence: where it stands, its numbers and its names.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Fifth">Which fifth of the text it stands in, counted in sentences.</param>
/// <param name="Numbers">Its numbers, with places counted from its start.</param>
/// <param name="Names">Its names and references to the own system, with tokens counted from its first.</param>
/// <param name="Profiles">What the whole paper is about, and what it says of everything that could fill a slot there.</param>
internal sealed record SentenceView(int Start, string Text, int Fifth, string Numbers, string Names, string Profiles)
{
    public static IReadOnlyList<SentenceView> Of(string text)
    {
        var paper = new PaperFrame();
        new PaperAnalyzer(new EntityFinder()).Analyze(text, 0, text.Length, paper);
        var views = new List<SentenceView>();
        for (int i = 0; i < paper.SentenceCount; i++)
        {
            SentenceFrame frame = paper[i];
            int start = frame.Sentence.Span.Start;
            views.Add(new SentenceView(
                start,
                frame.Sentence.Span.Of(text),
                i * 5 / paper.SentenceCount,
                string.Join("; ", frame.Quantities.Select(found => NumberOf(found, start))),
                string.Join("; ", frame.Mentions.Select(mention => NameOf(mention, frame.Sentence.FirstToken))),
                $"{paper.NamesItsSystem} {paper.IsAboutBenchmark} {string.Join(' ', frame.Candidates.Select(candidate => paper.ProfileOf(candidate.Key)))}"));
        }

        return views;
    }

    private static string NumberOf(in FoundQuantity found, int start) =>
        FormattableString.Invariant($"{found.Quantity.Span.Start - start}+{found.Quantity.Span.Length} {found.Quantity with { Span = default }} {found.Context}");

    private static string NameOf(in Mention mention, int first) =>
        (mention with { FirstToken = mention.FirstToken - first, EndToken = mention.EndToken - first }).ToString();
}
