namespace ClaimKit.Learning;

/// <summary>A fine group of words and the coarse one that it is part of; both 0 for a word without a group.</summary>
internal readonly record struct WordGroup(ushort Fine, byte Coarse);
