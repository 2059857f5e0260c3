using ClaimKit.Claims;
using ClaimKit.Entities;
using ClaimKit.Output;
using ClaimKit.Text;

namespace ClaimKit.Fuzz.Invariants;

/// <summary>What holds for the result of every text, however it looks. Each check says what is broken; nothing is said of a sound result.</summary>
internal static class ResultInvariants
{
    /// <summary>All checks on one paper, which is read twice.</summary>
    public static IEnumerable<string> Check(Paper paper, JsonSchema schema)
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(paper);
        string json = ClaimJson.Serialize(result);
        return
        [
            .. Spans(result, paper.FullText),
            .. Order(result),
            .. Values(result),
            .. Json(result, json, paper, schema),
            .. json.Equals(ClaimJson.Serialize(ClaimExtractor.Default.Extract(paper)), StringComparison.Ordinal) ? (string[])[] : ["a second reading gave other bytes"],
        ];
    }

    /// <summary>Every name, number and sentence is exactly the stretch of the text that its span says.</summary>
    public static IEnumerable<string> Spans(ExtractionResult result, string text)
    {
        foreach ((TextSpan span, string said) in Parts(result))
        {
            if (span.End > text.Length)
            {
                yield return $"{span} ends behind the text of {text.Length}";
            }
            else if (!span.Of(text.AsSpan()).SequenceEqual(said))
            {
                yield return $"{span} is not '{said}'";
            }
            else if (span.Length == 0)
            {
                yield return $"{span} is empty";
            }
            else if (SplitsPair(text, span.Start) || SplitsPair(text, span.End))
            {
                yield return $"{span} cuts a character in two";
            }
        }
    }

    /// <summary>Claims come by sentence, and within a sentence by the place of what they are about.</summary>
    public static IEnumerable<string> Order(ExtractionResult result)
    {
        for (int i = 1; i < result.Claims.Count; i++)
        {
            (int sentence, int place) before = PlaceOf(result.Claims[i - 1]);
            (int sentence, int place) here = PlaceOf(result.Claims[i]);
            if (before.CompareTo(here) > 0)
            {
                yield return $"claim {i} at {here} comes after {before}";
            }
        }

        foreach (TradeOff pair in result.TradeOffs)
        {
            if (pair.Cost < 0 || pair.Cost >= result.Claims.Count || pair.Benefit < 0 || pair.Benefit >= result.Claims.Count)
            {
                yield return $"{pair} names a claim that is not there";
            }
        }
    }

    /// <summary>Numbers are finite, enumerations named, and what must be there is there.</summary>
    public static IEnumerable<string> Values(ExtractionResult result)
    {
        foreach (Claim claim in result.Claims)
        {
            bool sound = claim.Kind != ClaimKind.None && claim.Rule.Length > 0 && claim.Confidence is >= 0 and <= 1
                && claim.Kind == ClaimKind.Numeric == (claim.Relation == Relation.None)
                && (claim.Kind == ClaimKind.Comparison || claim.Score is not null || claim.Delta is not null);
            if (!sound)
            {
                yield return $"claim '{claim}' lacks what its kind has";
            }

            foreach (Measurement? number in (Measurement?[])[claim.Score, claim.Delta, claim.BaselineScore])
            {
                if (number is not null && !(double.IsFinite(number.Value) && double.IsFinite(number.Upper ?? 0) && double.IsFinite(number.Uncertainty ?? 0)))
                {
                    yield return $"'{number.Text}' has the value {number.Value}, {number.Upper}, {number.Uncertainty}";
                }
            }
        }
    }

    private static IEnumerable<string> Json(ExtractionResult result, string json, Paper paper, JsonSchema schema)
    {
        foreach (string problem in schema.Validate(json))
        {
            yield return $"against the contract: {problem}";
        }

        if (json.Contains('\n', StringComparison.Ordinal))
        {
            yield return "the JSON has more than one line";
        }

        ExtractionResult back = ClaimJson.Deserialize(json);

        // Half a character has no form in JSON: it is written as U+FFFD, and from then on nothing changes any more.
        ExtractionResult expected = IsWellFormed(paper.FullText) ? result : back;
        if (!ClaimJson.Deserialize(ClaimJson.Serialize(back)).Equals(expected))
        {
            yield return "reading the JSON back gives another result";
        }
    }

    /// <summary>Every stretch of text that the result names.</summary>
    public static IEnumerable<(TextSpan Span, string Text)> Parts(ExtractionResult result)
    {
        foreach (Claim claim in result.Claims)
        {
            foreach (Entity? entity in (Entity?[])[claim.Model, claim.Benchmark, claim.Metric, .. claim.Baselines])
            {
                if (entity is not null)
                {
                    yield return (entity.Span, entity.Text);
                }
            }

            foreach (Measurement? number in (Measurement?[])[claim.Score, claim.Delta, claim.BaselineScore])
            {
                if (number is not null)
                {
                    yield return (number.Span, number.Text);
                }
            }

            foreach (TextPart part in (TextPart[])[claim.Sentence, .. claim.Conditions])
            {
                yield return (part.Span, part.Text);
            }
        }

        foreach (TextPart? part in (TextPart?[])[.. result.Refusals.Select(refusal => refusal.Number), .. result.Diagnostics.Select(diagnostic => diagnostic.Part)])
        {
            if (part is not null)
            {
                yield return (part.Span, part.Text);
            }
        }
    }

    public static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SplitsPair(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    /// <summary>Comparisons, which have no number, stand at their benchmark, and without one at the end of the sentence.</summary>
    private static (int Sentence, int Place) PlaceOf(Claim claim) =>
        (claim.Sentence.Span.Start, (claim.Delta ?? claim.Score)?.Span.Start ?? claim.Benchmark?.Span.Start ?? claim.Sentence.Span.End);
}
