using Microsoft.Extensions.Options;

namespace ClaimKit.Extensions;

/// <summary>Says everything that is wrong with the options at once, when the application starts.</summary>
internal sealed class OptionsValidation : IValidateOptions<ClaimExtractorOptions>
{
    public ValidateOptionsResult Validate(string? name, ClaimExtractorOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        if (!(options.MinConfidence is >= 0 and <= 1))
        {
            problems.AddError("It lies between 0 and 1.", nameof(options.MinConfidence));
        }

        if (options.MaxTextLength < 1)
        {
            problems.AddError("It is at least 1.", nameof(options.MaxTextLength));
        }

        if (options.MaxParallelism < 1)
        {
            problems.AddError("It is at least 1.", nameof(options.MaxParallelism));
        }

        if (options.Kinds.Count == 0)
        {
            problems.AddError("With every kind of claim turned off there is nothing to find.", nameof(options.Kinds));
        }

        if (options.QuantityRecognizer is null)
        {
            problems.AddError("There is none.", nameof(options.QuantityRecognizer));
        }

        return problems.Build();
    }
}
