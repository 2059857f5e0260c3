using ClaimKit.Entities;
using ClaimKit.Output.Html;
using ClaimKit.Text;
using NUnit.Framework;

namespace ClaimKit.Tests.Output.Html;

/// <summary>In a chart nobody knows who "we" are.</summary>
[TestFixture]
public sealed class SystemLabelTests
{
    [TestCase("FasterVLM", true, "Pruning: Faster", "FasterVLM")]
    [TestCase("we", true, "Plover: Reading Maps", "“Plover”")]
    [TestCase("Our instruction engine", true, "Plover: Reading Maps", "“Plover”")]
    [TestCase("our method", true, "Reading maps", "“Reading maps”")]
    [TestCase("we", true, "On the many ways of reading a map of a country nobody has seen", "“On the many ways of reading a map of a…”")]
    [TestCase("our method", true, null, "our method", Description = "nothing else is known")]
    [TestCase("our baselines", false, "Plover: Reading Maps", "our baselines", Description = "not the paper's own system")]
    [TestCase("Ourania", true, "Plover: Reading Maps", "Ourania")]
    public void A_system_without_a_name_goes_by_its_papers_title(string name, bool own, string? title, string label)
    {
        var system = new Entity { Span = new TextSpan(0, name.Length), Text = name, Name = name, Kind = EntityKind.Model, IsThisWork = own };
        Assert.That(SystemLabel.Of(system, new Paper { Title = title, Abstract = "" }), Is.EqualTo(label));
    }

    [Test]
    public void No_system_has_no_label() => Assert.That(SystemLabel.Of(null, new Paper { Title = "Plover", Abstract = "" }), Is.Null);
}
