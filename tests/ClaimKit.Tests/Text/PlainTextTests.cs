using ClaimKit.Text;
using NUnit.Framework;

namespace ClaimKit.Tests.Text;

public sealed class PlainTextTests
{
    [TestCase('‑', '-')]
    [TestCase('‐', '-')]
    [TestCase('−', '-')]
    [TestCase('’', '\'')]
    [TestCase('‘', '\'')]
    [TestCase('ʼ', '\'')]
    [TestCase('“', '"')]
    [TestCase('»', '"')]
    [TestCase('％', '%')]
    [TestCase('﹪', '%')]
    [TestCase('！', '!')]
    [TestCase('～', '~')]
    [TestCase('Ａ', 'A')]
    [TestCase('５', '5')]
    [TestCase('a', 'a')]
    [TestCase('é', 'é')]
    [TestCase('–', '–')]
    [TestCase('模', '模')]
    public void A_character_has_a_plain_one_or_is_it(char c, char plain)
    {
        Assert.Multiple(() =>
        {
            Assert.That(PlainText.Of(c), Is.EqualTo(plain));
            Assert.That(PlainText.FirstTypographic($"ab{c}"), Is.EqualTo(c == plain ? -1 : 2));
            Assert.That(PlainText.Of(plain), Is.EqualTo(plain));
        });
    }

    [TestCase("GPT-4", "GPT-4")]
    [TestCase("GPT‑4", "GPT-4")]
    [TestCase("Gemini~2.5 Pro", "Gemini 2.5 Pro")]
    [TestCase("Gemini\u00A02.5\r\n\tPro", "Gemini 2.5 Pro")]
    [TestCase("two  spaces", "two spaces")]
    [TestCase("~5 ms", "~5 ms")]
    [TestCase("Claude’s", "Claude's")]
    [TestCase("95\\%$ Hausdorff distance", "95% Hausdorff distance")]
    [TestCase("mean} F1", "mean F1")]
    [TestCase("$\\tau$-bench", "$\\tau$-bench")]
    [TestCase("M$^{3}$ViT", "M$^{3}$ViT")]
    [TestCase("", "")]
    public void A_name_is_as_one_would_type_it(string mention, string name) => Assert.That(PlainText.NameOf(mention), Is.EqualTo(name));

    [Test]
    public void A_plain_name_is_not_copied()
    {
        const string Name = "LLaVA-1.5 7B";
        Assert.That(PlainText.NameOf(Name), Is.SameAs(Name));
    }
}
