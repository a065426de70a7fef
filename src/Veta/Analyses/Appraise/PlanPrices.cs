using System.Globalization;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Appraise;

/// <summary>
/// Prices of a run by place and year. Where nothing of a material passes in a run its dual says nothing, often 0; there a unit costs what the cheapest delivery does: the price at a place where it passes and
/// the way from there, or what a supply asks at the place.
/// </summary>
internal sealed class PlanPrices
{
    private const double Least = 1e-6;

    private readonly Dictionary<(string Region, string Material), SortedList<int, double>> _prices = [];
    private readonly HashSet<(string Region, string Material)> _passes = [];
    private readonly ILookup<RegionId, Lane> _into;
    private readonly ILookup<(RegionId Region, MaterialId Material), Supply> _supplies;
    private readonly Package _package;
    private readonly Dictionary<(RegionId Region, MaterialId Material, int Year), double?> _delivered = [];

    /// <summary>Reads the folder of a run of a package.</summary>
    public PlanPrices(Package package, string run)
    {
        _package = package;
        _into = package.Lanes.ToLookup(l => l.Destination);
        _supplies = package.Supplies.ToLookup(s => (s.Region, s.Material));
        Read(run, "prices.csv", (row, column) =>
        {
            if (row[column("price_usd_per_unit")].Length == 0) { return; }
            var place = (row[column("region")], row[column("material")]);
            if (!_prices.TryGetValue(place, out SortedList<int, double>? years)) { _prices[place] = years = []; }
            years[int.Parse(row[column("year")], CultureInfo.InvariantCulture)] = double.Parse(row[column("price_usd_per_unit")], CultureInfo.InvariantCulture);
        });
        foreach (Demand demand in package.Demands) { _passes.Add((demand.Region.Value, demand.Material.Value)); }
        foreach (string table in new[] { "purchases.csv", "sales.csv", "discards.csv" }) { Read(run, table, (row, column) => _passes.Add((row[column("region")], row[column("material")]))); }
        Read(run, "flows.csv", (row, column) =>
        {
            _passes.Add((row[column("origin")], row[column("material")]));
            _passes.Add((row[column("destination")], row[column("material")]));
        });
        var facilities = package.Facilities.ToDictionary(f => f.Id.Value);
        ILookup<ProcessId, Recipe> recipes = package.Recipes.ToLookup(r => r.Process);
        Read(run, "activity.csv", (row, column) =>
        {
            if (double.Parse(row[column("activity_per_year")], CultureInfo.InvariantCulture) <= Least || !facilities.TryGetValue(row[column("facility")], out Facility? facility)) { return; }
            foreach (Recipe line in recipes[facility.Process]) { _passes.Add((facility.Region.Value, line.Material.Value)); }
        });
    }

    /// <summary>The price of a material at a place, held after the last year; null where the run has none and nothing can deliver it.</summary>
    public Func<int, double>? At(RegionId region, MaterialId material)
    {
        if (!_prices.TryGetValue((region.Value, material.Value), out SortedList<int, double>? years)) { return null; }
        if (_passes.Contains((region.Value, material.Value)) || years.Values.All(v => Math.Abs(v) > Least)) { return year => Held(years, year); }
        if (years.Keys.Any(y => Delivered(region, material, y, []) is null)) { return null; }
        return year => Delivered(region, material, YearOf(years, year), [])!.Value;
    }

    /// <summary>Cheapest delivery to a place where nothing passes: over any number of lanes from where it does, or from a supply; null when none leads there.</summary>
    private double? Delivered(RegionId region, MaterialId material, int year, HashSet<RegionId> on)
    {
        if (_delivered.TryGetValue((region, material, year), out double? known)) { return known; }
        if (!on.Add(region)) { return null; }
        double best = double.PositiveInfinity;
        foreach (Supply supply in _supplies[(region, material)].Where(s => s.QuantityPerYear is not 0)) { best = Math.Min(best, supply.PriceUsdPerUnit); }
        foreach (Lane lane in _into[region].Where(l => (l.Materials.Count == 0 || l.Materials.Contains(material)) && l.CapacityPerYear is not 0 && l.LossFraction < 1))
        {
            double? from = _passes.Contains((lane.Origin.Value, material.Value)) && _prices.TryGetValue((lane.Origin.Value, material.Value), out SortedList<int, double>? years) ? Held(years, year) : Delivered(lane.Origin, material, year, on);
            if (from is { } price) { best = Math.Min(best, (price + LaneCost.UsdPerUnit(_package, lane)) / (1 - lane.LossFraction)); }
        }

        on.Remove(region);
        double? found = double.IsFinite(best) ? best : null;
        if (on.Count == 0) { _delivered[(region, material, year)] = found; }
        return found;
    }

    private static double Held(SortedList<int, double> years, int year) => years[YearOf(years, year)];

    private static int YearOf(SortedList<int, double> years, int year)
    {
        int at = years.Keys.Count - 1;
        while (at > 0 && years.Keys[at] > year) { at--; }
        return years.Keys[at];
    }

    private static void Read(string run, string file, Action<string[], Func<string, int>> take)
    {
        string path = Path.Combine(run, file);
        if (!File.Exists(path)) { return; }
        (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) = ResultFile.Read(path);
        List<string> names = [.. columns];
        foreach (string[] row in rows) { take(row, names.IndexOf); }
    }
}
