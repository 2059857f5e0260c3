using ClaimKit.Fuzz.Invariants;
using NUnit.Framework;

namespace ClaimKit.Tests.Output;

/// <summary>The validator is itself worth a test: one that finds nothing would pass everything.</summary>
[TestFixture]
public sealed class JsonSchemaTests
{
    [TestCase("""{"type":"integer"}""", "1", "")]
    [TestCase("""{"type":"integer"}""", "1.5", "$ is Number, not integer")]
    [TestCase("""{"type":["string","null"]}""", "null", "")]
    [TestCase("""{"type":["string","null"]}""", "true", "$ is True, not [\"string\",\"null\"]")]
    [TestCase("""{"enum":["a",null]}""", "null", "")]
    [TestCase("""{"enum":["a",null]}""", "\"b\"", "$ is b, none of [\"a\",null]")]
    [TestCase("""{"minimum":0,"maximum":1}""", "0.5", "")]
    [TestCase("""{"minimum":0}""", "-1", "$ is below 0")]
    [TestCase("""{"maximum":1}""", "2", "$ is above 1")]
    [TestCase("""{"required":["a"]}""", "{}", "$ lacks a")]
    [TestCase("""{"properties":{"a":{"type":"string"}}}""", """{"a":1}""", "$.a is Number, not string")]
    [TestCase("""{"items":{"type":"string"}}""", """["x",1]""", "$[1] is Number, not string")]
    [TestCase("""{"allOf":[{"required":["a"]}],"required":["b"]}""", """{"b":1}""", "$ lacks a")]
    [TestCase("""{"anyOf":[{"type":"null"},{"type":"string"}]}""", "\"x\"", "")]
    [TestCase("""{"anyOf":[{"type":"null"}]}""", "1", "$ is Number, not null")]
    [TestCase("""{"$defs":{"n":{"type":"null"}},"$ref":"#/$defs/n"}""", "1", "$ is Number, not null")]
    public void A_document_is_valid_or_the_error_says_where_and_why(string schema, string json, string expected) =>
        Assert.That(string.Join('\n', JsonSchema.Parse(schema).Validate(json)), Is.EqualTo(expected));

    [TestCase("""{"pattern":"a"}""")]
    [TestCase("""{"type":"date"}""")]
    [TestCase("""{"$ref":"other.json"}""")]
    public void A_schema_that_asks_for_more_than_the_validator_knows_is_refused(string schema) =>
        Assert.That(() => JsonSchema.Parse(schema).Validate("1"), Throws.InstanceOf<NotSupportedException>());
}
