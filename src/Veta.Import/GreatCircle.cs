namespace Veta.Import;

/// <summary>Lengths on a sphere. Against the ellipsoid they err by at most 0.5 %; do not use them for surveying.</summary>
public static class GreatCircle
{
    /// <summary>Mean radius of the Earth in kilometres: Moritz, Geodetic Reference System 1980, Journal of Geodesy 74 (2000) 128–133.</summary>
    public const double EarthRadiusKilometres = 6371.0088;

    /// <summary>Kilometres between two positions, 0 to 20015, by the haversine formula (Sinnott, Sky and Telescope 68, 1984, 159).</summary>
    public static double Kilometres(GeoPoint from, GeoPoint to)
    {
        double latitudes = Radians(to.LatitudeDegrees - from.LatitudeDegrees);
        double longitudes = Radians(from.LongitudeTo(to));
        double haversine = Square(Math.Sin(latitudes / 2)) + Math.Cos(Radians(from.LatitudeDegrees)) * Math.Cos(Radians(to.LatitudeDegrees)) * Square(Math.Sin(longitudes / 2));
        return 2 * EarthRadiusKilometres * Math.Asin(Math.Min(1, Math.Sqrt(haversine)));
    }

    /// <summary>
    /// The point of a leg that lies nearest to a place, taken on the flat map around the place. Good near the place, where it is used; for a leg
    /// far away it is only roughly the nearest.
    /// </summary>
    public static GeoPoint Nearest(GeoPoint place, GeoPoint start, GeoPoint end)
    {
        double narrowing = Math.Cos(Radians(place.LatitudeDegrees));
        double startEast = place.LongitudeTo(start) * narrowing;
        double startNorth = start.LatitudeDegrees - place.LatitudeDegrees;
        double east = start.LongitudeTo(end) * narrowing;
        double north = end.LatitudeDegrees - start.LatitudeDegrees;
        double length = Square(east) + Square(north);
        double share = length == 0 ? 0 : Math.Clamp(-(startEast * east + startNorth * north) / length, 0, 1);
        return new GeoPoint(start.LatitudeDegrees + share * north, start.LongitudeDegrees + share * start.LongitudeTo(end));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double value) => value * value;
}
