using ClaimKit.Output.Html;
using NUnit.Framework;

namespace ClaimKit.Tests.Output.Html;

[TestFixture]
public sealed class PointPlacementTests
{
    private const double Distance = 24;
    private static readonly (double, double) Least = (0, 0);
    private static readonly (double, double) Most = (400, 260);

    [Test]
    public void Points_that_have_room_stay_where_they_are()
    {
        (double, double)[] points = [(10, 10), (40, 10), (200, 200)];
        Assert.That(PointPlacement.Spread(points, Distance, Least, Most), Is.EqualTo(points).Using<(double X, double Y)>((one, other) => Apart(one, other) < 0.2));
    }

    [TestCase(2, 200, 100, TestName = "Two on one spot")]
    [TestCase(40, 200, 100, TestName = "Forty on one spot")]
    [TestCase(20, 400, 260, TestName = "Twenty in a corner")]
    public void No_point_covers_another_and_none_leaves_the_frame(int count, double x, double y)
    {
        IReadOnlyList<(double X, double Y)> places = PointPlacement.Spread([.. Enumerable.Repeat((x, y), count)], Distance, Least, Most);
        double closest = places.SelectMany((one, i) => places.Skip(i + 1).Select(other => Apart(one, other))).Min();
        Assert.Multiple(() =>
        {
            Assert.That(closest, Is.GreaterThan(Distance * 0.9));
            Assert.That(places, Is.All.Matches<(double X, double Y)>(place => place.X is >= 0 and <= 400 && place.Y is >= 0 and <= 260));
        });
    }

    [Test]
    public void The_same_points_come_to_the_same_places()
    {
        (double, double)[] points = [(50, 50), (55, 50), (50, 50)];
        IReadOnlyList<(double, double)> first = PointPlacement.Spread(points, Distance, Least, Most);
        Assert.That(PointPlacement.Spread(points, Distance, Least, Most), Is.EqualTo(first));
    }

    private static double Apart((double X, double Y) one, (double X, double Y) other) => Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
