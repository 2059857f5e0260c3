using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Reads places in a ranking: "ranks 1st", "placing third", "second place", "#1".</summary>
internal static class RankReader
{
    /// <summary>"rank 3 on GAIA" is a place, "rank 64 for all layers" a matrix.</summary>
    private const ulong LastLowerCasePlace = 10;

    private const string PlaceSuffix = "-place";

    private static readonly WordTable<int> Ordinals = new(
    [
        new("first", 1), new("second", 2), new("third", 3), new("fourth", 4), new("fifth", 5), new("sixth", 6), new("seventh", 7), new("eighth", 8), new("ninth", 9), new("tenth", 10),
    ]);

    /// <summary>The ordinals that may be places.</summary>
    public static IEnumerable<string> Words => Ordinals.Words;

    /// <summary>Reads the ordinal at <paramref name="index"/>, if its neighbours make a place of it.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="index">A word.</param>
    /// <param name="afterRank">Whether another place was found just before: "ranks 3rd overall and 2nd on agentic benchmarks".</param>
    /// <param name="reading">The place.</param>
    public static bool TryRead(TokenWindow window, int index, bool afterRank, out NumberReading reading)
    {
        reading = default;
        ReadOnlySpan<char> word = window.Word(index);
        bool isCompound = word.EndsWith(PlaceSuffix, StringComparison.OrdinalIgnoreCase);
        word = isCompound ? word[..^PlaceSuffix.Length] : word;
        bool isWord = Ordinals.TryGet(word, isCompound ? TokenHash.Of(word) : window[index].Hash, out int place);
        if (!isWord && !TryReadDigits(word, out place))
        {
            return TryReadNumberOne(window, index, ref reading);
        }

        Cue behind = window.Cue(index + 1);
        int previous = index - 1;
        Cue before = window.Cue(previous) == Cue.The ? window.Cue(previous - 1) : window.Cue(previous);
        bool named = IsPlaceNoun(window, index + 1);
        bool ranked = before == Cue.Ranks && Ends(window, index + 1);
        bool joined = afterRank && window.Cue(index - 1) == Cue.And && behind is Cue.On or Cue.Preposition;
        bool free = !isWord && window.Kind(index + 1) == TokenKind.Word && window.Cue(index - 1) is not (Cue.The or Cue.Month or Cue.To or Cue.Over);
        bool listed = Ends(window, index + 1) && (joined || free || (!isWord && (afterRank || behind == Cue.Overall)));
        if (!named && !ranked && !listed && !isCompound)
        {
            return false;
        }

        reading = new NumberReading { Number = new DecimalNumber((ulong)place, 0), Unit = Unit.Rank, First = index, Index = index, End = named ? index + 2 : index + 1, IsWord = true };
        return true;
    }

    /// <summary>Whether the number reading is a place: "#1", "No. 1", "ranks top 1", "rank 3 of 50".</summary>
    public static bool IsPlace(TokenWindow window, in NumberReading reading)
    {
        if (!reading.IsBare || !reading.Number.IsWhole || reading.First != reading.Index)
        {
            return false;
        }

        int before = reading.Index - 1;
        if (window.Kind(before) == TokenKind.Symbol && window.FirstChar(before) == '#')
        {
            return true;
        }

        bool ends = Ends(window, reading.End);
        return window.Cue(before) switch
        {
            // "rank 8" is a matrix, "Rank 1 in the challenge" a place.
            Cue.Ranks => ends && (window.Word(before)[^1] != 'k' || window[before].Has(TokenShape.InitialCapital) || (reading.Number.Digits <= LastLowerCasePlace && window.Cue(reading.End) is Cue.On or Cue.Preposition or Cue.Overall)),
            Cue.Top => (reading.Number.Digits == 1 && (ends || IsPlaceNoun(window, reading.End))) || (window.Cue(before - 1) == Cue.Ranks && ends),
            Cue.Reference => window.Word(before) is "No." or "no.",
            _ => false,
        };
    }

    private static bool IsPlaceNoun(TokenWindow window, int index) =>
        window.Cue(index) == Cue.Place || (window.Cue(index) == Cue.Ranks && window.Word(index) is "place" or "places" or "rank" or "Place" or "Rank");

    /// <summary>"number one", "top-1" behind "ranks".</summary>
    private static bool TryReadNumberOne(TokenWindow window, int index, ref NumberReading reading)
    {
        ReadOnlySpan<char> word = window.Word(index);
        bool isTop = word.Length == 5 && word.StartsWith("top-", StringComparison.OrdinalIgnoreCase) && Characters.IsDigit(word[4]);
        int before = window.Cue(index - 1) == Cue.The ? index - 2 : index - 1;
        if (!isTop || window.Cue(before) != Cue.Ranks || !Ends(window, index + 1))
        {
            return false;
        }

        reading = new NumberReading { Number = new DecimalNumber((ulong)(word[4] - '0'), 0), Unit = Unit.Rank, First = index, Index = index, End = index + 1, IsWord = true };
        return true;
    }

    /// <summary>Whether the noun phrase ends here: a preposition, "overall" or a mark follows, no noun.</summary>
    private static bool Ends(TokenWindow window, int index) =>
        window.Kind(index) != TokenKind.Word || window.Cue(index) is Cue.On or Cue.Preposition or Cue.Overall or Cue.And or Cue.Or or Cue.At or Cue.Of or Cue.By or Cue.Under;

    private static bool TryReadDigits(ReadOnlySpan<char> word, out int place)
    {
        place = 0;
        if (word.Length is < 3 or > 5 || !Characters.IsDigit(word[0]) || !(word[^2..] is "st" or "nd" or "rd" or "th"))
        {
            return false;
        }

        foreach (char c in word[..^2])
        {
            if (!Characters.IsDigit(c))
            {
                return false;
            }

            place = place * 10 + (c - '0');
        }

        return true;
    }
}
