namespace ClaimKit.Claims.Binding;

/// <summary>
/// Turns the product of the probabilities of a claim's decisions into how often such a claim is right. The decisions of one claim go right and wrong
/// together, so their product says too little. The curve is logistic (Platt, 1999), fitted to the cross-validated claims of the training set.
/// </summary>
internal static class Calibration
{
    private const float Edge = 1e-4f;

    /// <summary>How sure it is that model, benchmark, metric and number of a numeric claim are all right.</summary>
    public static double OfNumeric(float product) => Logistic(product, slope: 0.8, offset: 0.25);

    /// <summary>How sure it is that relation, model, benchmark and baselines of a comparison are all right.</summary>
    public static double OfComparison(float product) => Logistic(product, slope: 0.75, offset: 0.5);

    private static double Logistic(float product, double slope, double offset)
    {
        double p = Math.Clamp(product, Edge, 1 - Edge);
        return Math.Round(1 / (1 + Math.Exp(-((slope * Math.Log(p / (1 - p))) + offset))), 3);
    }
}
