using ClaimKit.Claims;
using ClaimKit.Claims.Clauses;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Text;
using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Claims;

/// <summary>What recognizers of the user's find goes onto whole tokens and into the place of what the library found.</summary>
[TestFixture]
internal sealed class PluggedRecognizerTests
{
    private const string Text = "It rains. The gravel road net beats BM25 by 5.5% here.";

    [TestCase("gravel road", "gravel road")]
    [TestCase("ravel roa", "gravel road")]
    [TestCase("gravel", "gravel")]
    [TestCase(" road ", "road")]
    [TestCase("here.", "here .")]
    public void A_span_takes_every_token_that_it_touches(string words, string expected)
    {
        (TokenizedText text, Sentence sentence) = Second();
        (int first, int end) = TokenRange.Of(Span(words), text, sentence);
        Assert.That(string.Join(' ', Enumerable.Range(first, end - first).Select(i => text.WordAt(i).ToString())), Is.EqualTo(expected));
    }

    [Test]
    public void A_span_between_two_tokens_takes_none()
    {
        (TokenizedText text, Sentence sentence) = Second();
        int space = Text.IndexOf(" road", StringComparison.Ordinal);
        (int first, int end) = TokenRange.Of(new TextSpan(space, space + 1), text, sentence);
        Assert.That(first, Is.EqualTo(end));
    }

    [Test]
    public void A_name_stands_in_order_among_the_others_and_over_what_it_covers() => Assert.Multiple(() =>
    {
        Assert.That(Mentions(), Is.EqualTo(new[] { "BM25:Model" }));
        Assert.That(Mentions(Name("gravel road", "GravelRoad-9")), Is.EqualTo(new[] { "gravel road=GravelRoad-9:Benchmark", "BM25:Model" }));
        Assert.That(Mentions(Name("here", "here")), Is.EqualTo(new[] { "BM25:Model", "here:Benchmark" }));
        Assert.That(Mentions(Name("BM25", "BM25")), Is.EqualTo(new[] { "BM25:Benchmark" }), "the user knows better");
        Assert.That(Mentions(Name("beats BM25", "beats BM25")), Is.EqualTo(new[] { "beats BM25:Benchmark" }));
    });

    [Test]
    public void Of_two_names_in_one_place_the_longer_stays_and_then_the_first() => Assert.Multiple(() =>
    {
        Assert.That(Mentions(Name("road", "Road"), Name("gravel road", "GravelRoad-9")), Is.EqualTo(new[] { "gravel road=GravelRoad-9:Benchmark", "BM25:Model" }));
        Assert.That(Mentions(Name("gravel road", "GravelRoad-9"), Name("road", "Road")), Is.EqualTo(new[] { "gravel road=GravelRoad-9:Benchmark", "BM25:Model" }));
        Assert.That(Mentions(Name("road", "Road-1"), Name("road", "Road-2")), Is.EqualTo(new[] { "road=Road-1:Benchmark", "BM25:Model" }));
        Assert.That(Mentions(Name("gravel", "Gravel"), Name("road", "Road")), Is.EqualTo(new[] { "gravel=Gravel:Benchmark", "road=Road:Benchmark", "BM25:Model" }));
    });

    [Test]
    public void What_stands_for_nothing_is_left_out() => Assert.Multiple(() =>
    {
        Assert.That(Mentions(Name("road", "Road") with { Kind = EntityKind.None }), Is.EqualTo(new[] { "BM25:Model" }), "no kind");
        Assert.That(Mentions(Name("road", "Road") with { Span = new TextSpan(20, 20) }), Is.EqualTo(new[] { "BM25:Model" }), "no characters");
        Assert.That(Mentions(Name("rains", "Rains")), Is.EqualTo(new[] { "BM25:Model" }), "another sentence");
        int space = Text.IndexOf(" road", StringComparison.Ordinal);
        Assert.That(Mentions(Name("road", "Road") with { Span = new TextSpan(space, space + 1) }), Is.EqualTo(new[] { "BM25:Model" }), "no token");
    });

    [Test]
    public void Own_work_and_polarity_are_taken_over()
    {
        Mention mention = Merge([Name("road", "Road") with { IsThisWork = true, LowerIsBetter = true }])[0];
        Assert.That((mention.IsThisWork, mention.LowerIsBetter, mention.Source), Is.EqualTo((true, (bool?)true, MentionSource.User)));
    }

