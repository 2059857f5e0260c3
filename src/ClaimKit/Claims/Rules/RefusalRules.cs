using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Rules;

/// <summary>Says why a number that is no claim is none. The reasons serve readers; the decision itself is taken before.</summary>
internal static class RefusalRules
{
    private static readonly WordTable<RefusalReason> Counted = new(
    [
        .. Words(RefusalReason.DatasetSize, "samples", "sample", "examples", "instances", "images", "image", "videos", "video", "clips", "pairs", "questions", "hours", "documents", "sentences", "annotations", "dialogues", "conversations", "instructions", "data", "captions", "queries", "triplets", "records", "utterances", "papers", "articles", "posts", "words", "graphs", "trajectories", "prompts", "problems"),
        .. Words(RefusalReason.ModelScale, "parameters", "params", "parameter", "model", "models", "b"),
        .. Words(RefusalReason.Resolution, "resolution", "pixels", "px"),
        .. Words(RefusalReason.ContextLength, "context", "tokens", "frames", "token", "frame"),
        .. Words(RefusalReason.Setting, "budget", "ratio", "threshold", "shots", "shot", "epochs", "steps", "iterations", "gpus", "gpu", "a100", "h100", "layers", "bits", "bit"),
    ]);

    public static RefusalReason ReasonOf(TokenizedText text, SentenceFrame frame, int quantity, bool otherSide)
    {
        FoundQuantity found = frame.Quantities[quantity];
        if (otherSide)
        {
            return RefusalReason.OtherSide;
        }

        switch (found.Context)
        {
            case NumberContext.Year:
                return RefusalReason.Year;
            case NumberContext.Resolution:
                return RefusalReason.Resolution;
            case NumberContext.ListIndex:
                return RefusalReason.ListIndex;
        }

        if (found.Quantity.Unit is "params")
        {
            return RefusalReason.ModelScale;
        }

        // What is counted stands within a few words: "158K multimodal instruction samples".
        const int Reach = 5;
        for (int i = found.FirstToken + 1; i < Math.Min(found.EndToken + Reach, frame.Sentence.EndToken); i++)
        {
            if (text[i].Kind == TokenKind.Word && Counted.TryGet(text.WordAt(i), text[i].Hash, out RefusalReason reason))
            {
                return reason;
            }
        }

        if (found.Context == NumberContext.Attribute)
        {
            return RefusalReason.Setting;
        }

        if (found.Quantity.Unit.Length == 0)
        {
            return RefusalReason.Count;
        }

        foreach (Mention mention in frame.Mentions)
        {
            if (mention.IsThisWork || mention.Kind is EntityKind.Metric or EntityKind.Resource)
            {
                return RefusalReason.NotMeasured;
            }
        }

        return RefusalReason.Background;
    }

    private static IEnumerable<KeyValuePair<string, RefusalReason>> Words(RefusalReason reason, params string[] words) => words.Select(w => KeyValuePair.Create(w, reason));
}
