namespace ClaimKit.Entities;

/// <summary>The parts of the entities stage, to be switched off one by one where their worth is measured.</summary>
[Flags]
internal enum EntitySources
{
    /// <summary>Only what the user adds.</summary>
    None = 0,

    /// <summary>The names that come with the library.</summary>
    Lexicon = 1,

    /// <summary>The writing of names, the words around them, heads of noun phrases.</summary>
    Patterns = 2,

    /// <summary>The trained tagger.</summary>
    Tagger = 4,

    /// <summary>All of them.</summary>
    All = Lexicon | Patterns | Tagger,
}
