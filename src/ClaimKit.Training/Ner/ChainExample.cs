namespace ClaimKit.Training.Ner;

/// <summary>A sentence to learn from.</summary>
/// <param name="Features">The features of each token.</param>
/// <param name="Allowed">The tags, as bits, that are right for each token; several where the annotation does not say.</param>
/// <param name="Domain">The corpus it comes from: 0 is what the tagger is for, the others keep their peculiarities to themselves.</param>
/// <param name="Weight">How much the sentence counts, more than 0.</param>
internal sealed record ChainExample(uint[][] Features, ushort[] Allowed, int Domain, float Weight);
