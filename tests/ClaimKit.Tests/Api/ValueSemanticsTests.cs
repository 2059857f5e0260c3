using System.Reflection;
using System.Runtime.CompilerServices;
using ClaimKit.Claims;
using ClaimKit.Input;
using ClaimKit.Quantities;
using ClaimKit.Tests.Output;
using ClaimKit.Text;
using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Api;

/// <summary>What is data is immutable and equal by value; held for every public type by reflection.</summary>
[TestFixture]
public sealed class ValueSemanticsTests
{
    private static readonly Type[] Public = typeof(ClaimExtractor).Assembly.GetExportedTypes();

    /// <summary>What is filled or run and so is no data.</summary>
    private static readonly Type[] Mutable = [typeof(ClaimExtractorOptions)];

    private static object[] Samples() =>
    [
        SampleResults.Rich,
        SampleResults.Rich.Claims[1],
        SampleResults.Rich.Claims[0].Delta!,
        SampleResults.Rich.Claims[1].Score!,
        SampleResults.Rich.Claims[1].Model!,
        SampleResults.Rich.Claims[1].Sentence,
        SampleResults.Rich.Refusals[0],
        SampleResults.Rich.Diagnostics[1],
        SampleResults.Rich.TradeOffs[0],
        new Paper { Id = "7", Title = "Title", Abstract = "Text." },
        new InputProblem("papers.jsonl", 3, "Torn."),
        new TextSpan(3, 7),
        QuantityRecognizer.Default.Recognize("It takes 3.5 ms.")[0],
        new Sentence(new TextSpan(0, 9), 0, 3),
        Tokenizer.Tokenize("One word")[1],
    ];

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    [TestCaseSource(nameof(Public))]
    public void A_public_type_cannot_be_changed_from_outside(Type type)
    {
        Assume.That(Mutable, Does.Not.Contain(type));
        IEnumerable<string> settable = type.GetProperties()
            .Where(property => property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => property.Name);
        IEnumerable<string> fields = type.IsEnum ? [] : type.GetFields().Where(field => !field.IsInitOnly && !field.IsLiteral).Select(field => field.Name);
        Assert.That(settable.Concat(fields), Is.Empty);
    }

    [Test]
    public void No_public_list_can_be_added_to_except_in_the_options() =>
        Assert.That(
            Public.Except(Mutable).SelectMany(type => type.GetProperties()).Where(property => property.PropertyType.IsArray || property.PropertyType.Name is "List`1" or "IList`1" or "ICollection`1"),
            Is.Empty);

    [Test]
    public void Every_public_record_is_tried_here() =>
        Assert.That(Public.Where(type => IsRecord(type) || (type.IsValueType && !type.IsEnum)), Is.EquivalentTo(Samples().Select(sample => sample.GetType())));

    [TestCaseSource(nameof(Samples))]
    public void A_copy_is_equal_and_has_the_same_hash(object sample)
    {
        object copy = CopyOf(sample);
        Assert.That(copy, Is.EqualTo(sample));
        Assert.That(copy.GetHashCode(), Is.EqualTo(sample.GetHashCode()));
    }

    [TestCaseSource(nameof(Samples))]
    public void Whatever_is_changed_in_a_copy_makes_it_another(object sample)
    {
        foreach (PropertyInfo property in sample.GetType().GetProperties().Where(property => property.SetMethod is not null))
        {
            object copy = CopyOf(sample);
            property.SetValue(copy, Another(property.PropertyType, property.GetValue(sample)));
            Assert.That(copy.Equals(sample), Is.False, property.Name);
        }
    }

    [TestCaseSource(nameof(Samples))]
    public void Nothing_equals_null(object sample) => Assert.That(sample.Equals(null), Is.False);

    [Test]
    public void Lists_are_compared_item_by_item()
    {
        ExtractionResult again = ClaimKit.Output.ClaimJson.Deserialize(ClaimKit.Output.ClaimJson.Serialize(SampleResults.Rich));
        Assert.That(again.Equals(SampleResults.Rich), Is.True);
        Assert.That(again.GetHashCode(), Is.EqualTo(SampleResults.Rich.GetHashCode()));
        Assert.That(again.Claims, Is.Not.SameAs(SampleResults.Rich.Claims));
    }

    private static object CopyOf(object sample) =>
        sample.GetType().GetMethod("<Clone>$") is { } clone ? clone.Invoke(sample, null)! : RuntimeHelpers.GetObjectValue(sample);

    /// <summary>A value of the type that differs from the one given.</summary>
    private static object? Another(Type type, object? value)
    {
        Type inner = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            string text => text + "x",
            double number => number + 1,
            int number => number + 1,
            long number => number + 1,
            bool truth => !truth,
            TextPart part => part with { Text = part.Text + "x" },
            TextSpan span => new TextSpan(span.Start, span.End + 1),
            System.Collections.IEnumerable list and not string => OneMoreOrNone(inner, list),
            Enum => Enum.GetValues(inner).Cast<object>().First(other => !other.Equals(value)),
            null when inner == typeof(double) => 0.25,
            null when inner == typeof(bool) => true,
            null => Samples().First(sample => sample.GetType() == inner),
            _ => null,
        };
    }

    private static Array OneMoreOrNone(Type listType, System.Collections.IEnumerable list)
    {
        Type item = listType.GetGenericArguments()[0];
        if (list.Cast<object>().Any())
        {
            return Array.CreateInstance(item, 0);
        }

        Array one = Array.CreateInstance(item, 1);
        one.SetValue(Samples().First(sample => sample.GetType() == item), 0);
        return one;
    }
}
