using Veta.Data;

namespace Veta.Network.Market;

/// <summary>How long goods are on a lane.</summary>
internal static class TransitTime
{
    /// <summary>Months that no run exceeds: what takes longer never arrives, and takes as long as this.</summary>
    public const int MostMonths = 600;

    /// <summary>Months from its own days, or from its distance and the speed of its mode, to the nearest, at most <see cref="MostMonths"/>; 0 when neither is given.</summary>
    public static int Months(Package package, Lane lane)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(lane);
        double? speed = package.Modes.FirstOrDefault(m => m.Id == lane.Mode)?.SpeedKmPerDay;
        double days = lane.TransitDays ?? (speed > 0 && lane.DistanceKm is { } distance ? distance / speed.Value : 0);
        return (int)Math.Round(Math.Min(MostMonths, days / (365.0 / 12)), MidpointRounding.AwayFromZero);
    }

    /// <summary>What is on its way to each place at steady flows, units that will arrive; only places with lanes that take a month or more.</summary>
    /// <param name="package">The package.</param>
    /// <param name="flows">What leaves on lanes, units per year.</param>
    public static IReadOnlyDictionary<(MaterialId Material, RegionId Region), double> UnderWay(Package package, IReadOnlyDictionary<MoveKey, double> flows)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(flows);
        Dictionary<LaneId, Lane> lanes = package.Lanes.ToDictionary(l => l.Id);
        var sums = new Dictionary<(MaterialId, RegionId), double>();
        foreach ((MoveKey move, double flow) in flows)
        {
            if (flow <= 0 || !lanes.TryGetValue(move.Lane, out Lane? lane) || Months(package, lane) is not (> 0 and var months)) { continue; }
            (MaterialId, RegionId) place = (move.Material, lane.Destination);
            sums[place] = sums.GetValueOrDefault(place) + (flow * (1 - lane.LossFraction) * months / 12);
        }

        return sums;
    }
}
