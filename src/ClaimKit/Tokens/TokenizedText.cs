using ClaimKit.Text;

namespace ClaimKit.Tokens;

/// <summary>A text with its tokens and sentences. Buffers grow and are used again for the next text, so that reading a text allocates nothing in the long run.</summary>
/// <remarks>Not thread-safe: one instance belongs to one extraction at a time.</remarks>
internal sealed class TokenizedText
{
    private Token[] tokens = new Token[512];
    private uint[] marks = new uint[512];
    private ulong[] notes = new ulong[512];
    private Sentence[] sentences = new Sentence[16];
    private char[] plain = [];
    private bool isPlain = true;

    /// <summary>The text itself: what results are cut from.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The text in plain characters, each in its old place: what is read and looked up (see <see cref="PlainText"/>).</summary>
    public ReadOnlySpan<char> Plain => isPlain ? Text : plain.AsSpan(0, Text.Length);

    public int TokenCount { get; private set; }

    public int SentenceCount { get; private set; }

    /// <summary>The token at which a sentence that went on and on was cut for the first time, or -1.</summary>
    public int FirstCut { get; set; } = -1;

    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, TokenCount);

    public ReadOnlySpan<Sentence> Sentences => sentences.AsSpan(0, SentenceCount);

    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>What a later stage has looked up about a token, for the next time that it asks; 0 until then.</summary>
    public ref ulong NoteOf(int index) => ref notes[index];

    /// <summary>How many tokens have been marked by the stage that classifies words.</summary>
    public int MarkedEnd { get; private set; }

    /// <summary>The marks of all tokens before <paramref name="end"/> that have none yet, to be written by the caller.</summary>
    public Span<uint> MarksUpTo(int end)
    {
        Span<uint> missing = marks.AsSpan(MarkedEnd, end - MarkedEnd);
        MarkedEnd = end;
        return missing;
    }

    public ReadOnlySpan<uint> Marks(int first, int end) => marks.AsSpan(first, end - first);

    public ReadOnlySpan<char> WordAt(int index) => Plain.Slice(tokens[index].Start, tokens[index].Length);

    /// <summary>Forgets the text before and starts with <paramref name="text"/>.</summary>
    public void Reset(string text)
    {
        Text = text;
        Array.Clear(notes, 0, TokenCount);
        TokenCount = 0;
        MarkedEnd = 0;
        SentenceCount = 0;
        FirstCut = -1;
        int typographic = PlainText.FirstTypographic(text);
        isPlain = typographic < 0;
        if (!isPlain)
        {
            Write(typographic);
        }
    }

    private void Write(int from)
    {
        if (plain.Length < Text.Length)
        {
            plain = new char[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Text.Length)];
        }

        Text.CopyTo(plain);
        foreach (ref char c in plain.AsSpan(from, Text.Length - from))
        {
            c = PlainText.Of(c);
        }
    }

    public void Add(in Token token)
    {
        if (TokenCount == tokens.Length)
        {
            Grow(token.Start);
        }

        tokens[TokenCount++] = token;
    }

    /// <summary>
    /// Makes room for the tokens of the whole text if it goes on as densely as before <paramref name="position"/>: every new buffer of a giant text costs fresh memory.
    /// At most sixteen times the room, so that a dense beginning does not reserve for a rest of few tokens, and never more than one token a character.
    /// </summary>
    private void Grow(int position)
    {
        long expected = ((long)TokenCount * Text.Length / Math.Max(position, 1)) + (TokenCount / 8);
        int size = (int)Math.Clamp(Math.Min(expected, Text.Length), TokenCount * 9L / 8, TokenCount * 16L);
        Array.Resize(ref tokens, size);
        Array.Resize(ref notes, size);
        Array.Resize(ref marks, size);
    }

    public void Add(in Sentence sentence)
    {
        if (SentenceCount == sentences.Length)
        {
            Array.Resize(ref sentences, sentences.Length * 2);
        }

        sentences[SentenceCount++] = sentence;
    }
}
