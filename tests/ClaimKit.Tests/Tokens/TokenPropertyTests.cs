using System.Diagnostics;
using ClaimKit.Tokens;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimKit.Tests.Tokens;

public sealed class TokenPropertyTests
{
    /// <summary>Pieces that the scanner has rules for; random sequences of them reach the corners that random characters never do.</summary>
    private static readonly string[] Pieces =
        ["$", "\\", "\\times", "{", "}", "^", "_", "1", ".", ",", "x", "times", "e-", "-", "–", "+", "/", "%", "\\%", "a", "B", "é", "²", "\u0301", " ", "\n\n", "'", "s", "http://", "(", ")", "[", "~", "<", "=", "@", "模", "\uD83D", "\uDE00", "al", "leq", "&", "*", "URL", "this http", "10", "sub-"];

    [Test]
    public void Tokens_of_any_text_are_in_order_and_inside_it() =>
        Prop.ForAll<NonNull<string>>(text => IsSound(text.Get)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Test]
    public void Tokens_of_any_debris_are_in_order_and_inside_it() =>
        Prop.ForAll<byte[]>(choice => IsSound(string.Concat(choice.Select(c => Pieces[c % Pieces.Length])))).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [TestCase("1")]
    [TestCase("!")]
    [TestCase("$")]
    [TestCase("$\\")]
    [TestCase("$5 ")]
    [TestCase("1,")]
    [TestCase("1x")]
    [TestCase("a.")]
    [TestCase("a$")]
    [TestCase("a-")]
    [TestCase("\\a")]
    [TestCase("sim ")]
    [TestCase("1^{")]
    [TestCase("http://")]
    [TestCase("?)")]
    public void Time_is_linear_in_the_length(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000));
        var watch = Stopwatch.StartNew();
        Tokenizer.SplitSentences(text);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(3)));
    }

    private static bool IsSound(string text)
    {
        int end = 0;
        foreach (Token token in Tokenizer.Tokenize(text))
        {
            if (token.Start < end || token.End <= token.Start || token.End > text.Length)
            {
                return false;
            }

            end = token.End;
        }

        int next = 0;
        foreach (Sentence sentence in Tokenizer.SplitSentences(text))
        {
            if (sentence.FirstToken < next || sentence.EndToken <= sentence.FirstToken)
            {
                return false;
            }

            next = sentence.EndToken;
        }

        return true;
    }
}
