using System.Globalization;

namespace ClaimKit.Cli.Rendering;

/// <summary>The progress bar of long work, on the last line of the terminal, and the messages that go above it.</summary>
/// <param name="error">The standard error.</param>
/// <param name="visible">Whether a bar is wanted at all; messages always are.</param>
/// <param name="clock">Tells when work has become long.</param>
internal sealed class StatusLine(TextWriter error, bool visible, TimeProvider clock)
{
    private const int BarWidth = 24;
    private const string EraseLine = "\r\u001b[K";

    /// <summary>Shorter work is done before a bar could be read.</summary>
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly long started = clock.GetTimestamp();
    private TimeSpan next = Delay;
    private bool shown;

    /// <summary>Shows how far the work is, when it is time to.</summary>
    /// <param name="papers">How many papers have been read.</param>
    /// <param name="fraction">How far the input is read, from 0 to 1, where that is known.</param>
    public void Report(int papers, double? fraction)
    {
        if (!visible || clock.GetElapsedTime(started) is var elapsed && elapsed < next)
        {
            return;
        }

        next = elapsed + Interval;
        shown = true;
        string bar = fraction is { } part ? Bar(Math.Clamp(part, 0, 1)) : "";
        double rate = papers / elapsed.TotalSeconds;
        string time = fraction is > 0 and <= 1 ? $"{Duration(elapsed * ((1 - fraction.Value) / fraction.Value))} left" : Duration(elapsed);
        error.Write(string.Create(CultureInfo.InvariantCulture, $"{EraseLine}{bar}{papers:N0} papers, {rate:N0}/s, {time}"));
        error.Flush();
    }

    /// <summary>Writes a message on a line of its own.</summary>
    public void WriteLine(string message)
    {
        Clear();
        error.WriteLine(message);
    }

    /// <summary>Takes the bar away.</summary>
    public void Clear()
    {
        if (shown)
        {
            error.Write(EraseLine);
            shown = false;
        }
    }

    /// <summary><c>42 s</c>, <c>3 min 5 s</c>, <c>2 h 10 min</c>.</summary>
    private static string Duration(TimeSpan time) => time switch
    {
        { TotalHours: >= 1 } => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
        { TotalMinutes: >= 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s"),
    };

    private static string Bar(double fraction)
    {
        int filled = (int)Math.Round(fraction * BarWidth);
        return string.Create(CultureInfo.InvariantCulture, $"{new string('█', filled)}{new string('░', BarWidth - filled)} {100 * fraction,3:0} %  ");
    }
}
