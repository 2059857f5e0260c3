using ClaimKit.Text;
using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Tokens;

public sealed class SentenceSplitterTests
{
    [TestCase("We gain 3.5%. It works.")]
    [TestCase("It beats GPT-4.1. LLaVA-1.5-7B is next.")]
    [TestCase("See https://x.org/a-1.5. Then go.")]
    [TestCase("\"This is it.\" Then more.")]
    [TestCase("It works (see Sec. 5). Then more.")]
    [TestCase("Really? Yes it does.")]
    [TestCase("达到95.2%。我们的方法")]
    [TestCase("We end. xEEGNet begins.")]
    [TestCase("Wow!!! Then more.")]
    [TestCase("We find 5. 4 tasks are used.")]
    public void Two_sentences_come_apart(string text) => Assert.That(Split(text), Has.Length.EqualTo(2));

    [TestCase("Smith et al. (2020) show, e.g., GPT-4 vs. Llama, i.e. two models, cf. Fig. 3 and Eq. 4.")]
    [TestCase("The U.S. Government uses v1.2.3 under i.i.d. costs.")]
    [TestCase("Asked \"why?\" it fails.")]
    [TestCase("We find: 1. models do this; 2. they do that.")]
    [TestCase("Python 3.10 and $0.05 per query, 10{,}000 tokens and 1.5x.")]
    [TestCase("Scores rise ... and fall.")]
    public void One_sentence_stays_whole(string text) => Assert.That(Split(text), Has.Length.EqualTo(1));

    [TestCase("end of the method.We show", "end of the method.", "We show")]
    [TestCase("by 3.5%.We show", "by 3.5%.", "We show")]
    [TestCase("for planning).We show", "for planning).", "We show")]
    [TestCase("for every tool this http URL We show", "for every tool this http URL", "We show")]
    [TestCase("First line\n\nsecond block", "First line", "second block")]
    public void A_lost_space_or_blank_line_splits(string text, string first, string second) => Assert.That(Split(text), Is.EqualTo(new[] { first, second }));

    [Test]
    public void Sentences_cover_all_tokens_but_line_breaks()
    {
        const string Text = "One. Two (2.5)! Three\n\nFour";
        IReadOnlyList<Sentence> sentences = Tokenizer.SplitSentences(Text);
        int covered = sentences.Sum(s => s.EndToken - s.FirstToken);
        Assert.That(covered, Is.EqualTo(Tokenizer.Tokenize(Text).Count(t => t.Kind != TokenKind.LineBreak)));
    }

    private static string[] Split(string text) => [.. Tokenizer.SplitSentences(text).Select(s => text.Substring(s.Span))];
}
