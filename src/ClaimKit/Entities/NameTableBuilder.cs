using System.Text;
using ClaimKit.Text;

namespace ClaimKit.Entities;

/// <summary>Collects names for a <see cref="NameTable"/>.</summary>
internal sealed class NameTableBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<LexiconForm> forms = [];

    public int Count => forms.Count;

    /// <summary>Makes room for a text that <see cref="Add(ReadOnlySpan{char}, EntityKind, LexiconMarks, int)"/> will be given piece by piece.</summary>
    public void Reserve(int characters, int names)
    {
        text.EnsureCapacity(characters);
        forms.EnsureCapacity(names);
    }

    /// <summary>Adds one spelling.</summary>
    /// <param name="form">The spelling.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="marks">What is known about it.</param>
    /// <param name="canonical">Index of the usual spelling, or -1 for this one.</param>
    /// <returns>The index of the form.</returns>
    public int Add(ReadOnlySpan<char> form, EntityKind kind, LexiconMarks marks, int canonical)
    {
        if (form.Length is 0 or > ushort.MaxValue)
        {
            return canonical;
        }

        bool capital = false;
        foreach (char c in form)
        {
            capital |= Characters.IsUpper(c) || Characters.IsDigit(c);
        }

        int index = forms.Count;
        forms.Add(new LexiconForm(NameSpelling.Hash(form), text.Length, (ushort)form.Length, kind, capital ? marks | LexiconMarks.Capital : marks, canonical < 0 ? index : canonical));
        text.Append(form);
        return index;
    }

    public NameTable Build() => new(text.ToString(), [.. forms]);
}
