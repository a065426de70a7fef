using System.Globalization;
using Veta.Tests.Data;

namespace Veta.Tests.NorthAmerica;

/// <summary>Boundaries of the states of the United States, Canada and Mexico, and how far a point lies outside one.</summary>
internal sealed class StateMap
{
    private const double KmPerDegree = 111.2;

    private readonly ILookup<string, (double X, double Y)[]> _rings;

    private StateMap(ILookup<string, (double X, double Y)[]> rings) => _rings = rings;

    public static StateMap Read() => new(File.ReadLines(Repository.File("tests/Veta.Tests/NorthAmerica/Fixtures/states.txt")).Where(l => !l.StartsWith('#'))
        .Select(l => l.Split(' ')).ToLookup(w => w[0], w => w.Skip(2).Select(Point).ToArray()));

    public bool Knows(string state) => _rings.Contains(state);

    /// <summary>Kilometres from the point to the state; 0 inside. Holes count, for the rule is even or odd crossings.</summary>
    public double KmOutside(string state, double latitude, double longitude)
    {
        bool inside = _rings[state].Aggregate(false, (odd, ring) => odd ^ IsOdd(ring, longitude, latitude));
        return inside ? 0 : KmPerDegree * _rings[state].Min(ring => Degrees(ring, longitude, latitude));
    }

    private static bool IsOdd((double X, double Y)[] ring, double x, double y)
    {
        bool odd = false;
        for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
        {
            odd ^= (ring[i].Y > y) != (ring[j].Y > y) && x < ((ring[j].X - ring[i].X) * (y - ring[i].Y) / (ring[j].Y - ring[i].Y)) + ring[i].X;
        }

        return odd;
    }

    /// <summary>Least distance to an edge, in degrees of latitude: longitudes shrink with the cosine of the latitude.</summary>
    private static double Degrees((double X, double Y)[] ring, double x, double y)
    {
        double shrink = Math.Cos(y * Math.PI / 180), least = double.MaxValue;
        for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
        {
            double ax = (ring[j].X - x) * shrink, ay = ring[j].Y - y, dx = (ring[i].X - ring[j].X) * shrink, dy = ring[i].Y - ring[j].Y;
            double length = (dx * dx) + (dy * dy), along = length == 0 ? 0 : Math.Clamp(-((ax * dx) + (ay * dy)) / length, 0, 1);
            least = Math.Min(least, Math.Sqrt(Math.Pow(ax + (along * dx), 2) + Math.Pow(ay + (along * dy), 2)));
        }

        return least;
    }

    private static (double X, double Y) Point(string text)
    {
        string[] parts = text.Split(',');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
