using ClaimKit.Entities;
using NUnit.Framework;

namespace ClaimKit.Tests.Entities;

public class UserLexiconTests
{
    [Test]
    public void Added_names_are_found_and_resolve_to_their_canonical_name()
    {
        UserLexicon lexicon = new UserLexicon().AddBenchmark("Lighthouse", "LH set").AddModel("gannet").AddMetric("buoyancy", lowerIsBetter: false).AddTask("knot tying").AddResource("rope length");
        IReadOnlyList<Entity> found = new EntityRecognizer(lexicon).Recognize("the gannet needs less rope length for knot tying, and its buoyancy is high in the LH set");
        Assert.That(found.Select(e => $"{e.Name}:{e.Kind}"), Is.EqualTo(new[] { "gannet:Model", "rope length:Resource", "knot tying:Task", "buoyancy:Metric", "Lighthouse:Benchmark" }));
    }

    [Test]
    public void They_are_believed_over_the_library()
    {
        var lexicon = new UserLexicon().AddModel("MMMU");
        Assert.That(new Reading("It is tested on MMMU.", lexicon: lexicon).KindOf("MMMU"), Is.EqualTo(EntityKind.Model));
    }

    [Test]
    public void A_recognizer_copies_them_when_it_is_built()
    {
        var lexicon = new UserLexicon();
        var recognizer = new EntityRecognizer(lexicon);
        lexicon.AddModel("gannet");
        Assert.That(recognizer.Recognize("a gannet flies").Select(e => e.Kind), Has.None.EqualTo(EntityKind.Model));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase(null)]
    public void A_name_without_letters_is_an_error(string? name) =>
        Assert.That(() => new UserLexicon().AddTask(name!), Throws.InstanceOf<ArgumentException>());

    [Test]
    public void Spellings_are_counted() =>
        Assert.That(new UserLexicon().AddBenchmark("A1", "A 1 set").AddModel("B1").Count, Is.EqualTo(3));
}
