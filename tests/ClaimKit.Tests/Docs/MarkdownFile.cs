namespace ClaimKit.Tests.Docs;

/// <summary>Reads the fenced blocks of a Markdown file. A comment <c>&lt;!-- continues --&gt;</c> on the line before a fence joins a block to the one of its language before it.</summary>
internal static class MarkdownFile
{
    private const string Fence = "```";
    private const string Continues = "<!-- continues -->";

    public static IReadOnlyList<CodeBlock> Blocks(string file)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, file));
        var blocks = new List<CodeBlock>();
        int lastEnd = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            int end = Array.IndexOf(lines, Fence, i + 1);
            string language = lines[i][Fence.Length..];
            string code = string.Join('\n', lines[(i + 1)..end]) + "\n";
            bool isOutput = language == "text" && blocks.Count > 0 && lines[(lastEnd + 1)..i].All(string.IsNullOrWhiteSpace);
            if (isOutput)
            {
                blocks[^1] = blocks[^1] with { Output = code };
            }
            else
            {
                bool continues = i > 0 && lines[i - 1] == Continues;
                string before = continues ? blocks.Last(block => block.Language == language).Code : "";
                blocks.Add(new CodeBlock(file, i + 1, language, before + code, code, null));
            }

            i = lastEnd = end;
        }

        return blocks;
    }

    /// <summary>Puts what a block really prints in the place of the output the file has.</summary>
    public static void ReplaceOutput(CodeBlock block, string printed)
    {
        string path = Path.Combine(Repository.Root, block.File);
        string text = File.ReadAllText(path);
        int code = text.IndexOf($"{Fence}{block.Language}\n{block.Own}{Fence}", StringComparison.Ordinal);
        int start = text.IndexOf(block.Output!, code + block.Own.Length, StringComparison.Ordinal);
        File.WriteAllText(path, text[..start] + printed + text[(start + block.Output!.Length)..]);
    }
}
