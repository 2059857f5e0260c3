using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Tokens;

public sealed class WordTableTests
{
    private static readonly WordTable<int> Table = new([new("one", 1), new("Two", 2), new("ÜBER", 3)]);

    [TestCase("one", 1)]
    [TestCase("TWO", 2)]
    [TestCase("über", 3)]
    public void A_word_is_found_whatever_its_case(string word, int expected)
    {
        Assert.That(Table.TryGet(word, TokenHash.Of(word), out int value), Is.True);
        Assert.That(value, Is.EqualTo(expected));
    }

    [Test]
    public void A_word_that_is_not_there_is_not_found() => Assert.That(Table.TryGet("three", TokenHash.Of("three"), out _), Is.False);

    [Test]
    public void A_word_twice_is_refused() => Assert.That(() => WordTable<int>.Of(1, "a", "A"), Throws.ArgumentException);

    [Test]
    public void A_token_carries_the_hash_of_its_text()
    {
        const string Text = "M$^3$ViT LLaVA-1.5-7B 3D HumanEval+ e.g. $\\tau$-bench τ²-bench";
        foreach (Token token in Tokenizer.Tokenize(Text))
        {
            Assert.That(token.Hash, Is.EqualTo(TokenHash.Of(Text.AsSpan(token.Start, token.Length))), Text[token.Start..token.End]);
        }
    }
}
