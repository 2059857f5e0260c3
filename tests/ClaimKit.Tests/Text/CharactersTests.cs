using ClaimKit.Text;
using NUnit.Framework;

namespace ClaimKit.Tests.Text;

public sealed class CharactersTests
{
    [TestCase('a', true)]
    [TestCase('Z', true)]
    [TestCase('é', true)]
    [TestCase('µ', true)]
    [TestCase('模', false)]
    [TestCase('5', false)]
    [TestCase('-', false)]
    public void Letters_join_words_and_ideographs_do_not(char c, bool expected) => Assert.That(Characters.IsLetter(c), Is.EqualTo(expected));

    [TestCase(' ')]
    [TestCase('\u00A0')]
    [TestCase('\u2009')]
    [TestCase('\u200B')]
    [TestCase('\uFEFF')]
    [TestCase('\u00AD')]
    public void What_a_reader_cannot_see_is_space(char c) => Assert.That(Characters.IsSpace(c), Is.True);

    [TestCase('²', 2)]
    [TestCase('⁰', 0)]
    [TestCase('⁹', 9)]
    [TestCase('a', -1)]
    public void Superscripts_have_a_digit(char c, int expected) => Assert.That(Characters.SuperscriptDigit(c), Is.EqualTo(expected));
}
