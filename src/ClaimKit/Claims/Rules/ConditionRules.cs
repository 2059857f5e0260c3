using ClaimKit.Claims.Clauses;
using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Rules;

/// <summary>Finds the stretches of a sentence that limit its claims: "zero-shot", "under a similar computational cost", "with only 2.8M training data".</summary>
internal static class ConditionRules
{
    private static readonly WordTable<bool> Alone = WordTable<bool>.Of(
        true, "zero-shot", "few-shot", "one-shot", "training-free", "in-domain", "out-of-domain", "out-of-distribution", "potentially");

    private static readonly WordTable<bool> Heads = WordTable<bool>.Of(
        true, "setting", "settings", "setup", "budget", "budgets", "resolution", "resolutions", "gpu", "gpus", "cpu", "cpus", "a100", "h100", "v100", "rtx", "device", "devices", "condition", "conditions", "supervision", "cost", "costs", "data",
        "parameters", "scenario", "scenarios", "constraint", "constraints", "scale", "size", "training", "fine-tuning", "finetuning", "ratio", "ratios", "rate", "length", "context", "sparsity", "compression", "shots", "samples", "steps", "epochs", "annotations", "labels");

    private static readonly WordTable<bool> Links = WordTable<bool>.Of(true, "with", "without", "under", "at", "using", "on", "when", "within");

    private static readonly uint Shot = TokenHash.Of("shot");

    public static void Find(TokenizedText text, SentenceFrame frame, List<TextSpan> into)
    {
        into.Clear();
        for (int i = frame.Sentence.FirstToken; i < frame.Sentence.EndToken; i++)
        {
            if (text[i].Kind == TokenKind.Word && Alone.TryGet(text.WordAt(i), text[i].Hash, out _))
            {
                into.Add(text[i].Span);
            }
            else if (IsShots(text, i, frame.Sentence.EndToken))
            {
                into.Add(new TextSpan(text[i].Start, text[i + 2].End));
            }
        }

        for (int u = 0; u + 1 < frame.Units.Count; u++)
        {
            ClauseUnit link = frame.Units[u];
            bool begins = link.Kind is ClauseUnitKind.Preposition or ClauseUnitKind.Break && Links.TryGet(text.WordAt(link.FirstToken), text[link.FirstToken].Hash, out _);
            if (!begins)
            {
                continue;
            }

            // "with only 2.8M training data": a number may stand before the noun.
            int noun = frame.Units[u + 1].Kind == ClauseUnitKind.Quantity && u + 2 < frame.Units.Count ? u + 2 : u + 1;
            ClauseUnit phrase = frame.Units[noun];
            if (phrase.Kind == ClauseUnitKind.Phrase && Heads.TryGet(text.WordAt(phrase.EndToken - 1), text[phrase.EndToken - 1].Hash, out _))
            {
                into.Add(new TextSpan(text[link.FirstToken].Start, text[phrase.EndToken - 1].End));
            }
        }
    }

    /// <summary>"5-shot".</summary>
    private static bool IsShots(TokenizedText text, int i, int end) =>
        i + 2 < end && text[i].Kind == TokenKind.Number && text[i + 1].Kind == TokenKind.Dash && !text[i + 1].Has(TokenShape.SpaceBefore) && text[i + 2].Hash == Shot;
}
