using System.Globalization;
using ClaimKit.Entities;
using ClaimKit.Entities.Tagging;
using ClaimKit.Tokens;
using ClaimKit.Training.Gold;

namespace ClaimKit.Training.Ner;

/// <summary>The taggers with which the binding is trained and measured: those that learned from the same documents are each used on the fold that they have not seen.</summary>
internal sealed class FoldTaggers
{
    public const int Folds = 5;
    private readonly EntityFinder[] folds;

    private FoldTaggers(EntityFinder[] folds, EntityFinder all)
    {
        this.folds = folds;
        All = all;
    }

    /// <summary>The tagger for documents that no training has seen.</summary>
    public EntityFinder All { get; }

    /// <param name="weights">The shipped weights when null; <c>none</c> for no tagger, <c>lexicon</c> for the lexicons alone; a file, or a pattern with <c>*</c> for <c>0</c> to <c>4</c> and <c>all</c>.</param>
    public static FoldTaggers Open(string? weights)
    {
        if (weights?.Contains('*', StringComparison.Ordinal) == true)
        {
            return new FoldTaggers([.. Enumerable.Range(0, Folds).Select(fold => Load(FileOf(weights, fold)))], Load(FileOf(weights, -1)));
        }

        EntityFinder one = weights switch
        {
            null => new EntityFinder(),
            "none" => new EntityFinder(sources: EntitySources.Lexicon | EntitySources.Patterns),
            "lexicon" => new EntityFinder(sources: EntitySources.Lexicon),
            _ => Load(weights),
        };
        return new FoldTaggers([.. Enumerable.Repeat(one, Folds)], one);
    }

    /// <summary>The file of the weights that were trained without a fold, or with all documents for -1.</summary>
    public static string FileOf(string pattern, int fold) => pattern.Replace("*", fold < 0 ? "all" : fold.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The fold of a document, by its id: the same in whatever set and order it stands.</summary>
    public static int FoldOf(GoldDocument document) => (int)(TokenHash.Of(document.Id) % Folds);

    /// <summary>Reads the documents of a fold.</summary>
    public EntityFinder Of(int fold) => folds[fold];

    private static EntityFinder Load(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return new EntityFinder(tagger: new NameTagger(TaggerWeights.Read(stream)));
    }
}
