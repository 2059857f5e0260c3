using System.CommandLine;
using ClaimKit.Training.Ner;

namespace ClaimKit.Cli.Commands;

/// <summary><c>claimkit train</c>: trains a tagger of names on annotated texts.</summary>
internal static class TrainCommand
{
    private const int UsualSeed = 2026;

    public static Command Create(Terminal terminal)
    {
        var files = new Option<string[]>("--ner")
        {
            Description = "Annotated texts: CoNLL (token, offset and BIO tag, with tabs between) or JSON Lines ({\"words\":[…],\"ner\":[[first,end,label],…]}). Labels: MODEL, BENCHMARK, METRIC, TASK, RESOURCE.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o") { Description = "Where the weights go.", Required = true };
        var seed = new Option<int>("--seed") { Description = "The same files and seed give the same bytes.", DefaultValueFactory = _ => UsualSeed };
        var command = new Command("train", "Trains a tagger of names; ClaimExtractorOptions.Tagger takes what it writes.") { files, output, seed };
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () => Train(terminal, parsed.GetRequiredValue(files), parsed.GetRequiredValue(output), parsed.GetValue(seed)),
            cancellationToken));
        return command;
    }

    private static int Train(Terminal terminal, string[] files, string output, int seed)
    {
        using OutputTarget target = OutputTarget.Open(output, files, terminal);
        try
        {
            using var weights = new MemoryStream();
            int sentences = NerTrainer.Train(files, seed, weights);
            if (sentences == 0)
            {
                terminal.Error.WriteLine("claimkit: There is nothing to learn from in these files.");
                return ExitCodes.Incomplete;
            }

            weights.WriteTo(target.Stream);
            target.Complete();
            terminal.Error.WriteLine($"{Run.Counted(sentences, "sentence")} learned");
            return ExitCodes.Done;
        }
        catch (Exception problem) when (problem is InvalidDataException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"claimkit: {problem.Message}");
            return ExitCodes.Incomplete;
        }
    }
}
