using ClaimKit.Entities;
using NUnit.Framework;

namespace ClaimKit.Tests.Entities;

public class OwnSystemTests
{
    [TestCase("TernVision: A Small Model for Coasts", "We study coasts. TernVision achieves good results.", "TernVision")]
    [TestCase("Seeing Coasts with Little Data", "We propose TernVision, a novel detector of coasts.", "TernVision")]
    [TestCase("Seeing Coasts with Little Data", "In this paper, we introduce a novel framework called TernVision for coasts.", "TernVision")]
    [TestCase("Seeing Coasts with Little Data", "We present Tidal Edge Recovery Network (TERN), which finds coasts.", "TERN")]
    [TestCase("Seeing Coasts with Little Data", "We propose a novel TernVision framework for coasts.", "TernVision")]
    [TestCase("Seeing Coasts with Little Data", "Our model, TernVision, finds coasts. TernVision improves accuracy by 3%.", "TernVision")]
    [TestCase("Seeing Coasts with Little Data", "This research introduces the Tidal Edge Recovery Network (TERN).", "TERN")]
    [TestCase("Seeing Coasts with Little Data", "We argue that depth is costly, and propose TERN, an inference framework.", "TERN")]
    public void The_name_comes_from_title_and_definition(string title, string text, string name) =>
        Assert.That(Find(title, text).Own.Name, Is.EqualTo(name));

    [TestCase("How Well Do Models See Coasts?", "We evaluate GPT-4o and Gemini 2.5 Pro on coasts. GPT-4o reaches 80% accuracy.")]
    [TestCase("Seeing Coasts with Little Data", "We propose a simple method for coasts. Our method outperforms strong baselines.")]
    [TestCase("CoastBench: A Benchmark for Coasts", "We introduce CoastBench, a benchmark for coasts. GPT-4o reaches 80%.")]
    public void Without_an_own_system_there_is_no_name(string title, string text) =>
        Assert.That(Find(title, text).Own.Name, Is.Null);

    [Test]
    public void An_own_benchmark_is_kept_apart()
    {
        OwnSystem own = Find("Seeing Coasts", "We introduce CoastSet, a benchmark for coasts. We also propose TernVision, a detector. TernVision outperforms GPT-4o on CoastSet.").Own;
        Assert.Multiple(() =>
        {
            Assert.That(own.Name, Is.EqualTo("TernVision"));
            Assert.That(own.OwnBenchmark, Is.EqualTo("CoastSet"));
        });
    }

    [Test]
    public void The_long_form_is_the_alias() =>
        Assert.That(Find("Seeing Coasts", "We present Tidal Edge Recovery Network (TERN), which finds coasts.").Own.Alias, Is.EqualTo("Tidal Edge Recovery Network"));

    [TestCase("TernVision", nameof(OwnReferenceKind.Name))]
    [TestCase("TernVision-7B", nameof(OwnReferenceKind.Variant))]
    [TestCase("our method", nameof(OwnReferenceKind.NounPhrase))]
    [TestCase("The model", nameof(OwnReferenceKind.NounPhrase))]
    [TestCase("It", nameof(OwnReferenceKind.Pronoun))]
    [TestCase("we", nameof(OwnReferenceKind.Pronoun))]
    public void References_are_told_apart(string words, string kind)
    {
        (Reading reading, OwnSystem own) = Find("Seeing Coasts", "We propose TernVision, a detector. The model is small. It is fast. In tests we win: our method leads, and TernVision-7B outperforms GPT-4o.");
        OwnReferenceKind found = OwnReferenceKind.None;
        foreach (OwnReference reference in own.References)
        {
            if (reading.TextOf(reference.FirstToken, reference.EndToken) == words)
            {
                found = own.KindOf(reference.FirstToken, reference.EndToken);
            }
        }

        Assert.That(found.ToString(), Is.EqualTo(kind));
    }

    [Test]
    public void Mentions_of_the_own_system_carry_its_name()
    {
        (Reading reading, _) = Find("Seeing Coasts", "We propose TernVision, a detector. Our method outperforms GPT-4o.");
        Mention[] own = [.. reading.Mentions.Where(m => m.IsThisWork)];
        Assert.Multiple(() =>
        {
            Assert.That(own, Has.Length.EqualTo(2));
            Assert.That(own.Select(m => m.Name), Is.All.EqualTo("TernVision"));
        });
    }

    [Test]
    public void A_name_has_one_kind_in_the_whole_text()
    {
        (Reading reading, _) = Find("Seeing Coasts", "The CoastSet benchmark is new. Everything about CoastSet is open.");
        Assert.That(reading.Mentions.Where(m => reading.TextOf(m.FirstToken, m.EndToken) == "CoastSet").Select(m => m.Kind), Is.All.EqualTo(EntityKind.Benchmark));
    }

    private static (Reading Reading, OwnSystem Own) Find(string title, string text)
    {
        var reading = new Reading(title + "\n" + text, title.Length);
        return (reading, OwnSystem.Find(reading.Text, title.Length, reading.Mentions));
    }
}
