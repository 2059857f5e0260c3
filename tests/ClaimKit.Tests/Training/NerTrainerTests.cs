using System.Globalization;
using System.Text;
using ClaimKit.Entities;
using ClaimKit.Entities.Tagging;
using ClaimKit.Tests.Cli;
using ClaimKit.Tokens;
using ClaimKit.Training.Ner;
using NUnit.Framework;

namespace ClaimKit.Tests.Training;

public class NerTrainerTests
{
    private static readonly string[] Birds = ["heron", "osprey", "kestrel", "avocet", "plover", "dunlin", "merlin", "siskin"];

    [Test]
    public void A_tagger_learns_the_users_own_names_from_the_words_around_them()
    {
        using var weights = new MemoryStream();
        WithCorpus(path => NerTrainer.Train([path], 1, weights));
        weights.Position = 0;
        var finder = new EntityFinder(tagger: NameTagger.Load(weights));
        var text = new TokenizedText();
        Tokenizer.Tokenize("then we load wagtail today .", text);
        var mentions = new List<Mention>();
        finder.Find(text, 0, text.TokenCount, mentions);
        Assert.That(mentions.Select(m => (text.WordAt(m.FirstToken).ToString(), m.Kind)), Does.Contain(("wagtail", EntityKind.Benchmark)));
    }

    [Test]
    public void The_same_files_and_seed_give_the_same_bytes()
    {
        byte[] first = Trained(5);
        byte[] again = Trained(5);
        byte[] other = Trained(6);
        Assert.That(again, Is.EqualTo(first));
        Assert.That(other, Is.Not.EqualTo(first));
    }

    [Test]
    public async Task The_command_writes_what_the_library_loads()
    {
        string output = Path.GetTempFileName();
        CommandLine? run = null;
        await WithCorpusAsync(async path => run = await CommandLine.RunAsync("train", "--ner", path, "-o", output));
        Assert.That((run!.ExitCode, run.Error), Is.EqualTo((0, "64 sentences learned\n")));
        using (FileStream weights = File.OpenRead(output))
        {
            Assert.That(NameTagger.Load(weights), Is.Not.Null);
        }

        File.Delete(output);
    }

    [Test]
    public async Task The_command_tells_what_it_could_not_read()
    {
        CommandLine missing = await CommandLine.RunAsync("train", "--ner", "no-such-file", "-o", "-");
        Assert.That((missing.ExitCode, missing.Error), Is.EqualTo((1, missing.Error)));
        Assert.That(missing.Error, Does.StartWith("claimkit: ").And.Contains("no-such-file"));
        CommandLine nothing = await CommandLine.RunAsync("train", "-o", "-");
        Assert.That(nothing.ExitCode, Is.EqualTo(2));
    }

    private static byte[] Trained(int seed)
    {
        using var weights = new MemoryStream();
        WithCorpus(path => NerTrainer.Train([path], seed, weights));
        return weights.ToArray();
    }

    private static void WithCorpus(Action<string> use) => WithCorpusAsync(path =>
    {
        use(path);
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    /// <summary>Birds that are loaded are benchmarks, others are none.</summary>
    private static async Task WithCorpusAsync(Func<string, Task> use)
    {
        var corpus = new StringBuilder();
        for (int round = 0; round < 4; round++)
        {
            foreach (string bird in Birds)
            {
                corpus.AppendLine(CultureInfo.InvariantCulture, $$"""{"words":["then","we","load","{{bird}}","today","."],"ner":[[3,4,"BENCHMARK"]]}""");
                corpus.AppendLine(CultureInfo.InvariantCulture, $$"""{"words":["a","{{bird}}","sings","in","the","rain","."],"ner":[]}""");
            }
        }

        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, corpus.ToString());
        await use(path);
        File.Delete(path);
    }
}
