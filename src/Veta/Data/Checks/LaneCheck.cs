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
                yield return CheckFinding.Error("lane-ends", lane, "destination", $"The lane leads from {lane.Origin} to itself.", "Correct origin or destination, or remove the lane.");
            }

            if (lane.CostUsdPerUnit is null && (lane.Mode is null || lane.DistanceKm is null))
            {
                string missing = lane.Mode is null ? "no mode" : "no distance";
                yield return CheckFinding.Error("lane-cost", lane, "cost_usd_per_unit", $"The cost is blank and there is {missing} to compute it from.", "Give cost_usd_per_unit, or both mode and distance_km.");
            }

            foreach (MaterialId material in lane.Materials.Where(fixedInPlace.Contains))
            {
                yield return CheckFinding.Error("lane-material", lane, "materials", $"'{material}' is not mobile.", "Remove it from the lane; a utility is supplied where it is used. If it may travel, set mobile to true in materials.csv.");
            }

            if (lane.ClosesYear <= lane.OpensYear)
            {
                yield return CheckFinding.Error("dates", lane, "closes_year", "The lane closes before it has been open.", "Correct opens_year or closes_year; closes_year is the first year without it.");
            }
        }
    }

    // The days that a lane gives itself have a range of their own.
    private static Finding? Transit(Lane lane, Dictionary<ModeId, Mode> modes)
    {
        if (lane.TransitDays is not null || lane.DistanceKm is not { } distance || lane.Mode is not { } id || modes[id].SpeedKmPerDay is not { } speed) { return null; }
        double days = distance / speed;
        if (days <= ExpectedDays) { return null; }
        string message = string.Create(CultureInfo.InvariantCulture, $"{distance:G6} km at {speed:G6} km a day (modes[{id}].speed_km_per_day) take {days:G4} days.");
        const string Next = "Correct the distance, the mode or its speed; or give transit_days.";
        return days > MostDays ? CheckFinding.Error("transit", lane, "distance_km", message, Next) : CheckFinding.Warning("transit", lane, "distance_km", message, Next);
    }
}
