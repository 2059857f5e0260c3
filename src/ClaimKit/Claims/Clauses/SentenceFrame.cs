using System.Runtime.InteropServices;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Tokens;

namespace ClaimKit.Claims.Clauses;

/// <summary>Everything that the stages found in one sentence. Its lists are used again for the next paper.</summary>
internal sealed class SentenceFrame
{
    private readonly List<ListPlace> places = [];
    private readonly List<int> unitOfToken = [];
    private readonly List<int> items = [];

    public int Index { get; private set; }

    public Sentence Sentence { get; private set; }

    public List<FoundQuantity> Quantities { get; } = [];

    public List<Mention> Mentions { get; } = [];

    public List<ClauseUnit> Units { get; } = [];

    public List<Candidate> Candidates { get; } = [];

    /// <summary>Indices of the candidates that the entities stage knows something about: those that later sentences may speak of.</summary>
    public List<int> Named { get; } = [];

    /// <summary>How many candidates the sentences before have: with an index it makes a number of its own for every candidate of the paper.</summary>
    public int FirstCandidate { get; set; }

    /// <summary>Whether the sentence has a number or a cue; without either it claims nothing, and only its names count for others.</summary>
    public bool MayClaim { get; set; }

    /// <summary>Whether the word "respectively" stands in the sentence.</summary>
    public bool Respectively { get; set; }

    /// <summary>The classes of all units, joined.</summary>
    public WordRole Classes { get; private set; }

    /// <summary>Whether one of the units is a comparator.</summary>
    public bool HasComparator { get; private set; }

    public void Reset(int index, Sentence sentence)
    {
        Index = index;
        Sentence = sentence;
        Respectively = false;
        MayClaim = false;
        Classes = WordRole.None;
        HasComparator = false;
        Quantities.Clear();
        Mentions.Clear();
        Units.Clear();
        Candidates.Clear();
        Named.Clear();
        places.Clear();
        unitOfToken.Clear();
    }

    /// <summary>Index of the unit that holds the token, or of the last unit before it; -1 before the first.</summary>
    public int UnitAt(int token) => unitOfToken[token - Sentence.FirstToken];

    /// <summary>The place of a unit in a list of its like ("A, B, and C"): position from 0 and length; (0, 1) for a unit on its own, and for a name before the first unit.</summary>
    public ListPlace PlaceOf(int unit) => (uint)unit < (uint)places.Count ? places[unit] : new ListPlace(0, 1, 0);

    /// <summary>Call once when the units are complete: prepares what is asked about them.</summary>
    public void Seal()
    {
        int first = Sentence.FirstToken;
        CollectionsMarshal.SetCount(unitOfToken, Sentence.EndToken - first);
        Span<int> unitOf = CollectionsMarshal.AsSpan(unitOfToken);
        int token = 0;
        int unit = -1;
        foreach (ref readonly ClauseUnit next in CollectionsMarshal.AsSpan(Units))
        {
            Classes |= next.Classes;
            HasComparator |= next.Kind == ClauseUnitKind.Comparator;
            unitOf[token..(next.FirstToken - first)].Fill(unit++);
            token = next.FirstToken - first;
        }

        unitOf[token..].Fill(unit);

        ListFinder.Find(Units, places, items);
    }
}
