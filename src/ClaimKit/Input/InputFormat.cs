namespace ClaimKit.Input;

/// <summary>How papers are written in an input.</summary>
public enum InputFormat
{
    /// <summary>Told from the file's name and its beginning.</summary>
    Auto = 0,

    /// <summary>A listing of titles and abstracts in turn: see <see cref="DailyPapersReader"/>.</summary>
    DailyPapers,

    /// <summary>One JSON object a line: see <see cref="JsonLinesReader"/>.</summary>
    JsonLines,

    /// <summary>One abstract: see <see cref="PlainTextReader"/>.</summary>
    Text,
}
