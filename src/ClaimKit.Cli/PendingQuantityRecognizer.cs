#pragma warning disable MA0048 // Stands in until ClaimKit.Quantities has its QuantityRecognizer; then this file goes.
using ClaimKit.Quantities;
using ClaimKit.Text;

namespace ClaimKit.Cli.Commands;

internal sealed class QuantityRecognizer : IQuantityRecognizer
{
    public static QuantityRecognizer Default { get; } = new();

    public IReadOnlyList<Quantity> Recognize(string text, TextSpan range) => [];
}
