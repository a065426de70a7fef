using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Network;

/// <summary>
/// Contracts for difference that are in force: what a treasury adds to the price of what a plant makes, USD per unit. It is the floor less the last price observed over a year, never less than 0: prices of a
/// plan do not move it.
/// </summary>
internal sealed class FloorsInForce
{
    /// <summary>The kind of lever that is a floor by contract.</summary>
    internal const string Kind = "price-floor-cfd";

    /// <summary>Reads the levers of a package.</summary>
    public FloorsInForce(NetworkData data)
    {
        var found = new List<FloorAt>();
        foreach (Lever lever in data.Package.Levers.Where(l => l is { Status: LeverStatus.InForce, Kind: Kind, PriceUsdPerUnit: > 0 } && data.ChosenLevers.All(c => c.Id != l.Id)))
        {
            foreach (FacilityId id in LeverReach.OfPlants(lever, data.Package).Plants)
            {
                int facility = data.Facilities.Find(id);
                if (facility < 0) { continue; }
                foreach ((int material, double quantity) in data.Recipes[data.FacilityProcess[facility]].Where(r => r.Quantity > 0 && lever.Materials.Contains(data.Materials[r.Material])))
                {
                    if (LastObserved(data.Package, data.Materials[material]) is { } price && price < lever.PriceUsdPerUnit) { found.Add(new FloorAt(lever, facility, material, quantity, lever.PriceUsdPerUnit.Value - price)); }
                }
            }
        }

        All = found;
    }

    /// <summary>Each plant and material of each floor that stands above the observed price.</summary>
    public IReadOnlyList<FloorAt> All { get; }

    /// <summary>The last price of a material observed over a year, USD per unit; null where there is none.</summary>
    public static double? LastObserved(Package package, MaterialId material) => package.Prices.Where(p => p.Material == material && p.Month is null).OrderByDescending(p => p.Year).FirstOrDefault()?.PriceUsdPerUnit;

    /// <summary>Share of a period in which a floor is in force.</summary>
    public static double Open(Lever lever, Horizon horizon, int period)
    {
        int first = lever.FirstYear ?? int.MinValue, end = lever.LastYear is { } last ? last + 1 : lever.FirstYear is { } from && lever.Years is { } years ? from + (int)Math.Ceiling(years) : int.MaxValue;
        return horizon.ShareInside(period, first, end);
    }

    /// <summary>A plant's output under a floor.</summary>
    /// <param name="Lever">The lever.</param>
    /// <param name="Facility">Position of the plant.</param>
    /// <param name="Material">Position of the material.</param>
    /// <param name="Yield">Units of the material that one unit of activity makes.</param>
    /// <param name="UsdPerUnit">What the payer adds, USD per unit of the material.</param>
    internal sealed record FloorAt(Lever Lever, int Facility, int Material, double Yield, double UsdPerUnit);
}
