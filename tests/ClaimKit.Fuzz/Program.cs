using ClaimKit.Fuzz;
using ClaimKit.Fuzz.Commands;
using ClaimKit.Input;

const string Usage = """
    Tries to break ClaimKit.

      fuzz  [--seed N] [--seconds S] [--cases N] [--keep FOLDER]   mutates the fixtures; what fails is kept in the folder
      again FILE                                                   runs a kept failure once more
      variants [FILE] [--verbose]                                  counts texts whose claims change with the way they are written
      soak  [FILE]                                                 reads all papers of a file, twice with one worker and twice with two

    Without --seconds or --cases fuzz goes on until it is stopped. FILE of soak is ../shared/corpus/abstracts-20k.jsonl.gz when none is named.
    """;

switch (args)
{
    case ["fuzz", .. string[] options] when Options.TryRead(options, out Options? read):
        return new FuzzCommand(read.Seed, read.Time, read.Cases, read.Folder).Run(Console.Out) == 0 ? 0 : 1;
    case ["again", string file]:
        return FuzzCommand.Again(file, Console.Out);
    case ["variants", .. string[] rest]:
        string? input = rest.FirstOrDefault(argument => argument != "--verbose");
        return VariantsCommand.Run(input is null ? Fixtures.Papers() : PaperReader.ReadFile(input, _ => { }), rest.Contains("--verbose"), Console.Out);
    case ["soak", .. string[] files] when files.Length <= 1:
        string corpus = files.Length == 1 ? files[0] : Path.Combine(Fixtures.Root, "..", "shared", "corpus", "abstracts-20k.jsonl.gz");
        if (!File.Exists(corpus))
        {
            await Console.Error.WriteLineAsync($"There is no {corpus}.").ConfigureAwait(false);
            return 2;
        }

        return await new SoakCommand(corpus, Console.Out).RunAsync().ConfigureAwait(false) ? 0 : 1;
    default:
        await Console.Error.WriteLineAsync(Usage).ConfigureAwait(false);
        return 2;
}
