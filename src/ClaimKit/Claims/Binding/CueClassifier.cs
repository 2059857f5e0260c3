using ClaimKit.Claims.Clauses;
using ClaimKit.Learning;

namespace ClaimKit.Claims.Binding;

/// <summary>Says of every comparison cue of a sentence whether it makes a claim, and which.</summary>
/// <remarks>Not thread-safe: its buffers belong to one extraction at a time.</remarks>
internal sealed class CueClassifier(BindingModels models)
{
    public const int Labels = (int)Relation.Rank + 1;
    private const float NoneThreshold = 0.65f;
    private readonly FeatureList features = new();
    private readonly float[] scores = new float[Labels];

    public (Relation Relation, float Probability) Classify(PaperFrame paper, SentenceFrame frame, in ComparisonCue cue, Relation previous, ReadOnlySpan<NumberLabel> labels)
    {
        CueFeatures.Extract(paper, frame, cue, previous, labels, features);
        int best = 0;
        for (int label = 0; label < Labels; label++)
        {
            scores[label] = models.Cues.Score(features.Items, label);
            best = scores[label] > scores[best] ? label : best;
        }

        LinearModel.Normalize(scores);
        // Leaving a claim out costs as much as making one up, so "no claim" must be likelier than its best rival by a margin.
        if (best == 0 && scores[0] < NoneThreshold)
        {
            best = 1;
            for (int label = 2; label < Labels; label++)
            {
                best = scores[label] > scores[best] ? label : best;
            }
        }

        return ((Relation)best, scores[best]);
    }
}
