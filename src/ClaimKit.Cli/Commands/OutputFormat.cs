namespace ClaimKit.Cli.Commands;

/// <summary>How <c>extract</c> writes its results.</summary>
internal enum OutputFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>One JSON array, indented.</summary>
    Json,

    /// <summary>One row a claim.</summary>
    Csv,
}
