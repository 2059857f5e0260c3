namespace ClaimKit.Entities;

/// <summary>One spelling of a name in a <see cref="NameTable"/>.</summary>
/// <param name="Hash">Its <see cref="NameSpelling"/> hash.</param>
/// <param name="Start">Where it begins in the table's text.</param>
/// <param name="Length">Its length in the table's text.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Marks">What is known about it.</param>
/// <param name="Canonical">Index of the form that is the name's usual spelling; its own index where it is that itself.</param>
internal readonly record struct LexiconForm(uint Hash, int Start, ushort Length, EntityKind Kind, LexiconMarks Marks, int Canonical);
