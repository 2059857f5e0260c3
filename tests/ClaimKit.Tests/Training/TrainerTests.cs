using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Entities;
using ClaimKit.Training.Binding;
using ClaimKit.Training.Gold;
using NUnit.Framework;

namespace ClaimKit.Tests.Training;

/// <summary>Training is deterministic, and its file is read back as it was written.</summary>
[TestFixture]
internal sealed class TrainerTests
{
    private static readonly string[] Pages = ["speed", "retention"];

    [Test]
    public void The_same_documents_give_the_same_bytes()
    {
        byte[] once = Train();
        byte[] again = Train();
        Assert.That(again, Is.EqualTo(once));
    }

    [Test]
    public void Weights_survive_the_file()
    {
        byte[] bytes = Train();
        BindingModels read = WeightsFile.Read(new MemoryStream(bytes));
        using var again = new MemoryStream();
        WeightsFile.Write(read, again);
        Assert.That(again.ToArray(), Is.EqualTo(bytes));
    }

    [Test]
    public void Something_else_than_weights_is_refused_with_its_cause()
    {
        Assert.That(() => WeightsFile.Read(new MemoryStream("no weights"u8.ToArray())), Throws.TypeOf<InvalidDataException>().With.Message.Contains("CKW1"));
        Assert.That(() => WeightsFile.Read(new MemoryStream(Train()[..1000])), Throws.InstanceOf<IOException>().Or.TypeOf<InvalidDataException>());
    }

    [Test]
    public void Trained_on_a_page_it_reads_the_page()
    {
        List<GoldDocument> documents = Documents();
        var trained = new ClaimExtractor(null, WeightsFile.Read(new MemoryStream(Train())));
        var untrained = new ClaimExtractor(null, BindingModels.Empty().Trained());
        Assert.That(ClaimKit.Training.Evaluation.Evaluator.Evaluate(documents, trained)["tuple"].F1, Is.GreaterThan(0.8));
        Assert.That(ClaimKit.Training.Evaluation.Evaluator.Evaluate(documents, untrained)["tuple"].F1, Is.LessThan(0.2));
    }

    private static List<GoldDocument> Documents() => [.. Pages.SelectMany(p => GoldReader.ReadPage(Repository.Fixture("pages", p + ".jsonl")))];

    private static byte[] Train()
    {
        using var stream = new MemoryStream();
        var analyzer = new PaperAnalyzer(new EntityFinder());
        WeightsFile.Write(BindingTrainer.Train(Documents().Select(document => (document, analyzer)), new TrainingSettings()), stream);
        return stream.ToArray();
    }
}
