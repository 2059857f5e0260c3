using ClaimKit.Entities;
using NUnit.Framework;

namespace ClaimKit.Tests.Entities;

/// <summary>Names that are long, oddly written, or ordinary words: each is one mention with exactly its span.</summary>
public class OddNameTests
{
    [TestCase("On three tasks IMP-MoE-L outperforms all rivals of its size.", "IMP-MoE-L", EntityKind.Model)]
    [TestCase("It is better than InternLM-XComposer2-4KHD at reading signs.", "InternLM-XComposer2-4KHD", EntityKind.Model)]
    [TestCase("We gain 2.1 points on Charades-Ego without captions.", "Charades-Ego", EntityKind.Benchmark)]
    [TestCase("Our ranker reaches 41.2 MRR@10 on MS MARCO in one pass.", "MS MARCO", EntityKind.Benchmark)]
    [TestCase("Accuracy on the GLUE diagnostic set rises by 3%.", "GLUE", EntityKind.Benchmark)]
    [TestCase("We report results on Android in the Wild (AitW) and beyond.", "Android in the Wild", EntityKind.Benchmark)]
    [TestCase("We report results on Android in the Wild (AitW) and beyond.", "AitW", EntityKind.Benchmark)]
    [TestCase("It scores 61.3% on μ-Bench and 40% elsewhere.", "μ-Bench", EntityKind.Benchmark)]
    [TestCase("It scores 61.3% on VQA v2.0 with fewer tokens.", "VQA v2.0", EntityKind.Benchmark)]
    [TestCase("It scores 61.3% on $\\infty$Bench with long inputs.", "$\\infty$Bench", EntityKind.Benchmark)]
    [TestCase("The student is smaller than gpt2 and outperforms it.", "gpt2", EntityKind.Model)]
    [TestCase("We compare the parser with t5-base on short texts.", "t5-base", EntityKind.Model)]
    [TestCase("XKestrel-7B outperforms its teacher by 4 points.", "XKestrel-7B", EntityKind.Model)]
    [TestCase("Results on COPA and CoLA improve by 2 points each.", "COPA", EntityKind.Benchmark)]
    [TestCase("Results on COPA and CoLA improve by 2 points each.", "CoLA", EntityKind.Benchmark)]
    [TestCase("It surpasses Qwen2-VL-72B-Instruct-AWQ by 1.4%.", "Qwen2-VL-72B-Instruct-AWQ", EntityKind.Model)]
    public void An_odd_name_is_found_whole(string text, string name, EntityKind kind)
    {
        var reading = new Reading(text);
        Assert.That(reading.KindOf(name), Is.EqualTo(kind), reading.Describe());
    }

    [TestCase("The sparkle of the glass is hard to render.", "sparkle")]
    [TestCase("A can of cola stands on the table.", "cola")]
    public void An_ordinary_word_is_no_name(string text, string word)
    {
        var reading = new Reading(text);
        Assert.That(reading.KindOf(word), Is.Not.EqualTo(EntityKind.Benchmark).And.Not.EqualTo(EntityKind.Model), reading.Describe());
    }

    [TestCase("On MMLU and XKestrel, YOspray-7B beats ZHeron by 3.1 points (p < 0.05), e.g. in zero-shot transfer.")]
    [TestCase("XKestrel XKestrel XKestrel (XK) [XK] {XK} on on on 5% 5% 5%")]
    public void Mentions_come_in_order_and_never_overlap(string text)
    {
        var reading = new Reading(text);
        for (int i = 1; i < reading.Mentions.Count; i++)
        {
            Assert.That(reading.Mentions[i].FirstToken, Is.GreaterThanOrEqualTo(reading.Mentions[i - 1].EndToken), reading.Describe());
        }
    }
}
