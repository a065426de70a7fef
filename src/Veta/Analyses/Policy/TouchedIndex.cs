using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Policy;

/// <summary>One share for all that end uses at home take in: each material weighs what it was worth in the plan without steps, so that prices which a step moves do not move the share.</summary>
internal sealed class TouchedIndex
{
    private readonly int _year;
    private readonly Dictionary<MaterialId, double> _weights;

    private TouchedIndex(int year, Dictionary<MaterialId, double> weights) => (_year, _weights) = (year, weights);

    /// <summary>The index of a plan and a year.</summary>
    public static TouchedIndex Of(PlanResult none, Package package, int year)
    {
        ArgumentNullException.ThrowIfNull(none);
        ArgumentNullException.ThrowIfNull(package);
        var home = new Home(package);
        HashSet<MaterialId> used = [.. package.Demands.Where(d => home.Holds(d.Region)).Select(d => d.Material)];
        int period = none.Prices.Select(p => p.Year).Where(y => y <= year).DefaultIfEmpty(int.MinValue).Max();
        ILookup<MaterialId, double> prices = none.Prices.Where(p => p.Year == period && p.PriceUsdPerUnit > 0 && home.Holds(p.Region)).ToLookup(p => p.Material, p => p.PriceUsdPerUnit);
        return new TouchedIndex(year, TouchedCaps.Read(none.OriginShares, year).Where(r => used.Contains(r.Key) && prices[r.Key].Any()).ToDictionary(r => r.Key, r => r.Value.Use * prices[r.Key].Average()));
    }

    /// <summary>The share; 0 where nothing is measured.</summary>
    public double Share(IEnumerable<OriginShareRow> rows)
    {
        double all = 0, touched = 0;
        foreach ((MaterialId material, (double use, double part)) in TouchedCaps.Read(rows, _year))
        {
            if (!_weights.TryGetValue(material, out double weight)) { continue; }
            all += weight;
            touched += weight * part / use;
        }

        return all > 0 ? touched / all : 0;
    }
}
