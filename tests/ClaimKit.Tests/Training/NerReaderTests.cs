using ClaimKit.Entities;
using ClaimKit.Training.Ner;
using NUnit.Framework;

namespace ClaimKit.Tests.Training;

public class NerReaderTests
{
    [Test]
    public void Conll_offsets_say_where_spaces_stand()
    {
        LabelledText text = Read("We\t7\tO\nuse\t10\tO\nKestrel\t14\tB-DATASET\n-\t21\tI-DATASET\n9\t22\tI-DATASET\n.\t23\tO\n\n")[0];
        Assert.That(text.Text, Is.EqualTo("We use Kestrel-9."));
        Assert.That(text.Names.Select(n => (n.Span.Of(text.Text), n.Kind)), Is.EqualTo(new[] { ("Kestrel-9", EntityKind.Benchmark) }));
    }

    [Test]
    public void Words_of_json_lines_are_joined_as_people_write_them()
    {
        LabelledText text = Read("""{"words":["On","Kestrel","-","9","(","K9",")",",","it","gains","5","%","."],"ner":[[1,4,"Material"],[5,6,"Material"]]}""")[0];
        Assert.That(text.Text, Is.EqualTo("On Kestrel-9 (K9), it gains 5%."));
        Assert.That(text.Names.Select(n => n.Span.Of(text.Text)), Is.EqualTo(new[] { "Kestrel-9", "K9" }));
    }

    [Test]
    public void Of_two_names_that_overlap_the_longer_stays()
    {
        LabelledText text = Read("""{"words":["bird","song","accuracy"],"ner":[[2,3,"METRIC"],[0,3,"METRIC"]]}""")[0];
        Assert.That(text.Names.Select(n => n.Span.Of(text.Text)), Is.EqualTo(new[] { "bird song accuracy" }));
    }

    [TestCase("We\tzero\tO\n", "(1): a token, its offset and its tag")]
    [TestCase("We\t0\tO\nuse\n", "(2): a token, its offset and its tag")]
    [TestCase("{\"words\":[\"a\"],\"ner\":[]}\n{\"words\"\n", "(2): ")]
    [TestCase("{\"words\":[\"a\"],\"ner\":[[0,9,\"MODEL\"]]}\n", "(1): ")]
    public void A_broken_line_is_named(string file, string reason) =>
        Assert.That(() => Read(file), Throws.InstanceOf<InvalidDataException>().With.Message.Contains(reason));

    private static List<LabelledText> Read(string content)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, content);
            return NerReader.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