    [Test]
    public void Quantities_take_the_place_of_the_librarys_own() => Assert.Multiple(() =>
    {
        Assert.That(Quantities("We gain up to 5.5% in 2024."), Is.Empty);
        Assert.That(Quantities("We gain up to 5.5% in 2024.", "5.5%"), Is.EqualTo(new[] { "5.5% behind 'up to' None" }));
        Assert.That(Quantities("We gain up to 5.5% in 2024.", "5.5%", "2024"), Is.EqualTo(new[] { "5.5% behind 'up to' None", "2024 behind '' Year" }));
        Assert.That(Quantities("We gain up to 5.5% in 2024.", "to 5.5%"), Is.EqualTo(new[] { "to 5.5% behind '' None" }), "its own words are no qualifier");
        Assert.That(Quantities("We gain up to 5.5% in 2024.", "gain"), Is.EqualTo(new[] { "gain behind '' None" }), "nothing of the library's stands there");
    });

    [Test]
    public void Quantities_out_of_order_or_out_of_the_sentence_are_left_out() => Assert.Multiple(() =>
    {
        Assert.That(Quantities("We gain up to 5.5% in 2024.", "2024", "5.5%"), Is.EqualTo(new[] { "2024 behind '' Year" }));
        Assert.That(Quantities("We gain up to 5.5% in 2024.", "5.5%", "5.5"), Is.EqualTo(new[] { "5.5% behind 'up to' None" }));
        Assert.That(Quantities("We gain up to 5.5% in 2024.", ""), Is.Empty);
    });

    private static TextSpan Span(string words, string text = Text)
    {
        int at = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }

    private static Entity Name(string words, string name) => new() { Span = Span(words), Text = words, Name = name, Kind = EntityKind.Benchmark };

    private static (TokenizedText Text, Sentence Sentence) Second()
    {
        var text = new TokenizedText();
        Tokenizer.Tokenize(Text, text);
        return (text, text.Sentences[1]);
    }

    /// <summary>One recognizer for each name.</summary>
    private static string[] Mentions(params Entity[] names)
    {
        (TokenizedText text, _) = Second();
        return [.. Merge(names).Select(mention => $"{Text[text[mention.FirstToken].Start..text[mention.EndToken - 1].End]}{(mention.Name is null ? "" : "=" + mention.Name)}:{mention.Kind}")];
    }

    private static List<Mention> Merge(Entity[] names)
    {
        (TokenizedText text, Sentence sentence) = Second();
        int bm25 = TokenRange.Of(Span("BM25"), text, sentence).First;
        List<Mention> mentions = [new Mention(0, 1, EntityKind.Task, MentionSource.Lexicon), new Mention(bm25, bm25 + 1, EntityKind.Model, MentionSource.Lexicon)];
        MentionMerger.Add([.. names.Select(name => new Known(name))], text, sentence, mentions, first: 1);
        Assert.That(mentions[0].Kind, Is.EqualTo(EntityKind.Task), "the sentence before is left alone");
        return mentions[1..];
    }

    private static string[] Quantities(string text, params string[] found)
    {
        var paper = new PaperFrame();
        new PaperAnalyzer(new EntityFinder(), quantities: new Numbers(found)).Analyze(text, 0, text.Length, paper);
        return [.. paper[0].Quantities.Select(quantity => $"{quantity.Quantity.Span.Of(text)} behind '{Before(paper.Text, text, quantity)}' {quantity.Context}")];
    }

    private static string Before(TokenizedText tokens, string text, in FoundQuantity found) =>
        found.QualifierToken < found.FirstToken ? text[tokens[found.QualifierToken].Start..tokens[found.FirstToken - 1].End] : "";

    private sealed class Known(Entity entity) : IEntityRecognizer
    {
        public IReadOnlyList<Entity> Recognize(string text, TextSpan range) => [entity];
    }

    private sealed class Numbers(string[] words) : IQuantityRecognizer
    {
        public IReadOnlyList<Quantity> Recognize(string text, TextSpan range) => [.. words.Select(word => new Quantity { Span = Span(word, text), Value = 1, Unit = "" })];
    }
}
