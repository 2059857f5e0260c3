using ClaimKit.Entities;
using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Entities;

public class EntityFinderTests
{
    [TestCase("It is evaluated on MMMU and ScienceQA.", "MMMU", EntityKind.Benchmark)]
    [TestCase("It is evaluated on imagenet 1k.", "imagenet 1k", EntityKind.Benchmark)]
    [TestCase("We compare with Qwen2.5-VL-72B here.", "Qwen2.5-VL-72B", EntityKind.Model)]
    [TestCase("We compare with Gemini 2.5 Pro here.", "Gemini 2.5 Pro", EntityKind.Model)]
    [TestCase("We compare with Llama 3 70B here.", "Llama 3 70B", EntityKind.Model)]
    [TestCase("The word error rate falls.", "word error rate", EntityKind.Metric)]
    [TestCase("The mAP rises to 41.", "mAP", EntityKind.Metric)]
    [TestCase("The peak GPU memory falls.", "peak GPU memory", EntityKind.Resource)]
    [TestCase("We study visual question answering.", "visual question answering", EntityKind.Task)]
    public void The_lexicon_knows(string text, string words, EntityKind kind) => AssertKind(text, words, kind);

    [TestCase("We test it on KestrelBench alone.", "KestrelBench", EntityKind.Benchmark)]
    [TestCase("Scores rise on Kestrel, Ospray, and FalconSet9.", "FalconSet9", EntityKind.Benchmark)]
    [TestCase("Scores rise on MMMU, XKestrel, and YOspray.", "XKestrel", EntityKind.Benchmark)]
    [TestCase("Scores rise on benchmarks such as XKestrel and YOspray.", "YOspray", EntityKind.Benchmark)]
    [TestCase("Three datasets (XKestrel, YOspray, ZHeron) are used.", "ZHeron", EntityKind.Benchmark)]
    [TestCase("The XKestrel leaderboard is public.", "XKestrel", EntityKind.Benchmark)]
    [TestCase("We introduce XKestrel, a large benchmark for birds.", "XKestrel", EntityKind.Benchmark)]
    [TestCase("It outperforms XKestrel by 3 points.", "XKestrel", EntityKind.Model)]
    [TestCase("It is faster than XKestrel on one device.", "XKestrel", EntityKind.Model)]
    [TestCase("Compared with XKestrel it is small.", "XKestrel", EntityKind.Model)]
    [TestCase("We propose a system called XKestrel that learns.", "XKestrel", EntityKind.Model)]
    [TestCase("The new XKestrel model is small.", "XKestrel", EntityKind.Model)]
    [TestCase("Training lowers the XKRate by 3%.", "XKRate", EntityKind.Metric)]
    public void The_words_around_a_new_name_say_what_it_is(string text, string words, EntityKind kind) => AssertKind(text, words, kind);

    [TestCase("It reaches the best zero-shot classification accuracy of all.", "zero-shot classification accuracy", EntityKind.Metric)]
    [TestCase("It raises the average success rate by 4%.", "average success rate", EntityKind.Metric)]
    [TestCase("It improves box AP by 2.", "box AP", EntityKind.Metric)]
    [TestCase("It achieves higher ImageNet top-1 accuracy.", "top-1 accuracy", EntityKind.Metric)]
    [TestCase("It drops half of the visual tokens early.", "visual tokens", EntityKind.Resource)]
    [TestCase("It reduces inference latency by half.", "inference latency", EntityKind.Resource)]
    public void A_metric_takes_its_modifiers_and_no_article(string text, string words, EntityKind kind) => AssertKind(text, words, kind);

    [TestCase("Results on five public datasets agree.", "five public datasets", EntityKind.Task)]
    [TestCase("We win on a wide range of vision-language tasks.", "wide range of vision-language tasks", EntityKind.Task)]
    [TestCase("We test it on multiple long video benchmarks.", "multiple long video benchmarks", EntityKind.Task)]
    [TestCase("We test it on two widely used corpora.", "two widely used corpora", EntityKind.Task)]
    [TestCase("It works on frozen mountain lakes.", "frozen mountain lakes", EntityKind.Task)]
    public void Benchmarks_without_a_name_are_a_group(string text, string words, EntityKind kind) => AssertKind(text, words, kind);

