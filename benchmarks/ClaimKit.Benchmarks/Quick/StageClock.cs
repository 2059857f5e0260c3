using System.Diagnostics;
using ClaimKit.Claims;
using ClaimKit.Claims.Binding;
using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;

namespace ClaimKit.Benchmarks.Quick;

/// <summary>Runs the stages of an extraction one after the other, as the extractor does, with a clock between them.</summary>
internal sealed class StageClock
{
    public static readonly string[] Stages = ["tokens", "quantities", "entities", "own system", "clauses", "claims"];

    private readonly PaperAnalyzer analyzer = new(new EntityFinder());
    private readonly ClaimReader reader = new(BindingModels.Default);
    private readonly PaperFrame frame = new();
    private readonly List<Claim> claims = [];
    private readonly List<Refusal> refusals = [];
    private readonly long[] ticks = new long[Stages.Length];
    private long last;

    public double SecondsOf(int stage) => ticks[stage] / (double)Stopwatch.Frequency;

    public void Clear() => Array.Clear(ticks);

    public void Read(Paper paper)
    {
        string text = paper.FullText;
        claims.Clear();
        refusals.Clear();
        last = Stopwatch.GetTimestamp();
        PaperAnalyzer.Tokenize(text, paper.Title?.Length ?? 0, text.Length, frame);
        Tick(0);
        analyzer.FindQuantities(frame);
        Tick(1);
        analyzer.FindMentions(frame);
        Tick(2);
        PaperAnalyzer.FindOwnSystem(frame);
        Tick(3);
        PaperAnalyzer.FindClauses(frame);
        Tick(4);
        reader.Read(frame, claims, refusals);
        Tick(5);
    }

    private void Tick(int stage)
    {
        long now = Stopwatch.GetTimestamp();
        ticks[stage] += now - last;
        last = now;
    }
}
