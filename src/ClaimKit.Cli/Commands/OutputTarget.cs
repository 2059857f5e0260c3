namespace ClaimKit.Cli.Commands;

/// <summary>
/// Where a command's output goes: the standard output, or a file. A file is written under another name beside its own and renamed when it is whole,
/// so that nobody ever finds half of one and an interrupted run leaves the old one alone.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? finalPath;
    private readonly string? partPath;
    private bool complete;

    private OutputTarget(Stream stream, string? finalPath = null, string? partPath = null)
    {
        Stream = stream;
        this.finalPath = finalPath;
        this.partPath = partPath;
    }

    public Stream Stream { get; }

    /// <param name="file">The file, or null or - for the standard output.</param>
    /// <param name="inputs">The files that are read.</param>
    /// <param name="terminal">Has the standard output.</param>
    /// <exception cref="UsageException">The file is one of the inputs, or cannot be created.</exception>
    public static OutputTarget Open(string? file, IReadOnlyList<string> inputs, Terminal terminal)
    {
        if (file is null or InputOptions.StandardInput)
        {
            return new OutputTarget(terminal.Output);
        }

        try
        {
            string path = RealPath(file);
            if (inputs.Any(input => string.Equals(RealPath(input), path, PathComparison)))
            {
                throw new UsageException($"{file} is one of the inputs; the output needs a name of its own.");
            }

            return IsDevice(path) ? new OutputTarget(File.OpenWrite(path), path) : Beside(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{file} cannot be written: {(error is DirectoryNotFoundException ? "There is no such folder." : error.Message)}");
        }
    }

    /// <summary>Gives the file its name. Call it when everything has been written and flushed.</summary>
    public void Complete()
    {
        complete = true;
        if (partPath is null)
        {
            Stream.Flush();
            return;
        }

        Stream.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(finalPath))
        {
            File.SetUnixFileMode(partPath, File.GetUnixFileMode(finalPath));
        }

        File.Move(partPath, finalPath!, overwrite: true);
    }

    /// <summary>Without <see cref="Complete"/> before it, takes back what was written to the file.</summary>
    public void Dispose()
    {
        if (finalPath is null)
        {
            return;
        }

        Stream.Dispose();
        if (!complete && partPath is not null)
        {
            File.Delete(partPath);
        }
    }

    private static OutputTarget Beside(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException("It is a directory.");
        }

        string temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.part");
        return new OutputTarget(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write), path, temporary);
    }

    /// <summary>Renaming onto a device such as /dev/null would replace it.</summary>
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);

    /// <summary>The path without links in any part of it, so that two ways to one file are seen to be one.</summary>
    private static string RealPath(string file)
    {
        string full = Path.GetFullPath(file);
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        string path = Path.Combine(RealPath(folder), Path.GetFileName(full));
        return new FileInfo(path).LinkTarget is null ? path : RealPath(File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName);
    }

    private static StringComparison PathComparison =>
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
}