    [TestCase("It outperforms existing training-free methods.", "existing training-free methods", EntityKind.Model)]
    [TestCase("It beats strong baselines.", "strong baselines", EntityKind.Model)]
    [TestCase("It is better than vanilla LLMs.", "vanilla LLMs", EntityKind.Model)]
    [TestCase("It gains 2 points over plain majority voting.", "plain majority voting", EntityKind.Model)]
    public void Rivals_without_a_name_are_models(string text, string words, EntityKind kind) => AssertKind(text, words, kind);

    [TestCase("We gather them in this way.", "them")]
    [TestCase("A super glue holds the parts.", "super glue")]
    [TestCase("LoRA-based tuning is cheap.", "LoRA-based")]
    public void Ordinary_words_are_no_names(string text, string words) => AssertKind(text, words, EntityKind.None);

    [Test]
    public void Long_form_and_abbreviation_are_of_one_kind()
    {
        var reading = new Reading("We evaluate on the Harbour Crane Control (HCC) dataset.");
        Assert.Multiple(() =>
        {
            Assert.That(reading.KindOf("Harbour Crane Control"), Is.EqualTo(EntityKind.Benchmark), reading.Describe());
            Assert.That(reading.KindOf("HCC"), Is.EqualTo(EntityKind.Benchmark), reading.Describe());
        });
    }

    [TestCase("The error rate is low.", true)]
    [TestCase("The accuracy is high.", false)]
    [TestCase("The inference latency is low.", true)]
    [TestCase("The throughput is high.", false)]
    public void Polarity_comes_from_the_lexicon_or_the_head(string text, bool lowerIsBetter) =>
        Assert.That(new Reading(text).Mentions[0].LowerIsBetter, Is.EqualTo(lowerIsBetter));

    [TestCase("Our method is small.", "Our method")]
    [TestCase("The proposed framework is small.", "The proposed framework")]
    public void Phrases_for_the_own_work_are_marked(string text, string words)
    {
        var reading = new Reading(text);
        Mention mention = reading.Mentions.Find(m => m.IsThisWork);
        Assert.That(mention.EndToken > 0 ? reading.TextOf(mention.FirstToken, mention.EndToken) : "", Is.EqualTo(words), reading.Describe());
    }

    [Test]
    public void Mentions_stand_in_order_without_overlaps()
    {
        var reading = new Reading("On MMMU, GPT-4o reaches 69.1% accuracy (top-1 accuracy), and our method, X-Net (XN), 71% with 5x fewer tokens than existing methods on six datasets.");
        for (int i = 1; i < reading.Mentions.Count; i++)
        {
            Assert.That(reading.Mentions[i].FirstToken, Is.GreaterThanOrEqualTo(reading.Mentions[i - 1].EndToken));
        }
    }

    [Test]
    public void A_sentence_adds_to_the_mentions_before_it()
    {
        var reading = new Reading("It is tested on MMMU. It is tested on GSM8K.");
        Assert.That(reading.Mentions, Has.Count.EqualTo(2), reading.Describe());
    }

    [Test]
    public void Finding_allocates_nothing()
    {
        var reading = new Reading("On MMMU, GPT-4o reaches 69.1% accuracy, and our method cuts visual tokens by 50% over six datasets.");
        var finder = new EntityFinder();
        Sentence sentence = reading.Text.Sentences[0];
        reading.Mentions.EnsureCapacity(1000);
        long before = 0;
        for (int i = 0; i < 3; i++)
        {
            reading.Mentions.Clear();
            before = GC.GetAllocatedBytesForCurrentThread();
            finder.Find(reading.Text, sentence.FirstToken, sentence.EndToken, reading.Mentions);
            before = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.That(before, Is.Zero);
    }

    private static void AssertKind(string text, string words, EntityKind kind)
    {
        var reading = new Reading(text);
        Assert.That(reading.KindOf(words), Is.EqualTo(kind), reading.Describe());
    }
}
