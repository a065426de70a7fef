using System.Globalization;

namespace Veta.Data.Checks;

/// <summary>Lanes lead somewhere, at a cost that is known, with what may travel.</summary>
internal sealed class LaneCheck : IPackageCheck
{
    // Ships round the world under sail took less.
    private const double MostDays = 5 * 365.25, ExpectedDays = 365;

    public string Name => "lanes";

    public string Proves => "Every lane has two different ends, a cost or a mode with a distance, materials that are mobile, a way of at most five years, and dates in order.";

    public IEnumerable<Finding> Run(Package package)
    {
        HashSet<MaterialId> fixedInPlace = [.. package.Materials.Where(m => !m.Mobile).Select(m => m.Id)];
        Dictionary<ModeId, Mode> modes = package.Modes.ToDictionary(m => m.Id);
        foreach (Lane lane in package.Lanes)
        {
            if (Transit(lane, modes) is { } slow)
            {
                yield return slow;
            }

            if (lane.Origin == lane.Destination)
            {
                yield return CheckFinding.Error("lane-ends", lane, "destination", Say.CheckLaneTheLaneLeadsFromTo(lane.Origin), Say.CheckLaneCorrectOriginOrDestinationOr);
            }

            if (lane.CostUsdPerUnit is null && (lane.Mode is null || lane.DistanceKm is null))
            {
                yield return CheckFinding.Error("lane-cost", lane, "cost_usd_per_unit", lane.Mode is null ? Say.CheckLaneNoMode : Say.CheckLaneNoDistance, Say.CheckLaneGiveCostUsdPerUnit);
            }

            foreach (MaterialId material in lane.Materials.Where(fixedInPlace.Contains))
            {
                yield return CheckFinding.Error("lane-material", lane, "materials", Say.CheckLaneIsNotMobile(material), Say.CheckLaneRemoveItFromTheLane);
            }

            if (lane.ClosesYear <= lane.OpensYear)
            {
                yield return CheckFinding.Error("dates", lane, "closes_year", Say.CheckLaneTheLaneClosesBeforeIt, Say.CheckLaneCorrectOpensYearOrCloses);
            }
        }
    }

    // The days that a lane gives itself have a range of their own.
    private static Finding? Transit(Lane lane, Dictionary<ModeId, Mode> modes)
    {
        if (lane.TransitDays is not null || lane.DistanceKm is not { } distance || lane.Mode is not { } id || modes[id].SpeedKmPerDay is not { } speed) { return null; }
        double days = distance / speed;
        if (days <= ExpectedDays) { return null; }
        Sentence message = Say.CheckLaneTakesDays(Said.Exact(distance, 6), Said.Exact(speed, 6), id, Said.Exact(days, 4));
        return days > MostDays ? CheckFinding.Error("transit", lane, "distance_km", message, Say.CheckLaneCorrectDistance) : CheckFinding.Warning("transit", lane, "distance_km", message, Say.CheckLaneCorrectDistance);
    }
}
