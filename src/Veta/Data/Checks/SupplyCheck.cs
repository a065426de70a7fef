using System.Globalization;

namespace Veta.Data.Checks;

/// <summary>What must be taken has a quantity, and somewhere to go.</summary>
internal sealed class SupplyCheck : IPackageCheck
{
    public string Name => "supplies";

    public string Proves => "Every supply that must be taken says how much arrives, and something can take it all.";

    public IEnumerable<Finding> Run(Package package)
    {
        foreach (Supply supply in package.Supplies.Where(s => s.MustTake && s.QuantityPerYear is null))
        {
            yield return CheckFinding.Error("must-take", supply, "quantity_per_year", Say.CheckSupplyItMustBeTakenAnd, Say.CheckSupplyGiveTheQuantityThatArrives);
        }

        var flow = new MaterialFlow(package);
        var tree = new RegionTree(package);
        var seen = new HashSet<(MaterialId, RegionId)>();
        foreach (Supply supply in package.Supplies.Where(s => s.MustTake && s.QuantityPerYear > 0).OrderByDescending(s => s.QuantityPerYear))
        {
            if (seen.Add((supply.Material, supply.Region)) && TooMuch(package, flow, tree, supply) is { } finding) { yield return finding; }
        }
    }

    /// <summary>More of it must be taken than everything that it can reach takes in the same year; null when something may take any quantity.</summary>
    private static Finding? TooMuch(Package package, MaterialFlow flow, RegionTree tree, Supply supply)
    {
        var places = new HashSet<(MaterialId Material, RegionId Region)>();
        flow.Spread(supply.Material, supply.Region, places);
        HashSet<RegionId> reached = [.. places.Select(p => p.Region)];
        bool Here(MaterialId material, RegionId region) => material == supply.Material && reached.Contains(region);
        bool takesAny = package.Disposals.Any(d => d.Material == supply.Material && (d.Region is null || reached.Any(r => tree.IsWithin(r, d.Region.Value))))
            || flow.Facilities.Any(f => reached.Contains(f.Region) && flow.Inputs(f).Any(i => i.Material == supply.Material))
            || package.Stocks.Any(s => Here(s.Material, s.Region))
            || package.Sales.Any(s => Here(s.Material, s.Region) && s.QuantityPerYear is null)
            || package.Lanes.Any(l => l.LossFraction > 0 && reached.Contains(l.Origin) && (l.Materials.Count == 0 || l.Materials.Contains(supply.Material)));
        if (takesAny) { return null; }
        var demands = Series(package.Demands.Where(d => Here(d.Material, d.Region)), d => (d.Region, d.Sector), d => d.Year?.Value, d => d.QuantityPerYear);
        var sales = Series(package.Sales.Where(s => Here(s.Material, s.Region)), s => s.Id, s => s.Year?.Value, s => s.QuantityPerYear ?? 0);
        var arrivals = Series(package.Supplies.Where(s => s.MustTake && Here(s.Material, s.Region)), s => s.Id, s => s.Year?.Value, s => s.QuantityPerYear ?? 0);
        foreach (int year in arrivals.Concat(demands).Concat(sales).SelectMany(s => s.Years).Distinct().Order())
        {
            double taken = demands.Concat(sales).Sum(s => At(s, year)), arrives = arrivals.Sum(s => At(s, year));
            if (arrives <= taken * (1 + 1e-9)) { continue; }
            return CheckFinding.Warning(
                "must-take-outlet", supply, "quantity_per_year",
                year == Always ? Say.CheckSupplyMustTake(Said.Exact(arrives, 6), supply.Material, Said.Exact(taken, 6)) : Say.CheckSupplyMustTakeIn(Said.Exact(arrives, 6), supply.Material, Said.Year(year), Said.Exact(taken, 6)),
                Say.CheckSupplyLowerTheQuantitySetMust);
        }

        return null;
    }

    private const int Always = int.MinValue;

    private static List<(int[] Years, double[] Quantities)> Series<TRow, TKey>(IEnumerable<TRow> rows, Func<TRow, TKey> key, Func<TRow, int?> year, Func<TRow, double> quantity) =>
        [.. rows.GroupBy(key).Select(g => g.OrderBy(r => year(r) ?? Always).ToArray()).Select(g => (Array.ConvertAll(g, r => year(r) ?? Always), Array.ConvertAll(g, r => quantity(r))))];

    private static double At((int[] Years, double[] Quantities) series, int year) =>
        YearPlace.Of(series.Years, year, OutsideSeries.Hold)!.Value.Figure(k => series.Quantities[k])!.Value;
}
