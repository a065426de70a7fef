using Veta.Data;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// Where plants and end uses draw a material in a month. Where nobody does, any price between what the material is worth there and what it would cost to bring fits, and an engine names one of them: no price
/// is told. An end use that goes without is no such place: it would pay the worth of its next unit.
/// </summary>
internal sealed class DrawnPlaces
{
    // Share of what a place usually draws below which it draws nothing: well above what a solver leaves of an idle plant.
    private const double Least = 1e-6;

    private readonly IReadOnlyDictionary<(MaterialId Material, RegionId Region), double> _usual;
    private readonly Dictionary<FacilityId, (MaterialId Material, RegionId Region, double Quantity)[]> _inputs;

    private DrawnPlaces(PreparedMarket market)
    {
        _usual = market.Base.Used;
        ILookup<ProcessId, Recipe> recipes = market.Package.Recipes.Where(r => r.QuantityPerUnit < 0).ToLookup(r => r.Process);
        _inputs = market.Package.Facilities.ToDictionary(f => f.Id, f => recipes[f.Process].Select(r => (r.Material, f.Region, -r.QuantityPerUnit)).ToArray());
    }

    /// <summary>The places of each month in which somebody draws both with and without the shock, where both prices are prices.</summary>
    public static IReadOnlyList<HashSet<(MaterialId Material, RegionId Region)>> InBoth(ShockedPart part)
    {
        var places = new DrawnPlaces(part.Market);
        return [.. part.Months.Zip(part.Calm, (with, without) => places.In(with).Intersect(places.In(without)).ToHashSet())];
    }

    private HashSet<(MaterialId Material, RegionId Region)> In(MarketMonth month)
    {
        var drawn = new Dictionary<(MaterialId, RegionId), double>();
        foreach ((FacilityId facility, double activity) in month.Activity)
        {
            foreach ((MaterialId material, RegionId region, double quantity) in _inputs.GetValueOrDefault(facility) ?? []) { drawn[(material, region)] = drawn.GetValueOrDefault((material, region)) + (quantity * activity); }
        }

        HashSet<(MaterialId, RegionId)> places = [.. drawn.Where(d => d.Value > Least * Math.Max(_usual.GetValueOrDefault(d.Key), Least)).Select(d => d.Key)];
        places.UnionWith(month.Wanted.Where(d => d.Value > 0).Select(d => (d.Key.Material, d.Key.Region)));
        return places;
    }
}
