using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Quantities;
using ClaimKit.Training.Gold;

namespace ClaimKit.Training.Binding;

/// <summary>What the gold says of each quantity of a sentence.</summary>
/// <param name="Labels">The label of each quantity.</param>
/// <param name="IsOptional">Whether only optional claims are about it.</param>
/// <param name="Claims">The claims that are about it.</param>
internal sealed record NumberAlignment(NumberLabel[] Labels, bool[] IsOptional, List<GoldClaim>[] Claims)
{
    public static NumberAlignment Of(SentenceFrame frame, List<GoldClaim> claims)
    {
        int count = frame.Quantities.Count;
        var alignment = new NumberAlignment(new NumberLabel[count], new bool[count], [.. Enumerable.Range(0, count).Select(_ => new List<GoldClaim>())]);
        foreach (GoldClaim claim in claims)
        {
            if (claim.IsNumeric && alignment.Find(frame, claim.Headline!, claim) is int headline and >= 0)
            {
                alignment.Claims[headline].Add(claim);
                NumberLabel label = LabelOf(claim, frame.Quantities[headline].Quantity);
                alignment.Labels[headline] = alignment.Claims[headline].Count == 1 ? label : alignment.Labels[headline];
                alignment.IsOptional[headline] = claim.IsOptional && (alignment.Claims[headline].Count == 1 || alignment.IsOptional[headline]);
            }
        }

        foreach (GoldClaim claim in claims)
        {
            alignment.MarkOtherSide(frame, claim, claim.BaselineScore);
            alignment.MarkOtherSide(frame, claim, claim.Delta is null ? null : claim.Score);
        }

        return alignment;
    }

    private static NumberLabel LabelOf(GoldClaim claim, in Quantity quantity)
    {
        if (claim.Delta is null)
        {
            return NumberLabel.Score;
        }

        Direction direction = claim.Delta.Direction;
        return NumberLabels.Of(claim.Delta.Form, direction == Direction.None && quantity.Sign == QuantitySign.Minus ? Direction.Down : direction);
    }

    private void MarkOtherSide(SentenceFrame frame, GoldClaim claim, GoldNumber? number)
    {
        if (number is not null && Find(frame, number, claim) is int side and >= 0 && !NumberLabels.IsClaim(Labels[side]))
        {
            Labels[side] = NumberLabel.OtherSide;
            IsOptional[side] = claim.IsOptional;
        }
    }

    /// <summary>The quantity that a gold number means: the first free one inside the quote, else the first in the sentence; numbers already taken only when nothing else fits.</summary>
    private int Find(SentenceFrame frame, GoldNumber number, GoldClaim claim)
    {
        int best = -1;
        int bestRank = int.MaxValue;
        for (int i = 0; i < frame.Quantities.Count; i++)
        {
            Quantity quantity = frame.Quantities[i].Quantity;
            double value = quantity.Value;
            if (!number.Matches(value, quantity.Upper, quantity.Unit) && !number.Matches(-value, quantity.Upper, quantity.Unit))
            {
                continue;
            }

            int rank = (claim.Quote.Contains(quantity.Span) ? 0 : 2) + (NumberLabels.IsClaim(Labels[i]) ? 1 : 0);
            if (rank < bestRank)
            {
                best = i;
                bestRank = rank;
            }
        }

        // A number that is taken already is meant again only by the claim of another benchmark with the same quote.
        return best;
    }
}
