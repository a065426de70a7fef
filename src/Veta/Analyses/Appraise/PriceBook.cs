using Veta.Data;
using Veta.Data.Planning;

namespace Veta.Analyses.Appraise;

/// <summary>
/// Prices for appraisals. From a run: the plan's own prices at the place, held after its last year; the cheapest delivery where nothing passes. From the package: the median of the last three years observed, nearest market first, a year without a printed mean by its months; then what outside supplies cost; for
/// what nobody quotes, such as concentrate, the net-back: what a plant of the next stage can pay and still earn its capital. Water, electricity and labour cost what their supplier asks, not what users could pay.
/// </summary>
internal sealed class PriceBook
{
    private const int Years = 3;
    private readonly double _rate;
    private readonly Dictionary<RegionId, RegionId?> _parents;
    private readonly ILookup<MaterialId, Price> _observed;
    private readonly ILookup<MaterialId, Supply> _supplies;
    private readonly ILookup<ProcessId, Recipe> _recipes;
    private readonly ILookup<MaterialId, Recipe> _users;
    private readonly Dictionary<ProcessId, Process> _processes;
    private readonly HashSet<MaterialId> _utilities;
    private readonly ILookup<ProcessId, Facility> _plants;
    private readonly PlanPrices? _plan;
    private readonly Dictionary<(MaterialId, RegionId), PriceQuote?> _known = [];

    public PriceBook(Package package, double rate, string? run)
    {
        _rate = rate;
        _parents = package.Regions.ToDictionary(r => r.Id, r => r.Parent);
        _observed = package.Prices.ToLookup(p => p.Material);
        _supplies = package.Supplies.ToLookup(s => s.Material);
        _recipes = package.Recipes.ToLookup(r => r.Process);
        _users = package.Recipes.Where(r => r.QuantityPerUnit < 0).ToLookup(r => r.Material);
        _processes = package.Processes.ToDictionary(p => p.Id);
        _utilities = [.. package.Materials.Where(m => m.Stage == Stage.Utility).Select(m => m.Id)];
        _plants = package.Facilities.Select(new SiteCosts(package).Filled).ToLookup(f => f.Process);
        _plan = run is null ? null : new PlanPrices(package, run);
    }

    /// <summary>The price of a material at a place; null when nothing says it.</summary>
    public PriceQuote? Of(MaterialId material, RegionId region)
    {
        if (_known.TryGetValue((material, region), out PriceQuote? known)) { return known; }
        if (_plan is not null) { return _known[(material, region)] = OfPlan(material, region); }
        // While a material's own price is being worked out nobody may ask for it: a ring of recipes gives no net-back.
        _known[(material, region)] = null;
        return _known[(material, region)] = Observed(material, region)
            ?? (_utilities.Contains(material) ? Supplied(material, region) ?? NetBack(material, region) : NetBack(material, region) ?? Supplied(material, region));
    }

    /// <summary>The region and all that hold it, the nearest first.</summary>
    public IEnumerable<RegionId> Above(RegionId region)
    {
        for (RegionId? at = region; at is { } here; at = _parents.GetValueOrDefault(here)) { yield return here; }
    }

    private PriceQuote? OfPlan(MaterialId material, RegionId region) =>
        Above(region).Select(place => _plan!.At(place, material)).FirstOrDefault(at => at is not null) is { } price ? new PriceQuote(price, "plan") : null;

    private PriceQuote? Observed(MaterialId material, RegionId region)
    {
        (RegionId Region, int Year, double Usd)[] rows = [.. _observed[material].Where(p => p.Tax != PriceTax.Included).GroupBy(p => (p.Region, p.Year.Value)).Select(g => (g.Key.Region, g.Key.Value, MeanOfYear(g)))];
        if (rows.Length == 0) { return null; }
        RegionId[] places = [.. Above(region)];
        RegionId market = rows.Select(r => r.Region).Distinct().OrderBy(r => Array.IndexOf(places, r) is >= 0 and int at ? at : r.Value == "world" ? 90 : 99).ThenBy(r => r.Value, StringComparer.Ordinal).First();
        int last = rows.Where(r => r.Region == market).Max(r => r.Year);
        double[] recent = [.. rows.Where(r => r.Region == market && r.Year > last - Years).Select(r => r.Usd).Order()];
        // The median: a price that tripled for one year is no price to build on.
        double middle = 0.5 * (recent[(recent.Length - 1) / 2] + recent[recent.Length / 2]);
        return new PriceQuote(_ => middle, "observed");
    }

    /// <summary>The mean that a source prints for the year, or that of the months observed.</summary>
    private static double MeanOfYear(IEnumerable<Price> prices)
    {
        Price[] rows = [.. prices];
        Price[] means = [.. rows.Where(p => p.Month is null)];
        return (means.Length > 0 ? means : rows).Average(p => p.PriceUsdPerUnit);
    }

    private PriceQuote? Supplied(MaterialId material, RegionId region)
    {
        RegionId[] places = [.. Above(region)];
        var near = _supplies[material].GroupBy(s => s.Region).OrderBy(g => Nearness(places, g.Key)).FirstOrDefault();
        if (near is null) { return null; }
        double mean = near.Average(s => s.PriceUsdPerUnit);
        return new PriceQuote(_ => mean, "supply");
    }

    /// <summary>0 in the same place, more the further up the tree the first common region stands.</summary>
    private int Nearness(RegionId[] places, RegionId other) => Above(other).Select(r => Array.IndexOf(places, r)).FirstOrDefault(at => at >= 0, 99);

    private PriceQuote? NetBack(MaterialId material, RegionId region)
    {
        double best = double.NegativeInfinity;
        foreach (Recipe use in _users[material])
        {
            Process process = _processes[use.Process];
            if (!_plants[process.Id].Any()) { continue; }
            double left = 0;
            foreach (Recipe line in _recipes[process.Id].Where(r => r.Material != material))
            {
                double price = (line.QuantityPerUnit > 0 && line.Material != process.Material ? Observed(line.Material, region) : Of(line.Material, region))?.At(0) ?? (line.QuantityPerUnit > 0 && line.Material != process.Material ? 0 : double.NaN);
                left += line.QuantityPerUnit * price;
            }

            double worth = (left - CostOf(process.Id)) / -use.QuantityPerUnit;
            if (worth > best) { best = worth; }
        }

        return best > 0 && double.IsFinite(best) ? new PriceQuote(_ => best, "net-back") : null;
    }

    /// <summary>Median cost of the plants of a process with a return on capital, USD per unit.</summary>
    private double CostOf(ProcessId process)
    {
        double Median(IEnumerable<double> values)
        {
            double[] sorted = [.. values.Order()];
            return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
        }

        Facility[] plants = [.. _plants[process]];
        double capital = Median(plants.Where(f => f.CapexUsdPerUnitYear > 0).Select(f => f.CapexUsdPerUnitYear!.Value * Finance.Annuity.CapitalRecovery(_rate, f.LifeYears ?? 20)));
        return Median(plants.Select(f => f.VariableCostUsdPerUnit!.Value)) + Median(plants.Select(f => f.FixedCostUsdPerUnitYear)) + capital;
    }
}
