using Veta.Data;

namespace Veta.Network;

/// <summary>What carrying costs on a lane.</summary>
internal static class LaneCost
{
    /// <summary>USD per unit carried: the lane's own figure, else the fixed cost of its mode and that per kilometre over its distance.</summary>
    /// <exception cref="PackageException">The lane has neither a cost nor a mode with a distance; packages that were read have been checked.</exception>
    public static double UsdPerUnit(Package package, Lane lane)
    {
        if (lane.CostUsdPerUnit is { } cost) { return cost; }
        Mode? mode = package.Modes.FirstOrDefault(m => m.Id == lane.Mode);
        return mode is null || lane.DistanceKm is not { } distance
            ? throw MissingFigure.In("lanes", lane.Id.Value, "cost_usd_per_unit", Say.CheckLaneCostTheLaneHasNeitherA, Say.CheckLaneGiveCostUsdPerUnit)
            : mode.FixedCostUsdPerUnit + (distance * mode.CostUsdPerUnitKm);
    }
}
