using ClaimKit.Entities;
using ClaimKit.Quantities;
using Microsoft.Extensions.Options;

namespace ClaimKit.Extensions;

/// <summary>Plugs in the recognizers that are registered as services.</summary>
internal sealed class RecognizersFromServices(IEnumerable<IEntityRecognizer> entities, IEnumerable<IQuantityRecognizer> quantities) : IPostConfigureOptions<ClaimExtractorOptions>
{
    public void PostConfigure(string? name, ClaimExtractorOptions options)
    {
        foreach (IEntityRecognizer recognizer in entities)
        {
            options.EntityRecognizers.Add(recognizer);
        }

        options.QuantityRecognizer = quantities.LastOrDefault() ?? options.QuantityRecognizer;
    }
}
