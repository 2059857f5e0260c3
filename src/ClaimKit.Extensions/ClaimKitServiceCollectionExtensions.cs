using ClaimKit;
using ClaimKit.Extensions;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds ClaimKit to an application's services.</summary>
public static class ClaimKitServiceCollectionExtensions
{
    /// <summary>
    /// Adds one <see cref="IClaimExtractor"/> for the whole application, which logs, traces and counts under the names of <see cref="ClaimKitTelemetry"/>,
    /// and the bare <see cref="ClaimExtractor"/> it uses.
    /// </summary>
    /// <remarks>
    /// The options are validated when the application starts. Every <see cref="ClaimKit.Entities.IEntityRecognizer"/> and the last <see cref="ClaimKit.Quantities.IQuantityRecognizer"/> among the services are plugged in.
    /// Calling it again only adds to the options.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, or null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddClaimKit(this IServiceCollection services, Action<ClaimExtractorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<ClaimExtractorOptions> options = services.AddOptions<ClaimExtractorOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ClaimExtractorOptions>, OptionsValidation>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<ClaimExtractorOptions>, RecognizersFromServices>());
        services.TryAddSingleton(provider => new ClaimExtractor(provider.GetRequiredService<IOptions<ClaimExtractorOptions>>().Value));
        services.TryAddSingleton<IClaimExtractor>(provider => new ObservedClaimExtractor(
            provider.GetRequiredService<ClaimExtractor>(),
            provider.GetService<ILogger<ClaimExtractor>>() ?? NullLogger<ClaimExtractor>.Instance));
        return services;
    }
}
