namespace ClaimKit.Output.Html;

/// <summary>Moves the points of a chart apart where they would cover each other. The same points always come to the same places.</summary>
internal static class PointPlacement
{
    private const int MostRounds = 200;

    /// <summary>In radians: turned by it again and again, no two directions come to lie on each other.</summary>
    private const double GoldenAngle = 2.399963;

    /// <param name="points">Where the points belong.</param>
    /// <param name="distance">What two centres need between them.</param>
    /// <param name="least">The least that both coordinates may become.</param>
    /// <param name="most">The most that both coordinates may become.</param>
    public static IReadOnlyList<(double X, double Y)> Spread(IReadOnlyList<(double X, double Y)> points, double distance, (double X, double Y) least, (double X, double Y) most)
    {
        // Points on one spot would be pushed to and fro on a single line, so each begins a little off in a direction of its own.
        (double X, double Y)[] places = [.. points.Select((point, i) => (point.X + (0.1 * Math.Cos(i * GoldenAngle)), point.Y + (0.1 * Math.Sin(i * GoldenAngle))))];
        for (int round = 0; round < MostRounds; round++)
        {
            bool moved = false;
            for (int i = 0; i < places.Length; i++)
            {
                for (int k = i + 1; k < places.Length; k++)
                {
                    moved |= PushApart(ref places[i], ref places[k], distance);
                }
            }

            for (int i = 0; i < places.Length; i++)
            {
                places[i] = (Math.Clamp(places[i].X, least.X, most.X), Math.Clamp(places[i].Y, least.Y, most.Y));
            }

            if (!moved)
            {
                break;
            }
        }

        return places;
    }

    private static bool PushApart(ref (double X, double Y) one, ref (double X, double Y) other, double distance)
    {
        double x = other.X - one.X;
        double y = other.Y - one.Y;
        double apart = Math.Sqrt((x * x) + (y * y));
        if (apart >= distance)
        {
            return false;
        }

        // A hair more than asked, so that the pushing comes to an end.
        double step = (distance + 0.05 - apart) / 2 / Math.Max(apart, 1e-6);
        one = (one.X - (x * step), one.Y - (y * step));
        other = (other.X + (x * step), other.Y + (y * step));
        return true;
    }
}
