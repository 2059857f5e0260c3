using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>The function words that the readers of quantities know.</summary>
internal static class Cues
{
    private static readonly WordTable<Cue> Table = Build();

    /// <summary>In a token's note: the top byte but one bit holds the cue.</summary>
    private const ulong Known = 1UL << 62;
    private const int Shift = 56;
    private const ulong Mask = 0x3F;

    /// <summary>What a word is to the readers of quantities.</summary>
    public static Cue Of(TokenizedText text, int token)
    {
        // The words around a number are asked about a dozen times, so the answer is noted with them.
        ref ulong note = ref text.NoteOf(token);
        if ((note & Known) == 0)
        {
            Cue cue = Table.TryGet(text.WordAt(token), text[token].Hash, out Cue found) ? found : Cue.None;
            note |= Known | ((ulong)cue << Shift);
        }

        return (Cue)(note >> Shift & Mask);
    }

    private static WordTable<Cue> Build()
    {
        var entries = new List<KeyValuePair<string, Cue>>();
        Add(entries, Cue.Article, "a an");
        Add(entries, Cue.The, "the");
        Add(entries, Cue.And, "and &");
        Add(entries, Cue.Or, "or");
        Add(entries, Cue.To, "to");
        Add(entries, Cue.From, "from");
        Add(entries, Cue.Between, "between");
        Add(entries, Cue.Of, "of");
        Add(entries, Cue.By, "by");
        Add(entries, Cue.At, "at");
        Add(entries, Cue.As, "as");
        Add(entries, Cue.Per, "per");
        Add(entries, Cue.Up, "up");
        Add(entries, Cue.UpTo, "upto");
        Add(entries, Cue.Most, "most");
        Add(entries, Cue.Least, "least");
        Add(entries, Cue.Best, "best");
        Add(entries, Cue.Than, "than");
        Add(entries, Cue.No, "no not");
        Add(entries, Cue.More, "more greater higher upwards better");
        Add(entries, Cue.Less, "less fewer lower");
        Add(entries, Cue.High, "high much many large great long good");
        Add(entries, Cue.Over, "over above beyond exceeding exceed exceeds exceeded surpassing surpasses surpass");
        Add(entries, Cue.Under, "under below within");
        Add(entries, Cue.About, "about around approximately approx approx. roughly nearly almost circa ca ca. near estimated approaching");
        Add(entries, Cue.Close, "close");
        Add(entries, Cue.Maximum, "maximum max peak");
        Add(entries, Cue.Minimum, "minimum min");
        Add(entries, Cue.Degree, "well just only slightly merely far even significantly typically");
        Add(entries, Cue.Filler, "additional further extra impressive remarkable substantial total absolute relative");
        Add(entries, Cue.Average, "average mean avg avg. median");
        Add(entries, Cue.Faster, "faster slower cheaper quicker");
        Add(entries, Cue.Bigger, "bigger larger smaller");
        Add(entries, Cue.Range, "ranging range ranges ranged varying vary varies varied spanning span spans spanned");
        Add(entries, Cue.Factor, "factor factors");
        Add(entries, Cue.Speedup, "speedup speedups speed-up speed-ups acceleration accelerations speedup-factor");
        Add(entries, Cue.Clause, "while whereas but although though because since when if which that where despite");
        Add(entries, Cue.On, "on");
        Add(entries, Cue.Versus, "vs vs. versus");
        Add(entries, Cue.Respectively, "respectively");
        Add(entries, Cue.Reference, "section sections sec. table tables tab. figure figures fig. figs. eq. eqs. equation algorithm theorem lemma corollary proposition definition appendix chapter phase phases stage stages step level levels type version task track round part volume no. ref. example case option category rq hypothesis question issue line page group");
        Add(entries, Cue.Top, "top");
        Add(entries, Cue.Month, "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");
        Add(entries, Cue.Ranks, "rank ranks ranked ranking place placed places placing finish finished finishes finishing");
        Add(entries, Cue.Place, "position prize rank-1");
        Add(entries, Cue.Overall, "overall");
        Add(entries, Cue.Preposition, "in among across with for out against");
        Add(entries, Cue.Confidence, "ci cis confidence cri");
        Add(entries, Cue.CrossValidation, "cross-validation crossvalidation cross cv cross-validated");
        Add(entries, Cue.Scale, "likert scale likert-scale likert-type rubric");
        Add(entries, Cue.Be, "is are was were be");
        Add(entries, Cue.Ordinary, "these those this our we its their it using given some both all another remaining after during before until through into they each every such it's compared yet also then here there with");
        return new WordTable<Cue>(Distinct(entries));
    }

    private static void Add(List<KeyValuePair<string, Cue>> entries, Cue cue, string words)
    {
        foreach (string word in words.Split(' '))
        {
            entries.Add(KeyValuePair.Create(word, cue));
        }
    }

    private static Dictionary<string, Cue> Distinct(List<KeyValuePair<string, Cue>> entries)
    {
        var distinct = new Dictionary<string, Cue>(StringComparer.OrdinalIgnoreCase);
        foreach ((string word, Cue cue) in entries)
        {
            distinct.TryAdd(word, cue);
        }

        return distinct;
    }
}
