using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>What actions need to know of the usual month of a part of a market.</summary>
internal sealed record UsualMonth
{
    /// <summary>The rows of the part.</summary>
    public required Package Package { get; init; }

    /// <summary>Usual price, USD per unit, by place.</summary>
    public required IReadOnlyDictionary<(MaterialId Material, RegionId Region), double> Prices { get; init; }

    /// <summary>What is bought of each supply, units per year.</summary>
    public required IReadOnlyDictionary<SupplyId, double> Bought { get; init; }

    /// <summary>What plants and end uses use at each place, units per year.</summary>
    public required IReadOnlyDictionary<(MaterialId Material, RegionId Region), double> Used { get; init; }

    /// <summary>Usual price at a place, USD per unit, at least 0; 0 where there is none.</summary>
    public double PriceOf(MaterialId material, RegionId region) => Math.Max(0, Prices.TryGetValue((material, region), out double price) ? price : 0);

    /// <summary>Usual price of what a plant makes, USD per unit; 0 where there is none, or no such plant.</summary>
    public double PriceOf(FacilityId plant) =>
        Package.Facilities.FirstOrDefault(f => f.Id == plant) is { } row ? PriceOf(Package.Processes.First(p => p.Id == row.Process).Material, row.Region) : 0;

    /// <summary>Places of a material inside some regions where it is used, most used first.</summary>
    /// <param name="material">The material; null for none.</param>
    /// <param name="regions">Regions or blocs; empty for everywhere.</param>
    public IReadOnlyList<(RegionId Region, double PerYear)> UsesOf(MaterialId? material, IReadOnlyList<RegionId> regions)
    {
        var geography = new Geography(Package);
        return
        [
            .. Used.Where(u => u.Key.Material == material && u.Value > 1e-9 && (regions.Count == 0 || regions.Any(r => geography.IsInGroup(geography.Index.Of(u.Key.Region), r.Value))))
                .OrderByDescending(u => u.Value).ThenBy(u => u.Key.Region.Value, StringComparer.Ordinal).Select(u => (u.Key.Region, u.Value)),
        ];
    }
}
