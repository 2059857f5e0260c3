using ClaimKit.Entities;
using ClaimKit.Text;
using ClaimKit.Tokens;
using ClaimKit.Training.Gold;

namespace ClaimKit.Training.Ner;

/// <summary>Finds the names that the gold claims of a document speak of in its text. Claims say nothing about the rest of it.</summary>
internal sealed class GoldNames
{
    private readonly string text;
    private readonly TokenizedText tokens = new();
    private readonly HashSet<int> starts = [];
    private readonly HashSet<int> ends = [];
    private readonly List<LabelledName> found = [];

    private GoldNames(GoldDocument document)
    {
        text = document.Paper.FullText;
        Tokenizer.Tokenize(text, tokens, document.Title?.Length ?? 0);
        foreach (Token token in tokens.Tokens)
        {
            starts.Add(token.Start);
            ends.Add(token.End);
        }
    }

    /// <summary>The names, in order and without overlaps.</summary>
    public static List<LabelledName> Find(GoldDocument document)
    {
        var names = new GoldNames(document);
        foreach (GoldClaim claim in document.Claims)
        {
            TextSpan window = names.SentencesOf(claim.Quote);
            names.AddSystems(claim.Model, window);
            names.AddSystems(claim.Baseline, window);
            names.AddBenchmarks(claim.Benchmark, window);
            names.AddFirst(claim.Metric, EntityKind.Metric, claim.Quote, window);
        }

        return NerReader.WithoutOverlaps(names.found);
    }

    /// <summary>The whole sentences that a quote stands in.</summary>
    private TextSpan SentencesOf(TextSpan quote)
    {
        int start = quote.Start;
        int end = quote.End;
        foreach (Sentence sentence in tokens.Sentences)
        {
            if (sentence.Span.Overlaps(quote))
            {
                start = Math.Min(start, sentence.Span.Start);
                end = Math.Max(end, sentence.Span.End);
            }
        }

        return new TextSpan(start, end);
    }

    private void AddSystems(IReadOnlyList<string?> accepted, TextSpan window)
    {
        foreach (string? name in accepted)
        {
            if (name is not null && IsName(name))
            {
                AddEverywhere(name, EntityKind.Model, window);
            }
        }
    }

    /// <summary>A null among the accepted names says that the others are a wording for a group or a task.</summary>
    private void AddBenchmarks(IReadOnlyList<string?> accepted, TextSpan window)
    {
        if (accepted.Contains(null, StringComparer.Ordinal))
        {
            AddFirst(accepted, EntityKind.Task, window, window);
            return;
        }

        foreach (string? name in accepted)
        {
            if (name is not null && IsName(name))
            {
                AddEverywhere(name, EntityKind.Benchmark, window);
            }
        }
    }

    /// <summary>Adds the first accepted wording that stands in the quote, or else in the window.</summary>
    private void AddFirst(IReadOnlyList<string?> accepted, EntityKind kind, TextSpan quote, TextSpan window)
    {
        foreach (TextSpan place in (ReadOnlySpan<TextSpan>)[quote, window])
        {
            foreach (string? name in accepted)
            {
                if (name is not null && Add(name, kind, place, place, StringComparison.OrdinalIgnoreCase))
                {
                    return;
                }
            }
        }
    }

    /// <summary>A name is the same everywhere; but only where the claims look must it be found.</summary>
    private void AddEverywhere(string name, EntityKind kind, TextSpan window)
    {
        Add(name, kind, new TextSpan(0, text.Length), window, StringComparison.Ordinal);
    }

    private bool Add(string name, EntityKind kind, TextSpan place, TextSpan window, StringComparison comparison)
    {
        bool any = false;
        for (int at = text.IndexOf(name, place.Start, place.Length, comparison); at >= 0; at = at + 1 < place.End ? text.IndexOf(name, at + 1, place.End - at - 1, comparison) : -1)
        {
            var span = new TextSpan(at, at + name.Length);
            if (starts.Contains(span.Start) && ends.Contains(span.End))
            {
                found.Add(new LabelledName(span, kind, IsCertain: window.Contains(span) || kind is EntityKind.Model or EntityKind.Benchmark));
                any = true;
            }
        }

        return any;
    }

    /// <summary>Whether a wording is a name and no description: it does not begin like a phrase, and something in it is written like a name.</summary>
    private static bool IsName(string wording)
    {
        string first = wording.Split(' ')[0];
        if (wording.StartsWith('@') || first.ToLowerInvariant() is "our" or "the" or "existing" or "previous" or "prior" or "other" or "a" or "an" or "its" or "state-of-the-art" or "baseline" or "baselines" or "standard")
        {
            return false;
        }

        bool written = wording.Any(c => char.IsUpper(c) || char.IsDigit(c));
        return written && wording.Split(' ').Length <= 6;
    }
}
