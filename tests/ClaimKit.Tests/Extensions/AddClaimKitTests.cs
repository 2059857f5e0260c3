using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NUnit.Framework;

namespace ClaimKit.Tests.Extensions;

[TestFixture]
public sealed class AddClaimKitTests
{
    private const string Text = "Hearthstone reaches 71.4% accuracy on the gravel road.";

    [Test]
    public void An_extractor_comes_out_of_the_services_and_reads_as_the_default_one_does()
    {
        using ServiceProvider services = new ServiceCollection().AddClaimKit().BuildServiceProvider();
        IReadOnlyList<Claim> claims = services.GetRequiredService<IClaimExtractor>().ExtractClaims(Text);
        Assert.That(claims, Is.EqualTo(ClaimExtractor.Default.ExtractClaims(Text)).And.Not.Empty);
    }

    [Test]
    public void There_is_one_for_the_whole_application()
    {
        using ServiceProvider services = new ServiceCollection().AddClaimKit().AddClaimKit().BuildServiceProvider();
        Assert.That(services.GetServices<IClaimExtractor>().Count(), Is.EqualTo(1));
        using IServiceScope scope = services.CreateScope();
        Assert.That(scope.ServiceProvider.GetRequiredService<IClaimExtractor>(), Is.SameAs(services.GetRequiredService<IClaimExtractor>()));
    }

    [Test]
    public void The_options_reach_it()
    {
        using ServiceProvider services = new ServiceCollection().AddClaimKit(options => options.Kinds.Remove(ClaimKind.Numeric)).BuildServiceProvider();
        Assert.That(services.GetRequiredService<IClaimExtractor>().ExtractClaims(Text), Is.Empty);
    }

    [Test]
    public void Recognizers_among_the_services_are_plugged_in()
    {
        using ServiceProvider services = new ServiceCollection().AddSingleton<IEntityRecognizer, RoadRecognizer>().AddClaimKit().BuildServiceProvider();
        Assert.That(services.GetRequiredService<IClaimExtractor>().ExtractClaims(Text)[0].Benchmark?.Name, Is.EqualTo("GravelRoad-9"));
    }

    [Test]
    public void All_that_is_wrong_with_the_options_is_said_at_once()
    {
        using ServiceProvider services = new ServiceCollection().AddClaimKit(options =>
        {
            options.MinConfidence = 2;
            options.MaxTextLength = 0;
            options.MaxParallelism = 0;
            options.QuantityRecognizer = null!;
            options.Kinds.Clear();
        }).BuildServiceProvider();
        OptionsValidationException problem = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IClaimExtractor>())!;
        string[] named = [.. problem.Failures.Select(failure => failure.Split([':', ' ']).First(word => typeof(ClaimExtractorOptions).GetProperty(word) is not null))];
        Assert.That(named, Is.EquivalentTo(new[] { "MinConfidence", "MaxTextLength", "MaxParallelism", "Kinds", "QuantityRecognizer" }));
    }

    [Test]
    public void A_host_with_wrong_options_does_not_start()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddClaimKit(options => options.MinConfidence = -1);
        using IHost host = builder.Build();
        Assert.That(async () => await host.StartAsync(), Throws.TypeOf<OptionsValidationException>());
    }

    private sealed class RoadRecognizer : IEntityRecognizer
    {
        public IReadOnlyList<Entity> Recognize(string text, TextSpan range)
        {
            int at = text.IndexOf("gravel road", StringComparison.Ordinal);
            return [new Entity { Span = new TextSpan(at, at + 11), Text = "gravel road", Name = "GravelRoad-9", Kind = EntityKind.Benchmark }];
        }
    }
}
