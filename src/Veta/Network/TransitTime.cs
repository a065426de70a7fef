using Veta.Data;

namespace Veta.Network;

/// <summary>How long goods are on a lane.</summary>
public static class TransitTime
{
    /// <summary>Months from its own days, or from its distance and the speed of its mode, to the nearest; 0 when neither is given.</summary>
    public static int Months(Package package, Lane lane)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(lane);
        double? speed = package.Modes.FirstOrDefault(m => m.Id == lane.Mode)?.SpeedKmPerDay;
        double days = lane.TransitDays ?? (speed > 0 && lane.DistanceKm is { } distance ? distance / speed.Value : 0);
        return (int)Math.Round(days / (365.0 / 12), MidpointRounding.AwayFromZero);
    }
}
