using ClaimKit.Quantities;
using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Quantities;

public sealed class NameAndContextTests
{
    [TestCase("GPT-4 and LLaVA-1.5-7B and Kinetics-400")]
    [TestCase("top-5 and F1 and 3D and pass@1")]
    [TestCase("4K HD and 4K video")]
    [TestCase("an iPhone 15 Pro and an RTX 4090")]
    [TestCase("Gemini 2.5 Flash and Claude 3.7 Sonnet")]
    [TestCase("we test Llama 3 and CIFAR 100 and Spider 2.0")]
    [TestCase("the Llama 3.1 8B and Qwen 2.5-7B and Falcon 7B models")]
    [TestCase("HaloGuard 1.0-0.8B")]
    [TestCase("Gemini 2.5 Flash")]
    [TestCase("on AIME 2024 and AIME '24")]
    [TestCase("as Table 2, Fig. 3 and Section 4.1 say (1) this (2) that [12]")]
    [TestCase("Mixtral 8x7B and 3H-aligned models")]
    public void Numbers_of_names_and_references_are_no_quantities(string text) => QuantityTable.Check(text, "");

    [TestCase("an FID 5.47 and BLEU 32.1", "5.47; 32.1")]
    [TestCase("on GenEval 0.55 and MMLU 78.4", "0.55; 78.4")]
    [TestCase("PSNR 32.6 dB", "32.6 dB")]
    [TestCase("F1 90 and mAP@50 82", "90; 82")]
    [TestCase("Using 5 frames", "5 frames")]
    [TestCase("Over 80 models", "80 at_least")]
    [TestCase("on MMMU 42.9%", "42.9 percent")]
    public void A_score_behind_a_name_is_one(string text, string expected) => QuantityTable.Check(text, expected);

    [TestCase("In 2024 it rose", NumberContext.Year)]
    [TestCase("on May 15 it rose", NumberContext.Year)]
    [TestCase("in 2015-2020 it rose", NumberContext.Year)]
    [TestCase("at 384×384 pixels", NumberContext.Resolution)]
    [TestCase("at 1152times1152", NumberContext.Resolution)]
    [TestCase("at 224 x 224", NumberContext.Resolution)]
    [TestCase("at 384*384", NumberContext.Resolution)]
    [TestCase("we (1) propose", NumberContext.ListIndex)]
    [TestCase("as said [12] by", NumberContext.ListIndex)]
    [TestCase("in Section 3 we", NumberContext.ListIndex)]
    [TestCase("a 3-shot prompt", NumberContext.Attribute)]
    [TestCase("a 12-layer model", NumberContext.Attribute)]
    [TestCase("a 7B-parameter model", NumberContext.Attribute)]
    [TestCase("at 16-bit", NumberContext.Attribute)]
    [TestCase("by 5-fold cross-validation", NumberContext.Attribute)]
    [TestCase("a 5-point Likert item", NumberContext.Attribute)]
    [TestCase("with 95% CI", NumberContext.Attribute)]
    [TestCase("the top 5 predictions", NumberContext.Attribute)]
    [TestCase("a 5-fold gain", NumberContext.None)]
    [TestCase("over 2024 tokens", NumberContext.None)]
    [TestCase("an F1 of (90.9) here", NumberContext.None)]
    public void The_tokens_around_a_number_say_what_it_is(string text, object context)
    {
        List<FoundQuantity> found = Find(text);
        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(found[0].Context, Is.EqualTo(context));
    }

    [TestCase("by up to 5% here", "5%", "up to")]
    [TestCase("by ~310M here", "~310M", "")]
    [TestCase("by a factor of 3 here", "factor of 3", "")]
    [TestCase("by more than $3.2\\times$ here", "3.2\\times", "more than")]
    [TestCase("about +4.6 points here", "+4.6 points", "about")]
    [TestCase("a 92.4 ± 0.3% here", "92.4 ± 0.3%", "")]
    [TestCase("576 visual tokens", "576", "")]
    public void The_span_holds_sign_number_and_unit_and_no_qualifier_words(string text, string quantity, string qualifier)
    {
        List<FoundQuantity> found = Find(text);
        Assert.That(found, Has.Count.EqualTo(1));
        IReadOnlyList<Token> tokens = Tokenizer.Tokenize(text);
        int start = tokens[found[0].QualifierToken].Start;
        Assert.That(found[0].Quantity.Span.Of(text), Is.EqualTo(quantity));
        Assert.That(text[start..found[0].Quantity.Span.Start].TrimEnd(' ', '$'), Is.EqualTo(qualifier));
    }

    private static List<FoundQuantity> Find(string text)
    {
        var tokenized = new TokenizedText();
        Tokenizer.Tokenize(text, tokenized);
        var found = new List<FoundQuantity>();
        foreach (Sentence sentence in tokenized.Sentences)
        {
            QuantityFinder.Find(tokenized, sentence.FirstToken, sentence.EndToken, found);
        }

        return found;
    }
}
