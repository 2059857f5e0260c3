using ClaimKit.Entities;
using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Entities;

public class LexiconTests
{
    [TestCase("ImageNet-1K", "ImageNet-1K")]
    [TestCase("ImageNet 1K", "ImageNet 1K")]
    [TestCase("ImageNet1K", "ImageNet1K")]
    [TestCase("word error rates", "word error rates")]
    [TestCase("MMLU's questions", "MMLU")]
    [TestCase("LLaVA-1.5-7B", "LLaVA-1.5-7B")]
    public void Spellings_are_one_name(string text, string found)
    {
        var tokens = new TokenizedText();
        Tokenizer.Tokenize(text, tokens);
        LexiconMatch match = Lexicon.Names.Match(tokens, 0, tokens.TokenCount);
        Assert.Multiple(() =>
        {
            Assert.That(match.IsFound);
            Assert.That(text[..tokens[match.EndToken - 1].End], Is.EqualTo(found));
        });
    }

    [TestCase("unremarkable")]
    [TestCase("imag")]
    [TestCase("the")]
    public void Other_words_are_none(string text)
    {
        var tokens = new TokenizedText();
        Tokenizer.Tokenize(text, tokens);
        Assert.That(Lexicon.Names.Match(tokens, 0, tokens.TokenCount).IsFound, Is.False);
    }

    [TestCase("Image Net", "ImageNet", ExpectedResult = true)]
    [TestCase("super glue", "SuperGLUE", ExpectedResult = false)]
    [TestCase("super-GLUE", "SuperGLUE", ExpectedResult = true)]
    [TestCase("τ bench", "τ-bench", ExpectedResult = true)]
    [TestCase("R²", "R2", ExpectedResult = true)]
    public bool A_space_inside_a_name_needs_a_capital_behind_it(string found, string form) => NameSpelling.Spells(found, form, exactCase: false);

    [Test]
    public void Every_file_is_read()
    {
        var kinds = new HashSet<EntityKind>();
        for (int i = 0; i < Lexicon.Names.Count; i++)
        {
            kinds.Add(Lexicon.Names[i].Kind);
        }

        Assert.That(kinds, Is.EquivalentTo(new[] { EntityKind.Benchmark, EntityKind.Model, EntityKind.Task, EntityKind.Metric, EntityKind.Resource }));
    }
}
