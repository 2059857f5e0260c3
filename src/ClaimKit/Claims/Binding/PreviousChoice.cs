using ClaimKit.Claims.Clauses;

namespace ClaimKit.Claims.Binding;

/// <summary>What the claim before chose for a slot: claims in a row often share it.</summary>
/// <param name="Made">Whether there was a claim before.</param>
/// <param name="Key">The key of the candidate that it chose; 0 when it left the slot empty.</param>
/// <param name="Sentence">The sentence of that claim.</param>
/// <param name="Unit">The unit of its number or cue.</param>
/// <param name="Way">The way from its number or cue to the candidate, as <see cref="Structure.Way"/> has it.</param>
internal readonly record struct PreviousChoice(bool Made, uint Key, int Sentence, int Unit, uint Way)
{
    /// <summary>What was chosen around an anchor.</summary>
    public static PreviousChoice Of(PaperFrame paper, in Anchor anchor, in Candidate chosen) =>
        new(true, chosen.Key, anchor.Sentence, anchor.Unit, chosen.EndToken == 0 ? 0 : Structure.Way(paper, anchor, chosen));
}
