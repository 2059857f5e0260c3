using System.Runtime.InteropServices;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>A sentence, or a whole text, while its mentions are being found: the classes of its words, the mentions so far, and which of them owns each token.</summary>
internal readonly ref struct SentenceScan
{
    private readonly ReadOnlySpan<WordClass> classes;
    private readonly Span<int> owners;
    private readonly List<Mention> mentions;

    public SentenceScan(TokenizedText text, int first, int end, Span<int> owners, List<Mention> mentions)
    {
        Text = text;
        First = first;
        End = end;
        classes = WordClasses.Of(text, first, end);
        this.owners = owners;
        this.mentions = mentions;
        FirstMention = mentions.Count;
        owners.Fill(-1);
    }

    /// <summary>Looks at a whole text whose mentions are known already.</summary>
    public SentenceScan(TokenizedText text, Span<int> owners, List<Mention> mentions)
        : this(text, 0, text.TokenCount, owners, mentions)
    {
        FirstMention = 0;
        for (int i = 0; i < mentions.Count; i++)
        {
            owners[mentions[i].FirstToken..mentions[i].EndToken].Fill(i);
        }
    }

    public TokenizedText Text { get; }

    /// <summary>Index of the sentence's first token.</summary>
    public int First { get; }

    /// <summary>Index after the sentence's last token.</summary>
    public int End { get; }

    /// <summary>Index of the sentence's first mention in the list of all.</summary>
    public int FirstMention { get; }

    public int EndMention => mentions.Count;

    /// <summary>The mentions of this sentence.</summary>
    public Span<Mention> Mentions => CollectionsMarshal.AsSpan(mentions)[FirstMention..];

    public Span<int> Owners => owners;

    public bool IsInside(int token) => token >= First && token < End;

    /// <summary>The classes of a token; none outside of the sentence.</summary>
    public WordClass Class(int token) => IsInside(token) ? classes[token - First] : WordClass.None;

    public bool Is(int token, WordClass any) => (Class(token) & any) != 0;

    /// <summary>The kind of a token; none outside of the sentence.</summary>
    public TokenKind Kind(int token) => IsInside(token) ? Text[token].Kind : TokenKind.None;

    public bool Has(int token, TokenShape shape) => IsInside(token) && Text[token].Has(shape);

    public ReadOnlySpan<char> Word(int token) => IsInside(token) ? Text.WordAt(token) : default;

    public bool IsWord(int token, string word) =>
        IsInside(token) && Text[token].Length == word.Length && Text.WordAt(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a mention has the token already.</summary>
    public bool IsOwned(int token) => IsInside(token) && owners[token - First] >= 0;

    /// <summary>The kind of the mention that has the token, or none.</summary>
    public EntityKind OwnerKind(int token) => IsOwned(token) ? CollectionsMarshal.AsSpan(mentions)[owners[token - First]].Kind : EntityKind.None;

    /// <summary>The mention that has the token. Only for owned tokens.</summary>
    public ref Mention Owner(int token) => ref CollectionsMarshal.AsSpan(mentions)[owners[token - First]];

    public void Add(in Mention mention)
    {
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            owners[i - First] = mentions.Count;
        }

        mentions.Add(mention);
    }

    /// <summary>Takes back the mention that has <paramref name="token"/>.</summary>
    public void Remove(int token)
    {
        ref Mention mention = ref Owner(token);
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            owners[i - First] = -1;
        }

        mention = mention with { Kind = EntityKind.None };
    }

    /// <summary>The next token to the left that is no quotation mark.</summary>
    public int Before(int token)
    {
        int i = token - 1;
        while (i >= First && Text[i].Kind is TokenKind.Quote)
        {
            i--;
        }

        return i;
    }

    /// <summary>The first token from <paramref name="token"/> on that is no quotation mark.</summary>
    public int At(int token)
    {
        while (token < End && Text[token].Kind is TokenKind.Quote)
        {
            token++;
        }

        return token;
    }

    /// <summary>The token behind a short bracket that opens at <paramref name="token"/>; <paramref name="token"/> itself where none does.</summary>
    public int AfterBracket(int token)
    {
        const int Longest = 12;
        if (Kind(token) != TokenKind.Open)
        {
            return token;
        }

        for (int i = token + 1; i < End && i < token + Longest; i++)
        {
            if (Text[i].Kind == TokenKind.Close)
            {
                return At(i + 1);
            }
        }

        return token;
    }
}
