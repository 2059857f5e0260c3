using System.Diagnostics;

namespace ClaimKit.Tests.Package;

/// <summary>Runs a program and keeps what it says.</summary>
internal sealed record Tool(int ExitCode, string Output, string Error)
{
    public static async Task<Tool> RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the test host was started with is no business of a build of its own.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Tool(process.ExitCode, (await output).ReplaceLineEndings("\n"), await error);
    }
}
