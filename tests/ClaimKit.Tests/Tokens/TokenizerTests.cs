using ClaimKit.Text;
using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Tokens;

/// <summary>Each row: a text, and its tokens as <c>text:kind</c>; words stand without their kind.</summary>
public sealed class TokenizerTests
{
    [TestCase("42.5", "42.5:Number")]
    [TestCase(".5", ".5:Number")]
    [TestCase("1,500", "1,500:Number")]
    [TestCase("1,000,000", "1,000,000:Number")]
    [TestCase("10{,}000", "10{,}000:Number")]
    [TestCase("10\u202F000", "10\u202F000:Number")]
    [TestCase("50\\,000", "50:Number 000:Number")]
    [TestCase("5,66", "5:Number ,:Comma 66:Number")]
    [TestCase("1e-5", "1e-5:Number")]
    [TestCase("1.5e-3", "1.5e-3:Number")]
    [TestCase("10^6", "10^6:Number")]
    [TestCase("10^{-5}", "10^{-5}:Number")]
    [TestCase("10⁶", "10⁶:Number")]
    [TestCase("by 3.5.", "by 3.5:Number .:Stop")]
    public void A_number_is_one_token(string text, string expected) => Check(text, expected);

    [TestCase("95\\%", "95:Number \\%:Percent")]
    [TestCase("3.2 times", "3.2:Number times:Times")]
    [TestCase("$3.2$ times", "$:Markup 3.2:Number $:Markup times:Times")]
    [TestCase("3 x 4", "3:Number x:Times 4:Number")]
    [TestCase("many times", "many times")]
    [TestCase("#1", "#:Symbol 1:Number")]
    [TestCase("９５．５％", "９５．５:Number ％:Percent")]
    [TestCase("ＧＰＴ‑４", "ＧＰＴ‑４")]
    [TestCase("top−1", "top−1")]
    [TestCase("$256times256$", "$:Markup 256:Number times:Times 256:Number $:Markup")]
    [TestCase("+\\mathbf{5}", "+:Plus \\mathbf:Markup {:Markup 5:Number }:Markup")]
    [TestCase("42.9%$", "42.9:Number %:Percent $:Markup")]
    [TestCase("$95\\%$", "$:Markup 95:Number \\%:Percent $:Markup")]
    [TestCase("5.18\\times$", "5.18:Number \\times:Times $:Markup")]
    [TestCase("$10 \\times$", "$:Markup 10:Number \\times:Times $:Markup")]
    [TestCase("25$\\times$", "25:Number $:Markup \\times:Times $:Markup")]
    [TestCase("5\\timesfaster", "5:Number \\times:Times faster")]
    [TestCase("\\textasciitilde42\\%", "\\textasciitilde:Approximately 42:Number \\%:Percent")]
    [TestCase("leq 5\\%", "leq:LessThan 5:Number \\%:Percent")]
    [TestCase("$\\leq 5\\%$", "$:Markup \\leq:LessThan 5:Number \\%:Percent $:Markup")]
    [TestCase("$\\sim$0.936, Dice", "$:Markup \\sim:Approximately $:Markup 0.936:Number ,:Comma Dice")]
    [TestCase("92.4 \\pm 0.3", "92.4:Number \\pm:PlusMinus 0.3:Number")]
    [TestCase("47\\% \\rightarrow 93\\%", "47:Number \\%:Percent \\rightarrow:Arrow 93:Number \\%:Percent")]
    [TestCase("$\\mathbf{11.51\\%}$", "$:Markup \\mathbf:Markup {:Markup 11.51:Number \\%:Percent }:Markup $:Markup")]
    [TestCase("Gemini~2.5", "Gemini 2.5:Number")]
    public void LaTeX_debris_is_understood_in_place(string text, string expected) => Check(text, expected);

    [TestCase("3.2times", "3.2:Number times:Times")]
    [TestCase("1.5x", "1.5:Number x:Times")]
    [TestCase("2×", "2:Number ×:Times")]
    [TestCase("2 ×", "2:Number ×:Times")]
    [TestCase("384x384", "384:Number x:Times 384:Number")]
    [TestCase("1152times1152", "1152:Number times:Times 1152:Number")]
    [TestCase("2.4-2.9times", "2.4:Number -:Dash 2.9:Number times:Times")]
    [TestCase("1%-2%", "1:Number %:Percent -:Dash 2:Number %:Percent")]
    [TestCase("3–5x", "3:Number –:Dash 5:Number x:Times")]
    [TestCase("+113", "+:Plus 113:Number")]
    [TestCase("−3.2", "−:Dash 3.2:Number")]
    [TestCase("92.4 ± 0.3", "92.4:Number ±:PlusMinus 0.3:Number")]
    [TestCase("92.4+/-0.3", "92.4:Number +/-:PlusMinus 0.3:Number")]
    [TestCase("~310M", "~:Approximately 310:Number M")]
    [TestCase("p<0.05", "p <:LessThan 0.05:Number")]
    [TestCase(">=90%", ">=:GreaterThan 90:Number %:Percent")]
    [TestCase("3->5", "3:Number ->:Arrow 5:Number")]
    [TestCase("$0.05 per query", "$:Currency 0.05:Number per query")]
    [TestCase("$5 to $10", "$:Currency 5:Number to $:Currency 10:Number")]
    [TestCase("\\$184M", "\\$:Currency 184:Number M")]
    public void Signs_stand_apart_from_their_number(string text, string expected) => Check(text, expected);

