using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"test-{Guid.NewGuid():N}");

    public TemporaryFolder() => Directory.CreateDirectory(path);

    public IEnumerable<string> Files => Directory.GetFiles(path).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    public string this[string name] => Path.Combine(path, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
