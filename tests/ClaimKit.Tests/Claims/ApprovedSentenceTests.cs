using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Claims.Rules;
using ClaimKit.Entities;
using ClaimKit.Text;
using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

/// <summary>
/// What the stages before the binding make of a sentence: its units, its candidates, its cues, its conditions, and why its numbers would be refused.
/// <c>Sentences.approved.txt</c> has the sentences with what was made of them, indented. To add one, write it there and approve with <c>CLAIMKIT_APPROVE=1</c>; then read what came out.
/// </summary>
[TestFixture]
internal sealed class ApprovedSentenceTests
{
    private static readonly string Approved = Path.Combine(Repository.Root, "tests", "ClaimKit.Tests", "Claims", "Sentences.approved.txt");

    private readonly PaperAnalyzer analyzer = new(new EntityFinder(sources: EntitySources.All & ~EntitySources.Tagger));

    [Test]
    public void Sentences_are_taken_apart_as_approved()
    {
        Approval.Check(Approved, [.. File.ReadAllLines(Approved).Where(line => !line.StartsWith("  ", StringComparison.Ordinal)).SelectMany(Read)]);
    }

    private IEnumerable<string> Read(string line)
    {
        yield return line;
        if (line.Length == 0 || line[0] == '#')
        {
            yield break;
        }

        var paper = new PaperFrame();
        analyzer.Analyze(line, 0, line.Length, paper);
        for (int i = 0; i < paper.ClaimingEnd; i++)
        {
            foreach (string made in Describe(paper.Text, paper[i], line))
            {
                yield return "  " + made;
            }
        }
    }

    private static IEnumerable<string> Describe(TokenizedText text, SentenceFrame frame, string line)
    {
        yield return "units: " + string.Join(' ', frame.Units.Select((unit, i) => Describe(text, unit, frame.PlaceOf(i), line)));
        yield return "candidates: " + string.Join("; ", frame.Candidates.Select(candidate => Describe(text, candidate, line)));
        var cues = new List<ComparisonCue>();
        CueFinder.Find(text, frame, cues);
        var conditions = new List<TextSpan>();
        ConditionRules.Find(text, frame, conditions);
        if (cues.Count > 0)
        {
            yield return "cues: " + string.Join("; ", cues.Select(cue => $"{text.WordAt(cue.Token)} {cue.Relation}"));
        }

        if (conditions.Count > 0)
        {
            yield return "conditions: " + string.Join("; ", conditions.Select(span => span.Of(line)));
        }

        if (frame.Quantities.Count > 0)
        {
            yield return "refused: " + string.Join("; ", frame.Quantities.Select((found, i) => $"{found.Quantity.Span.Of(line)} {RefusalRules.ReasonOf(text, frame, i, otherSide: false)}"));
        }

        if (frame.Respectively || frame.HasComparator)
        {
            yield return "says: " + string.Join(' ', new[] { frame.Respectively ? "respectively" : "", frame.HasComparator ? "comparator" : "" }.Where(word => word.Length > 0));
        }
    }

    /// <summary>Its kind, its words, and where they are not 0 the open brackets, the clause and the place in a list.</summary>
    private static string Describe(TokenizedText text, in ClauseUnit unit, ListPlace place, string line)
    {
        string depth = unit.Depth == 0 ? "" : "^" + unit.Depth;
        string clause = unit.Clause == 0 ? "" : "/" + unit.Clause;
        string list = place.Length == 1 ? "" : $" {place.Position + 1} of {place.Length}";
        return $"{unit.Kind}[{Words(text, unit.FirstToken, unit.EndToken, line)}{list}]{depth}{clause}";
    }

    private static string Describe(TokenizedText text, in Candidate candidate, string line)
    {
        string kind = candidate.Kind == EntityKind.None ? "" : " " + candidate.Kind;
        string name = candidate.Name is null ? "" : " = " + candidate.Name;
        string own = candidate.IsThisWork ? " (this work)" : "";
        return Words(text, candidate.FirstToken, candidate.EndToken, line) + name + kind + own;
    }

    private static string Words(TokenizedText text, int first, int end, string line) => line[text[first].Start..text[end - 1].End];
}
