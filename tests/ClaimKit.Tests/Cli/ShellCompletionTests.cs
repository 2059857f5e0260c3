using System.Globalization;
using ClaimKit.Tests.Package;
using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

/// <summary>The completion scripts in the shells they are for, each of them skipped where it is not installed.</summary>
[TestFixture]
[Category("Slow")]
public sealed class ShellCompletionTests
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Bash calls the function with the line in COMP_LINE and its words in COMP_WORDS.</summary>
    private const string Bash = """
        source <(claimkit completion bash)
        COMP_LINE=$1 COMP_POINT=${#1}
        read -ra COMP_WORDS <<< "$1"
        [[ $1 == *" " ]] && COMP_WORDS+=("")
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _claimkit claimkit
        printf '%s\n' "${COMPREPLY[@]}"
        """;

    /// <summary>Zsh completes only for who types: a terminal of its own that is read until it shows what is expected, or for too long.</summary>
    private const string Zsh = """
        zmodload zsh/zpty
        zpty -b typist zsh -f -i
        zpty -w typist "PS1=; autoload -Uz compinit; compinit -u -d $ZDUMP; source <(claimkit completion zsh); print -r READY"
        until [[ $said == *READY*READY* ]]; do zpty -r typist more; said+=$more; done
        zpty -w -n typist "$1"$'\t'
        repeat 100; do
            while zpty -r -t typist more; do shown+=$more; done
            [[ $shown == *"$2"* ]] && break
            sleep 0.2
        done
        print -r -- "$shown"
        zpty -d typist
        """;

    private const string Fish = """
        claimkit completion fish | source
        complete -C "$argv[1]"
        """;

    [OneTimeSetUp]
    public void PutTheToolOnThePath()
    {
        string tool = folder.Write("claimkit", string.Create(CultureInfo.InvariantCulture, $"#!/bin/sh\nexec dotnet '{typeof(ClaimKit.Cli.ExitCodes).Assembly.Location}' \"$@\"\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        folder.Write("script.bash", Bash);
        folder.Write("script.zsh", Zsh);
        folder.Write("script.fish", Fish);
        folder.Write("papers of today.txt", "");
    }

    [OneTimeTearDown]
    public void CleanUp() => folder.Dispose();

    [TestCase("claimkit re", "report")]
    [TestCase("claimkit extract --fo", "--format")]
    [TestCase("claimkit extract --kind ", "comparison numeric")]
    [TestCase("claimkit extract papers", "", Description = "bash goes on with its own names of files")]
    public async Task Bash_gets_the_words(string line, string words) =>
        Assert.That((await RunAsync("bash", line)).Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EquivalentTo(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [TestCase("claimkit re", "report")]
    [TestCase("claimkit extract --fo", "--format")]
    [TestCase("claimkit extract --kind ", "numeric")]
    public async Task Fish_gets_the_words(string line, string word) =>
        Assert.That((await RunAsync("fish", line)).Split('\n'), Does.Contain(word));

    [TestCase("claimkit re", "port")]
    [TestCase("claimkit extract --fo", "rmat")]
    [TestCase("claimkit extract pap", "papers\\ of\\ today.txt")]
    public async Task Zsh_types_the_rest(string line, string rest) =>
        Assert.That(await RunAsync("zsh", line, rest), Does.Contain(rest));

    private async Task<string> RunAsync(string shell, string line, string expected = "")
    {
        if (!((string[])["/bin/", "/usr/bin/", "/usr/local/bin/"]).Any(place => File.Exists(place + shell)))
        {
            Assert.Ignore($"There is no {shell} here.");
        }

        string start = $"cd '{folder["."]}'; PATH=\"$PWD:$PATH\" HOME=$PWD ZDUMP=$PWD/dump {shell} ./script.{shell} '{line}' '{expected}'";
        Tool run = await Tool.RunAsync(folder["."], "/bin/sh", "-c", start);
        Assert.That(run.Error, Is.Empty);
        return run.Output;
    }
}
