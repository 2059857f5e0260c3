using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace ClaimKit.Tests.Api;

/// <summary>What stands in a watch window says something, and asks for nothing that is not there: a debugger reports that only to whoever debugs.</summary>
[TestFixture]
public sealed partial class DebuggerDisplayTests
{
    private static readonly Assembly Library = typeof(ClaimExtractor).Assembly;

    private static IEnumerable<TestCaseData> Displays() =>
        Library.GetCustomAttributes<DebuggerDisplayAttribute>().Select(display => (Type: display.Target!, display.Value))
            .Concat(Library.GetTypes().SelectMany(type => type.GetCustomAttributes<DebuggerDisplayAttribute>(inherit: false).Select(display => (Type: type, display.Value))))
            .Where(display => display.Type.IsPublic)
            .Select(display => new TestCaseData(display.Type, display.Value).SetArgDisplayNames(display.Type.Name));

    [TestCaseSource(nameof(Displays))]
    public void A_display_asks_for_members_that_are_there(Type type, string display)
    {
        string[] paths = [.. Expression().Matches(display).Select(found => found.Groups[1].Value)];
        Assert.That(paths, Is.Not.Empty);
        Assert.That(paths, Is.All.Matches<string>(path => path == "ToString()" || Resolves(type, path)));
    }

    [Test]
    public void Every_public_record_of_data_has_a_display_or_a_text_of_its_own()
    {
        HashSet<object?> shown = [.. Displays().Select(display => display.Arguments[0])];
        IEnumerable<Type> mute = Library.GetExportedTypes()
            .Where(type => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null && !shown.Contains(type))
            .Where(type => type.GetMethod("ToString", Type.EmptyTypes)!.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null);
        Assert.That(mute.Select(type => type.Name), Is.EquivalentTo(new[] { "TradeOff" }), "two numbers, which a record prints well");
    }

    private static bool Resolves(Type type, string path)
    {
        foreach (string name in path.Split('.'))
        {
            PropertyInfo? property = type.GetProperty(name) ?? type.GetInterfaces().Select(each => each.GetProperty(name)).FirstOrDefault(each => each is not null);
            if (property is null)
            {
                return false;
            }

            type = property.PropertyType;
        }

        return true;
    }

    [GeneratedRegex(@"\{([^},]+)(?:,nq)?\}")]
    private static partial Regex Expression();
}
