using ClaimKit.Claims;
using ClaimKit.Quantities;

namespace ClaimKit.Output.Html;

/// <summary>A leaderboard for each benchmark and metric across all the papers.</summary>
internal sealed class Leaderboards
{
    private readonly Dictionary<(string Benchmark, string Metric, string Unit), Leaderboard> boards = [];

    public void Add(Paper paper, ExtractionResult result, string paperId)
    {
        for (int i = 0; i < result.Claims.Count; i++)
        {
            Claim claim = result.Claims[i];
            if (claim is { Benchmark: not null, Score: { } score, Model: { } model } && !string.Equals(score.Unit, Units.Rank, StringComparison.Ordinal))
            {
                string claimId = Words.ClaimId(paperId, i);
                Leaderboard board = BoardOf(claim, score);
                board.Add(new LeaderboardEntry(SystemLabel.Of(model, paper)!, score, paperId, claimId, IsBaseline: false), claim.Metric?.LowerIsBetter);
                if (claim is { BaselineScore: { } baselineScore, Baselines: [{ } only] })
                {
                    board.Add(new LeaderboardEntry(SystemLabel.Of(only, paper)!, baselineScore, paperId, claimId, IsBaseline: true), claim.Metric?.LowerIsBetter);
                }
            }
        }
    }

    public void WriteTo(HtmlBuilder html)
    {
        // Those with something to compare first.
        Leaderboard[] ordered = [.. boards.Values.OrderByDescending(board => Math.Min(board.Models, 2)).ThenBy(board => board.Benchmark, StringComparer.OrdinalIgnoreCase).ThenBy(board => board.Metric, StringComparer.OrdinalIgnoreCase)];
        if (ordered.Length == 0)
        {
            html.Markup("<p class=\"none\">No paper states a score on a benchmark.</p>");
            return;
        }

        int compared = ordered.TakeWhile(board => board.Models > 1).Count();
        html.Markup("<div class=\"boards\">");
        foreach (Leaderboard board in ordered[..compared])
        {
            Write(html, board);
        }

        html.Markup("</div>");
        if (compared < ordered.Length)
        {
            html.Markup("<details class=\"more\"").Attribute("open", compared == 0 ? "" : null).Markup("><summary>")
                .Text(Words.Counted(ordered.Length - compared, "leaderboard")).Markup(" with a single system</summary><div class=\"boards\">");
            foreach (Leaderboard board in ordered[compared..])
            {
                Write(html, board);
            }

            html.Markup("</div></details>");
        }
    }

    private Leaderboard BoardOf(Claim claim, Measurement score)
    {
        string metric = claim.Metric?.Name ?? "";

        // A percent sign more or less does not make it another metric; seconds instead of percent do.
        string unit = score.Unit is Units.Percent ? Units.None : score.Unit;
        (string, string, string) key = (claim.Benchmark!.Name.ToUpperInvariant(), metric.ToUpperInvariant(), unit);
        if (!boards.TryGetValue(key, out Leaderboard? board))
        {
            boards[key] = board = new Leaderboard(claim.Benchmark.Name, metric);
        }

        return board;
    }

    private static void Write(HtmlBuilder html, Leaderboard board)
    {
        html.Markup("<div class=\"board\"><table><caption>").Element("span", "benchmark", board.Benchmark).Markup(" ").Element("span", "metric", board.Metric).Markup(" ")
            .Element("small", null, board.LowerIsBetter switch { true => "lower is better", false => "higher is better", null => "" }).Markup("</caption><tbody>");
        foreach (LeaderboardEntry entry in board.Ranked)
        {
            html.Markup("<tr").Attribute("data-paper", entry.PaperId).Attribute("class", entry.IsBaseline ? "reported" : null).Markup("><th scope=\"row\">").Text(entry.Model);
            html.Element("small", null, entry.IsBaseline ? " as reported by others" : null);
            html.Markup("</th><td><a").Attribute("href", "#" + entry.ClaimId).Markup(">").Text(NumberText.Of(entry.Score)).Markup("</a></td></tr>");
        }

        html.Markup("</tbody></table></div>");
    }
}
