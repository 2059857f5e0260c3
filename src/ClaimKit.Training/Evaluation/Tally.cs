namespace ClaimKit.Training.Evaluation;

/// <summary>Counts of one figure: how many were right, how many were extracted, how many the gold has.</summary>
public readonly record struct Tally(int Right, int Extracted, int Gold)
{
    /// <summary>Right of those extracted, from 0 to 1; 1 when nothing was extracted.</summary>
    public double Precision => Extracted == 0 ? 1 : (double)Right / Extracted;

    /// <summary>Right of those in the gold, from 0 to 1; 1 when the gold has none.</summary>
    public double Recall => Gold == 0 ? 1 : (double)Right / Gold;

    /// <summary>Harmonic mean of precision and recall, from 0 to 1.</summary>
    public double F1 => Extracted + Gold == 0 ? 1 : 2.0 * Right / (Extracted + Gold);

    /// <summary>The counts of two sets of documents together.</summary>
    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.Extracted + b.Extracted, a.Gold + b.Gold);

    /// <summary>The same as the operator.</summary>
    public static Tally Add(Tally a, Tally b) => a + b;
}
