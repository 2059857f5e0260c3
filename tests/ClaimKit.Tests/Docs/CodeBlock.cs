namespace ClaimKit.Tests.Docs;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Line">The line of its first fence, counted from 1.</param>
/// <param name="Language">What the fence says.</param>
/// <param name="Code">What stands between the fences, with the blocks before it that it continues.</param>
/// <param name="Own">The code without the blocks before it.</param>
/// <param name="Output">The block of language <c>text</c> that follows at once: what running it prints. Null without one.</param>
internal sealed record CodeBlock(string File, int Line, string Language, string Code, string Own, string? Output)
{
    public override string ToString() => $"{File}:{Line}";
}
