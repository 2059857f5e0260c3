using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Claims.Rules;
using ClaimKit.Quantities;
using ClaimKit.Tokens;

namespace ClaimKit.Claims;

/// <summary>Turns the frames of a paper into claims: says what each number and cue is, fills the slots, expands lists, writes down what was refused.</summary>
/// <remarks>Not thread-safe: one instance belongs to one extraction at a time and is used again for the next.</remarks>
internal sealed class ClaimReader
{
    private readonly NumberClassifier numbers;
    private readonly CueClassifier cueClassifier;
    private readonly ClaimBinder binder;
    private readonly List<NumberLabel> labels = [];
    private readonly List<float> probabilities = [];
    private readonly List<ComparisonCue> cues = [];

    public ClaimReader(BindingModels models)
    {
        numbers = new NumberClassifier(models);
        cueClassifier = new CueClassifier(models);
        binder = new ClaimBinder(models);
    }

    public void Read(PaperFrame paper, List<Claim> claims, List<Refusal> refusals)
    {
        binder.Begin(paper);
        for (int i = 0; i < paper.ClaimingEnd; i++)
        {
            SentenceFrame frame = paper[i];
            if (!frame.MayClaim)
            {
                continue;
            }

            int first = claims.Count;
            numbers.Classify(paper, frame, labels, probabilities);
            ReadNumbers(paper, frame, claims, refusals);
            ReadCues(paper, frame, claims);
            claims.Sort(first, claims.Count - first, ByPlace.Instance);
        }
    }

    private void ReadNumbers(PaperFrame paper, SentenceFrame frame, List<Claim> claims, List<Refusal> refusals)
    {
        for (int q = 0; q < frame.Quantities.Count; q++)
        {
            NumberLabel label = labels[q];
            if (!NumberLabels.IsClaim(label))
            {
                if (!string.Equals(frame.Quantities[q].Quantity.Unit, Units.Rank, StringComparison.Ordinal))
                {
                    RefusalReason reason = RefusalRules.ReasonOf(paper.Text, frame, q, label == NumberLabel.OtherSide);
                    refusals.Add(new Refusal(binder.Part(frame.Quantities[q].Quantity.Span), reason));
                }

                continue;
            }

            Quantity quantity = frame.Quantities[q].Quantity;
            var anchor = new Anchor(frame.Index, frame.UnitAt(frame.Quantities[q].FirstToken), (int)label, TokenHash.Of(quantity.Unit), q);
            binder.AddNumeric(anchor, probabilities[q], labels, numbers.FeaturesOf(q), claims);
        }
    }

    private void ReadCues(PaperFrame paper, SentenceFrame frame, List<Claim> claims)
    {
        cues.Clear();
        CueFinder.Find(paper.Text, frame, cues);
        Relation previous = Relation.None;
        foreach (ComparisonCue cue in cues)
        {
            (Relation relation, float probability) = cueClassifier.Classify(paper, frame, cue, previous, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(labels));
            previous = relation;
            if (relation != Relation.None)
            {
                var anchor = new Anchor(frame.Index, cue.Unit, Anchor.ComparisonBase + (int)relation, cue.Hash, -1);
                binder.AddComparison(anchor, relation, probability, claims);
            }
        }
    }

    private sealed class ByPlace : IComparer<Claim>
    {
        public static readonly ByPlace Instance = new();

        public int Compare(Claim? x, Claim? y) => PlaceOf(x!).CompareTo(PlaceOf(y!));

        /// <summary>Where the claim's number stands; comparisons, which have none, by their metric or benchmark, behind the numbers of the same sentence otherwise.</summary>
        private static int PlaceOf(Claim claim) => (claim.Delta ?? claim.Score)?.Span.Start ?? claim.Benchmark?.Span.Start ?? claim.Sentence.Span.End;
    }
}
