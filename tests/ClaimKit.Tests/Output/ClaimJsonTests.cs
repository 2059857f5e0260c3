using System.Text.Json;
using ClaimKit.Claims;
using ClaimKit.Output;
using NUnit.Framework;

namespace ClaimKit.Tests.Output;

[TestFixture]
public sealed class ClaimJsonTests
{
    private static IEnumerable<ExtractionResult> Results() => [SampleResults.Empty, SampleResults.Rich, SampleResults.EveryName];

    [TestCaseSource(nameof(Results))]
    public void What_is_read_back_equals_what_was_written(ExtractionResult result) =>
        Assert.That(ClaimJson.Deserialize(ClaimJson.Serialize(result)), Is.EqualTo(result));

    [Test]
    public void Lists_are_there_when_empty_and_remarks_only_when_there_are_any() =>
        Assert.That(ClaimJson.Serialize(SampleResults.Empty), Is.EqualTo("""{"id":null,"title":null,"claims":[],"tradeOffs":[]}"""));

    [TestCase("\"relation\":\"sota\"")]
    [TestCase("\"qualifier\":\"upTo\"")]
    [TestCase("\"qualifier\":\"atLeast\"")]
    [TestCase("\"reason\":\"datasetSize\"")]
    [TestCase("\"reason\":\"unknown\"")]
    [TestCase("\"direction\":null,\"form\":\"retained\"")]
    [TestCase("\"baselines\":[{")]
    [TestCase("\"conditions\":[]")]
    public void Names_on_the_wire_are_the_contracts(string expected) =>
        Assert.That(ClaimJson.Serialize(SampleResults.EveryName), Does.Contain(expected));

    [TestCase("naïve")]
    [TestCase("— “")]
    [TestCase("81.2 ± 0.3")]
    public void Text_stays_readable(string expected) => Assert.That(ClaimJson.Serialize(SampleResults.Rich), Does.Contain(expected));

    [TestCase("line\nfeed")]
    [TestCase("separator\u2028of lines")]
    [TestCase("next\u0085line")]
    public void A_result_is_always_one_line(string title)
    {
        string json = ClaimJson.Serialize(SampleResults.Empty with { Title = title });
        Assert.Multiple(() =>
        {
            Assert.That(json, Does.Not.Match(@"[\n\r\u0085\u2028\u2029]"));
            Assert.That(ClaimJson.Deserialize(json).Title, Is.EqualTo(title));
        });
    }

    [Test]
    public void Numbers_have_a_decimal_point_in_every_culture()
    {
        using var culture = new CommaCulture();
        Assert.That(ClaimJson.Serialize(SampleResults.Rich), Does.Contain("\"value\":62.5,"));
    }

    [Test]
    public void A_broken_surrogate_is_written_as_the_replacement_character() =>
        Assert.That(ClaimJson.Deserialize(ClaimJson.Serialize(SampleResults.Empty with { Title = "a\ud800b" })).Title, Is.EqualTo("a\uFFFDb"));

    [Test]
    public void What_the_format_cannot_say_is_refused_when_written()
    {
        Claim claim = SampleResults.Comparison;
        Assert.Multiple(() =>
        {
            Assert.That(() => ClaimJson.Serialize(null!), Throws.ArgumentNullException);
            Assert.That(() => Write(claim with { Kind = ClaimKind.None }), Throws.ArgumentException);
            Assert.That(() => Write(claim with { Delta = SampleResults.Delta("77", 77, "", Direction.Up, DeltaForm.None) }), Throws.ArgumentException);
            Assert.That(() => Write(claim with { Confidence = double.NaN }), Throws.ArgumentException);
        });
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("""{"id":"1"}""", TestName = "No claims")]
    [TestCase("""{"claims":[]}""", TestName = "No id")]
    [TestCase("""{"id":null,"claims":null}""", TestName = "Claims are null")]
    [TestCase("""{"id":null,"claims":[{"kind":"numeric","rule":"r","confidence":1}]}""", TestName = "No sentence")]
    [TestCase("""{"id":null,"claims":[{"kind":null,"sentence":{"start":0,"end":1,"text":"a"},"rule":"r","confidence":1}]}""", TestName = "No kind")]
    [TestCase("""{"id":null,"claims":[{"kind":"other","sentence":{"start":0,"end":1,"text":"a"},"rule":"r","confidence":1}]}""", TestName = "Unknown kind")]
    [TestCase("""{"id":null,"claims":[{"kind":1,"sentence":{"start":0,"end":1,"text":"a"},"rule":"r","confidence":1}]}""", TestName = "Kind is a number")]
    [TestCase("""{"id":null,"claims":[{"kind":"numeric","sentence":{"start":5,"end":1,"text":"a"},"rule":"r","confidence":1}]}""", TestName = "Backward span")]
    [TestCase("""{"id":null,"claims":[],"tradeOffs":[{"cost":0,"benefit":1}]}""", TestName = "Trade-off of no claims")]
    [TestCase("""{"id":null,"claims":[],"refusals":[{"span":{"start":0,"end":1,"text":"a"},"reason":7}]}""", TestName = "Reason is a number")]
    public void What_is_outside_of_the_format_is_refused_when_read(string json) =>
        Assert.That(() => ClaimJson.Deserialize(json), Throws.InstanceOf<JsonException>());

    [Test]
    public void Properties_and_reasons_of_a_later_version_are_passed_over()
    {
        const string Json = """{"id":"1","novel":{"a":[1]},"claims":[],"refusals":[{"span":{"start":0,"end":1,"text":"a"},"reason":"tooNovel"}]}""";
        Assert.That(ClaimJson.Deserialize(Json).Refusals.Single().Reason, Is.EqualTo(RefusalReason.None));
    }

    private static string Write(Claim claim) => ClaimJson.Serialize(SampleResults.Empty with { Claims = [claim] });
}
