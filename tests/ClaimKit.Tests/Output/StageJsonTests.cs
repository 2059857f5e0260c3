using ClaimKit.Entities;
using ClaimKit.Output;
using ClaimKit.Quantities;
using ClaimKit.Text;
using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Output;

[TestFixture]
public sealed class StageJsonTests
{
    private const string Text = "cuts 95% of it";

    [Test]
    public void Tokens_are_spans()
    {
        Token[] tokens = [new(TokenKind.Word, 0, 4, TokenShape.SpaceBefore, 0), new(TokenKind.Number, 5, 7, TokenShape.Digit, 0)];
        Assert.That(
            StageJson.Tokens("1", Text, tokens),
            Is.EqualTo("""{"id":"1","tokens":[{"start":0,"end":4,"text":"cuts"},{"start":5,"end":7,"text":"95"}]}"""));
    }

    [Test]
    public void Quantities_are_numbers()
    {
        var quantity = new Quantity { Span = new TextSpan(5, 8), Value = 95, Unit = Units.Percent, Qualifier = Qualifier.About };
        Assert.That(
            StageJson.Quantities(null, Text, [quantity]),
            Is.EqualTo("""{"id":null,"quantities":[{"start":5,"end":8,"text":"95%","value":95,"upper":null,"unit":"percent","qualifier":"about"}]}"""));
    }

    [Test]
    public void Entities_have_a_name_and_a_kind()
    {
        var entity = new Entity { Span = new TextSpan(12, 14), Text = "it", Name = "Prunella", Kind = EntityKind.Model, IsThisWork = true };
        Assert.That(
            StageJson.Entities("1", [entity]),
            Is.EqualTo("""{"id":"1","entities":[{"start":12,"end":14,"text":"it","name":"Prunella","kind":"model","thisWork":true}]}"""));
    }

    [Test]
    public void A_span_outside_of_the_text_is_the_callers_error() =>
        Assert.That(() => StageJson.Tokens("1", "", [new Token(TokenKind.Word, 0, 4, TokenShape.None, 0)]), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
