using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Analyses.Planning;

/// <summary>
/// A plan cut to a part of its network: the rows of <see cref="MaterialClosure"/>, and everything else bought and sold at the prices of a plan of the whole, without limit. Limits that bind the part
/// together with other goods are left out and named. Not for questions that move those prices, such as the power of a whole region.
/// </summary>
/// <param name="Package">The part as a package of its own.</param>
/// <param name="Materials">Materials of the part.</param>
/// <param name="Outside">What it buys or sells at prices of the whole.</param>
/// <param name="LeftOut">Limits that are left out, by their ids.</param>
/// <param name="SharedLanes">Lanes of limited capacity that carry other goods too, and have it for the part alone here.</param>
internal sealed record PlanPart(Package Package, IReadOnlyList<MaterialId> Materials, IReadOnlyList<MaterialId> Outside, IReadOnlyList<string> LeftOut, int SharedLanes)
{
    /// <summary>Name of the option that names the materials of a part.</summary>
    public const string MaterialsOption = "materials";

    /// <summary>Name of the option that names the plan of the whole.</summary>
    public const string BaseOption = "base";

    /// <summary>Cuts a package.</summary>
    /// <param name="package">The whole, scenario changes applied.</param>
    /// <param name="named">Materials that the part is about.</param>
    /// <param name="prices">Prices of a plan of the whole.</param>
    public static PlanPart Of(Package package, IReadOnlyList<MaterialId> named, IReadOnlyList<PriceRow> prices)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(prices);
        MaterialClosure part = MaterialClosure.Of(package, named);
        MaterialId[] Carried(Lane lane) => lane.Materials.Count > 0 ? [.. lane.Materials] : [.. package.Materials.Where(m => m.Mobile).Select(m => m.Id)];
        Dictionary<LaneId, MaterialId[]> lanes = package.Lanes.ToDictionary(l => l.Id, Carried);
        var limits = new PartLimits(package, part, lanes);
        PackageSlice slice = PackageSlice.Of(
            limits.Without(package) with
            {
                Demands = [.. package.Demands.Where(d => part.Materials.Contains(d.Material))],
                Stocks = [.. package.Stocks.Where(s => part.Materials.Contains(s.Material))],
                Lanes = [.. package.Lanes.Where(l => lanes[l.Id].Any(part.Materials.Contains)).Select(l => l with { Materials = [.. lanes[l.Id].Where(part.Materials.Contains)] })],
            },
            m => part.Materials.Contains(m) || part.Outside.Contains(m),
            part.Processes.Contains);
        return new PlanPart(
            ObstaclesGone.Fitting(OutsidePrices.With(slice.Package, part, prices)),
            [.. package.Materials.Select(m => m.Id).Where(part.Materials.Contains)],
            [.. package.Materials.Select(m => m.Id).Where(part.Outside.Contains)],
            limits.LeftOut,
            package.Lanes.Count(l => l.CapacityPerYear is not null && lanes[l.Id].Any(part.Materials.Contains) && lanes[l.Id].Any(m => !part.Materials.Contains(m))));
    }
}
