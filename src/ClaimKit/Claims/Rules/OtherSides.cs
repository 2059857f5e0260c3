using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Quantities;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Rules;

/// <summary>Gives a claim the numbers that only serve it: the baseline's value ("from 17.7", "compared to 83.3%"), and the score beside a change ("to 67.2%").</summary>
internal static class OtherSides
{
    private static readonly uint To = TokenHash.Of("to");

    public static (Measurement? Baseline, Measurement? Score) Find(PaperFrame paper, SentenceFrame frame, int quantity, NumberLabel label, List<NumberLabel> labels)
    {
        Measurement? baseline = null;
        Measurement? score = null;
        for (int i = 0; i < labels.Count; i++)
        {
            if (labels[i] != NumberLabel.OtherSide || NearestClaim(frame, i, labels) != quantity)
            {
                continue;
            }

            Quantity side = frame.Quantities[i].Quantity;
            if (label != NumberLabel.Score && score is null && Follows(paper.Text, frame, i))
            {
                score = Measurements.Of(side, paper.Text.Text);
            }
            else if (baseline is null && (label != NumberLabel.Score || string.Equals(side.Unit, frame.Quantities[quantity].Quantity.Unit, StringComparison.Ordinal) || side.Unit.Length == 0))
            {
                baseline = Measurements.Of(side, paper.Text.Text);
            }
        }

        return (baseline, score);
    }

    /// <summary>Whether the number is the end of a way: "to 67.2%", "→ 93.8%".</summary>
    private static bool Follows(TokenizedText text, SentenceFrame frame, int quantity)
    {
        int before = frame.Quantities[quantity].QualifierToken - 1;
        return before >= frame.Sentence.FirstToken && (text[before].Hash == To || text[before].Kind == TokenKind.Arrow);
    }

    /// <summary>The claim's number that stands nearest; of two as near the one behind, as in "from A to B".</summary>
    private static int NearestClaim(SentenceFrame frame, int side, List<NumberLabel> labels)
    {
        int at = frame.UnitAt(frame.Quantities[side].FirstToken);
        int best = -1;
        int distance = int.MaxValue;
        for (int i = 0; i < labels.Count; i++)
        {
            int d = Math.Abs(frame.UnitAt(frame.Quantities[i].FirstToken) - at);
            if (NumberLabels.IsClaim(labels[i]) && (d < distance || (d == distance && i > side)))
            {
                best = i;
                distance = d;
            }
        }

        return best;
    }
}
