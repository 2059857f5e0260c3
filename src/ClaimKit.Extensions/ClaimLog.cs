using Microsoft.Extensions.Logging;

namespace ClaimKit.Extensions;

/// <summary>What a hosted extractor logs.</summary>
internal static partial class ClaimLog
{
    [LoggerMessage(EventId = 1, EventName = "PaperRead", Level = LogLevel.Debug, Message = "Read paper {Id}: {Claims} claims, {Refusals} refused numbers")]
    public static partial void PaperRead(ILogger logger, string? id, int claims, int refusals);

    [LoggerMessage(EventId = 2, EventName = "TextIsImperfect", Level = LogLevel.Warning, Message = "Paper {Id}: {Code}: {Remark}")]
    public static partial void TextIsImperfect(ILogger logger, string? id, string code, string remark);
}