    [TestCase("836m^2", "836:Number m^2")]
    [TestCase("836mm²", "836:Number mm²")]
    [TestCase("30tokens/s", "30:Number tokens/s")]
    [TestCase("4.27ms/item", "4.27:Number ms/item")]
    [TestCase("3GB", "3:Number GB")]
    [TestCase("8B/14B", "8:Number B /:Slash 14:Number B")]
    [TestCase("7B-parameter", "7:Number B -:Dash parameter")]
    [TestCase("12-layer", "12:Number -:Dash layer")]
    [TestCase("16-Bit", "16:Number -:Dash Bit")]
    [TestCase("1,000-Trial", "1,000:Number -:Dash Trial")]
    public void A_unit_written_onto_a_number_is_a_word_of_its_own(string text, string expected) => Check(text, expected);

    [TestCase("M^3ViT")]
    [TestCase("M$^3$ViT")]
    [TestCase("$\\tau$-bench")]
    [TestCase("$\\tau^2$-bench")]
    [TestCase("τ²-bench")]
    [TestCase("$\\infty$Bench")]
    [TestCase("$\\pi_0$")]
    [TestCase("$\\pi_{0.5}$")]
    [TestCase("LLaVA-1.5-7B")]
    [TestCase("InternVL-2.0-4B/8B/26B")]
    [TestCase("top-1")]
    [TestCase("F1")]
    [TestCase("Recall@10")]
    [TestCase("mAP@0.5")]
    [TestCase("Q&A")]
    [TestCase("C++")]
    [TestCase("HumanEval+")]
    [TestCase("8x7B")]
    [TestCase("3D")]
    [TestCase("2WikiMultihopQA")]
    [TestCase("12-Scenes")]
    [TestCase("7B-Instruct")]
    [TestCase("3.5-Turbo")]
    [TestCase("1.2.3")]
    [TestCase("v1.5")]
    [TestCase("2024b")]
    [TestCase("AIME'24")]
    [TestCase("1st")]
    [TestCase("R²")]
    [TestCase("e.g.")]
    [TestCase("i.i.d.")]
    [TestCase("vs.")]
    [TestCase("don't")]
    [TestCase("state-of-the-art")]
    public void A_name_is_one_word(string name) => Check($"on {name} we", $"on {name} we");

    [TestCase("Smith et al. say", "Smith et al. say")]
    [TestCase("GPT-5's results", "GPT-5 's:Possessive results")]
    [TestCase("models' results", "models ':Possessive results")]
    [TestCase("HumanEval+/MBPP+", "HumanEval+ /:Slash MBPP+")]
    [TestCase("*emphasis*", "*:Markup emphasis *:Markup")]
    [TestCase("(1) first", "(:Open 1:Number ):Close first")]
    [TestCase("see https://github.com/a/b-1.5. Then", "see https://github.com/a/b-1.5:Url .:Stop Then")]
    [TestCase("three LLMs-including A", "three LLMs -:Dash including A")]
    [TestCase("“quoted”", "“:Quote quoted ”:Quote")]
    public void Words_and_marks_come_apart(string text, string expected) => Check(text, expected);

    [TestCase("在MMMU上达到95.2%的准确率。", "在 MMMU 上达到 95.2:Number %:Percent 的准确率 。:Stop")]
    [TestCase("😀95%!", "😀:Symbol 95:Number %:Percent !:Stop")]
    [TestCase("95\u00A0%", "95:Number %:Percent")]
    [TestCase("95\u2009%", "95:Number %:Percent")]
    [TestCase("Poincaré naïve", "Poincaré naïve")]
    public void Other_scripts_and_spaces_leave_numbers_alone(string text, string expected) => Check(text, expected);

    [Test]
    public void A_title_ends_in_a_line_break_of_its_own()
    {
        var tokenized = new TokenizedText();
        Tokenizer.Tokenize("A Title\nWe gain 5%.", tokenized, titleEnd: 7);
        Assert.That(tokenized.SentenceCount, Is.EqualTo(2));
    }

    [Test]
    public void Reading_can_begin_inside_the_text()
    {
        var tokenized = new TokenizedText();
        Tokenizer.Tokenize("abc 95% def", tokenized, length: 7, start: 4);
        Assert.That(tokenized.TokenCount, Is.EqualTo(2));
        Assert.That(tokenized[0].Span, Is.EqualTo(new TextSpan(4, 6)));
    }

    [Test]
    public void Null_is_refused() => Assert.That(() => Tokenizer.Tokenize(null!), Throws.ArgumentNullException);

    private static void Check(string text, string expected) => Assert.That(Describe(text), Is.EqualTo(expected));

    private static string Describe(string text) =>
        string.Join(' ', Tokenizer.Tokenize(text).Select(t => t.Kind == TokenKind.Word ? text.Substring(t.Span) : $"{text.Substring(t.Span)}:{t.Kind}"));
}
