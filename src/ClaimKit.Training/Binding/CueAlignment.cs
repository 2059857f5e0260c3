using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Tokens;
using ClaimKit.Training.Gold;

namespace ClaimKit.Training.Binding;

/// <summary>What the gold says of each comparison cue of a sentence.</summary>
/// <param name="Relations">The relation of each cue; <see cref="Relation.None"/> for no claim.</param>
/// <param name="IsOptional">Whether the cue stands in the quote of an optional claim only.</param>
/// <param name="Claims">The claims that the cue makes.</param>
internal sealed record CueAlignment(Relation[] Relations, bool[] IsOptional, List<GoldClaim>[] Claims)
{
    public static CueAlignment Of(TokenizedText text, List<ComparisonCue> cues, List<GoldClaim> claims)
    {
        var alignment = new CueAlignment(new Relation[cues.Count], new bool[cues.Count], [.. cues.Select(_ => new List<GoldClaim>())]);
        foreach (GoldClaim claim in claims.Where(c => !c.IsNumeric).OrderBy(c => c.IsOptional))
        {
            int best = alignment.Find(text, cues, claim);
            if (best >= 0)
            {
                alignment.IsOptional[best] = claim.IsOptional && (alignment.Claims[best].Count == 0 || alignment.IsOptional[best]);
                alignment.Relations[best] = alignment.Claims[best].Count == 0 ? claim.Relation : alignment.Relations[best];
                alignment.Claims[best].Add(claim);
            }
        }

        // The other cues in the quote of an optional claim are nobody's business: neither right nor wrong.
        for (int i = 0; i < cues.Count; i++)
        {
            alignment.IsOptional[i] |= alignment.Relations[i] == Relation.None && claims.Exists(c => c.IsOptional && !c.IsNumeric && c.Quote.Contains(text[cues[i].Token].Span));
        }

        return alignment;
    }

    /// <summary>The cue inside the quote that says the claim's relation; one that already makes a claim of the same relation and quote before a free one.</summary>
    private int Find(TokenizedText text, List<ComparisonCue> cues, GoldClaim claim)
    {
        int best = -1;
        int bestRank = int.MaxValue;
        for (int i = 0; i < cues.Count; i++)
        {
            if (!claim.Quote.Contains(text[cues[i].Token].Span))
            {
                continue;
            }

            bool shared = Claims[i].Exists(c => c.Relation == claim.Relation && c.Quote == claim.Quote);
            int rank = (shared ? 0 : Claims[i].Count == 0 ? 1 : 4) + (cues[i].Relation == claim.Relation ? 0 : 8);
            if (rank < bestRank)
            {
                best = i;
                bestRank = rank;
            }
        }

        return best;
    }
}
