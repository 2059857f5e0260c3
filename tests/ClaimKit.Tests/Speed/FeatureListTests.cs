using ClaimKit.Learning;
using NUnit.Framework;

namespace ClaimKit.Tests.Speed;

/// <summary>Features that are hashed together are what each would be on its own, in the order in which they were added.</summary>
[TestFixture]
internal sealed class FeatureListTests
{
    private const uint TemplateStep = 0x9E3779B1;
    private const uint SecondStep = 0x85EBCA6B;

    [Test]
    public void Features_are_hashed_one_by_one([Values(0, 1, 7, 8, 9, 255, 256, 263, 264, 265, 700)] int count)
    {
        var features = new FeatureList();
        var expected = new List<uint>();
        for (uint i = 0; i < count; i++)
        {
            if (i % 3 == 1)
            {
                features.Add(i, i * 77);
                expected.Add(FeatureList.Mix(i * TemplateStep ^ i * 77));
            }
            else
            {
                features.Add(i, i * 77, i * 3);
                expected.Add(FeatureList.Mix(FeatureList.Mix(i * TemplateStep ^ i * 77) + i * 3 * SecondStep));
            }

            // To read in between changes nothing.
            Assert.That(i % 100 != 0 || features.Items[^1] == expected[^1], Is.True);
        }

        Assert.That(features.Items.ToArray(), Is.EqualTo(expected));
    }

    [Test]
    public void Features_of_another_list_stand_where_they_were_added([Values(0, 5, 300)] int count)
    {
        var other = new FeatureList();
        for (uint i = 0; i < count; i++)
        {
            other.Add(i, i, i);
        }

        uint behind = 3;
        var features = new FeatureList();
        features.Add(1, 2);
        features.AddAll(other.Items);
        features.Add(behind, 4);
        Assert.That(features.Items.ToArray(), Is.EqualTo((uint[])[FeatureList.Mix(TemplateStep ^ 2), .. other.Items, FeatureList.Mix(behind * TemplateStep ^ 4)]));
    }
}
