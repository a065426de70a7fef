namespace Veta.Import;

/// <summary>A position on the Earth; a longitude beyond 180° is the same place as its turn around the globe.</summary>
public readonly record struct GeoPoint
{
    /// <summary>A position.</summary>
    /// <param name="latitudeDegrees">-90 to 90, north positive.</param>
    /// <param name="longitudeDegrees">East positive; 190.8 is stored as -169.2 and 180 as -180, so that lines meet at the antimeridian.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a number, the latitude lies beyond a pole or the longitude beyond two turns.</exception>
    public GeoPoint(double latitudeDegrees, double longitudeDegrees)
    {
        if (!(Math.Abs(latitudeDegrees) <= 90)) { throw new ArgumentOutOfRangeException(nameof(latitudeDegrees), latitudeDegrees, "A latitude lies between -90 and 90."); }
        if (!(Math.Abs(longitudeDegrees) <= 540)) { throw new ArgumentOutOfRangeException(nameof(longitudeDegrees), longitudeDegrees, "A longitude lies between -540 and 540."); }
        LatitudeDegrees = latitudeDegrees;
        LongitudeDegrees = Turn(longitudeDegrees);
    }

    /// <summary>-90 to 90 degrees, north positive.</summary>
    public double LatitudeDegrees { get; }

    /// <summary>-180 (included) to 180 (excluded) degrees, east positive.</summary>
    public double LongitudeDegrees { get; }

    /// <summary>Degrees of longitude from here to there by the shorter way round, -180 to 180, east positive.</summary>
    public double LongitudeTo(GeoPoint other) => Turn(other.LongitudeDegrees - LongitudeDegrees);

    // Within the range nothing is added or taken: 1.1 + 360 - 360 is not 1.1.
    private static double Turn(double degrees) => degrees >= 180 ? degrees - 360 * Math.Floor((degrees + 180) / 360) : degrees < -180 ? degrees + 360 * Math.Ceiling((-180 - degrees) / 360) : degrees;
}
