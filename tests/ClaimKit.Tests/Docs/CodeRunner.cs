using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimKit.Tests.Docs;

/// <summary>Compiles a piece of C# as a new project of this SDK would, and runs it in this process.</summary>
internal static class CodeRunner
{
    /// <summary>What a console or web project has without asking.</summary>
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;
        """;

    private static readonly CSharpParseOptions Parse =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithFeatures([new("FileBasedProgram", "true")]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>The errors of the code, none when it compiles.</summary>
    public static IEnumerable<string> ErrorsOf(string code) =>
        Compile(code).GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString());

    /// <summary>What the code writes to the console.</summary>
    public static string Run(string code)
    {
        using var image = new MemoryStream();
        if (!Compile(code).Emit(image).Success)
        {
            throw new InvalidOperationException(string.Join('\n', ErrorsOf(code)));
        }

        image.Position = 0;
        var context = new AssemblyLoadContext("example", isCollectible: true);
        MethodInfo main = context.LoadFromStream(image).EntryPoint!;
        TextWriter console = Console.Out;
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            object? result = main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            (result as Task)?.GetAwaiter().GetResult();
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }

        return printed.ToString();
    }

    private static CSharpCompilation Compile(string code)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(UsingsFirst(code), Parse);
        bool isProgram = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var options = new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create($"Example{Guid.NewGuid():N}", [CSharpSyntaxTree.ParseText(ImplicitUsings, Parse), tree], References.Value, options);
    }

    /// <summary>Blocks that were joined have usings between statements.</summary>
    private static string UsingsFirst(string code)
    {
        string[] lines = code.Split('\n');
        bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal) && !line.Contains('(', StringComparison.Ordinal);
        bool IsDirective(string line) => line.StartsWith("#:", StringComparison.Ordinal) || line.StartsWith("#!", StringComparison.Ordinal);
        return string.Join('\n', [.. lines.Where(IsDirective), .. lines.Where(IsUsing).Distinct(StringComparer.Ordinal), .. lines.Where(line => !IsUsing(line) && !IsDirective(line))]);
    }
}
