using ClaimKit.Cli.Rendering;
using NUnit.Framework;

namespace ClaimKit.Tests.Cli;

[TestFixture]
public sealed class StatusLineTests
{
    private const string Erase = "\r\u001b[K";

    [Test]
    public void Short_work_shows_no_bar() => Assert.That(Shown(visible: true, seconds: 0.9), Is.Empty);

    [Test]
    public void No_bar_is_shown_where_nobody_looks() => Assert.That(Shown(visible: false, seconds: 60), Is.Empty);

    [Test]
    public void Long_work_shows_how_far_it_is() =>
        Assert.That(Shown(visible: true, seconds: 3), Is.EqualTo($"{Erase}████████████░░░░░░░░░░░░  50 %  1,200 papers, 400/s, 3 s left"));

    [TestCase(30, "30 s")]
    [TestCase(185, "3 min 5 s")]
    [TestCase(7800, "2 h 10 min")]
    public void The_time_that_is_left_is_said_as_people_say_it(double seconds, string expected) =>
        Assert.That(Shown(visible: true, seconds), Does.EndWith($", {expected} left"));

    [Test]
    public void Without_a_known_end_only_the_papers_are_counted() =>
        Assert.That(Shown(visible: true, seconds: 3, fraction: null), Is.EqualTo($"{Erase}1,200 papers, 400/s, 3 s"));

    [Test]
    public void A_message_takes_the_bars_place()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var clock = new ManualClock();
        var status = new StatusLine(error, visible: true, clock);
        clock.Advance(3);
        status.Report(1, null);
        status.WriteLine("message");
        status.Clear();
        Assert.That(error.ToString(), Is.EqualTo($"{Erase}1 papers, 0/s, 3 s{Erase}message\n"));
    }

    [Test]
    public void The_bar_is_not_drawn_for_every_paper()
    {
        using var error = new StringWriter();
        var clock = new ManualClock();
        var status = new StatusLine(error, visible: true, clock);
        clock.Advance(3);
        for (int papers = 1; papers <= 1000; papers++)
        {
            clock.Advance(0.001);
            status.Report(papers, null);
        }

        Assert.That(error.ToString().Split(Erase), Has.Length.InRange(4, 8));
    }

    private static string Shown(bool visible, double seconds, double? fraction = 0.5)
    {
        using var error = new StringWriter();
        var clock = new ManualClock();
        var status = new StatusLine(error, visible, clock);
        clock.Advance(seconds);
        status.Report(1200, fraction);
        return error.ToString();
    }

    private sealed class ManualClock : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Advance(double seconds) => ticks += (long)(seconds * TimestampFrequency);
    }
}
