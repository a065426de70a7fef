using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Planning;
using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Data.Planning;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>
/// The uncertain figures on which the headlines of dependence hang most, by what acts on them: for a traced share the figures of the materials behind the end use, weighed with what they move at the prices of
/// the modelled year (reported trade and production, capacity of plants that run near it, running costs, demand, purchases); for a year without a supplier the terms of its market, value added and demand; for
/// removals capacity and demand behind the end uses that go short. The lists choose in turn.
/// </summary>
internal sealed class DependFigures
{
    // Plants that run above this share of capacity are held by its low end where it is of grade D.
    private const double Near = 0.6;

    private readonly Package _package;
    private readonly SiteCosts _costs;
    private readonly DependResult _result;
    private readonly PlanResult _plan;
    private readonly Geography _geography;
    private readonly Dictionary<(MaterialId, RegionId), double> _prices;
    private readonly Dictionary<MaterialId, double> _median;
    private readonly Dictionary<FacilityId, ActivityRow> _activity;
    private readonly Dictionary<ProcessId, MaterialId> _main;
    private readonly ILookup<MaterialId, ProcessId> _makers;
    private readonly ILookup<ProcessId, Recipe> _recipes;

    private DependFigures(Package package, DependResult result, PlanResult plan)
    {
        (_package, _costs, _result, _plan, _geography) = (package, new SiteCosts(package), result, plan, new Geography(package));
        _prices = plan.Prices.GroupBy(p => (p.Material, p.Region)).ToDictionary(g => g.Key, g => Math.Max(0, g.First().PriceUsdPerUnit));
        _median = plan.Prices.Where(p => p.PriceUsdPerUnit > 0).GroupBy(p => p.Material).ToDictionary(g => g.Key, g => g.Select(p => p.PriceUsdPerUnit).Order().ElementAt(g.Count() / 2));
        _activity = plan.Activity.GroupBy(a => a.Facility).ToDictionary(g => g.Key, g => g.First());
        _main = package.Processes.ToDictionary(p => p.Id, p => p.Material);
        _makers = package.Recipes.Where(r => r.QuantityPerUnit > 0).ToLookup(r => r.Material, r => r.Process);
        _recipes = package.Recipes.ToLookup(r => r.Process);
    }

    /// <summary>The figures.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="result">The answer with all figures as they are.</param>
    /// <param name="plan">The modelled year behind it.</param>
    /// <param name="headlines">The headlines.</param>
    /// <param name="most">How many altogether.</param>
    public static IReadOnlyList<UncertainFigure> Of(DependRequest request, DependResult result, PlanResult plan, DependHeadlines headlines, int most)
    {
        var figures = new DependFigures(request.Package, result, plan);
        List<WeighedFigures> lists = [.. headlines.EndUses.Select(use => figures.Traced(use))];
        if (headlines.Stop is { } stop) { lists.Add(figures.Stopped(stop)); }
        if (headlines.Removed is { } removed) { lists.Add(figures.Removed(removed)); }
        return UncertainFigure.MostInTurn(lists.Select(list => list.Found.Values), most);
    }

    /// <summary>The material and all that is made into it.</summary>
    private HashSet<MaterialId> Behind(IEnumerable<MaterialId> materials)
    {
        var found = new HashSet<MaterialId>();
        var waiting = new Queue<MaterialId>(materials);
        while (waiting.TryDequeue(out MaterialId material))
        {
            if (!found.Add(material)) { continue; }
            foreach (ProcessId process in _makers[material])
            {
                foreach (Recipe input in _recipes[process].Where(r => r.QuantityPerUnit < 0)) { waiting.Enqueue(input.Material); }
            }
        }

        HashSet<MaterialId> utilities = [.. _package.Materials.Where(m => m.Stage == Stage.Utility).Select(m => m.Id)];
        found.ExceptWith(utilities);
        return found;
    }

    private double PriceOf(MaterialId material, RegionId region) => _prices.TryGetValue((material, region), out double price) && price > 0 ? price : _median.GetValueOrDefault(material);

    private WeighedFigures Traced(EndUseRow use)
    {
        var found = new WeighedFigures(_package, year: _result.Year);
        HashSet<MaterialId> chain = Behind([use.Material]);
        TableDefinition trade = TableList.Named("trade")!, production = TableList.Named("production")!, sources = TableList.Named("import_sources")!;
        int importer = _geography.Index.Find(new RegionId(use.Importer));
        bool Ours(RegionId region) => importer >= 0 ? _geography.CountryOf(region).Value == use.Importer : _geography.IsInGroup(_geography.Index.Of(region), use.Importer);
        foreach (Trade row in _package.Trade.Where(t => t.Year.Value == _result.Year && chain.Contains(t.Material) && Ours(t.Importer)))
        {
            found.Add(trade.Name, trade.KeyOf(row), "quantity_per_year", (row.QuantityPerYear ?? 0) * PriceOf(row.Material, row.Importer));
        }

        foreach (ImportSource row in _package.ImportSources.Where(s => Ours(s.Importer)))
        {
            double usd = row.Materials.Where(chain.Contains).Sum(m => Taken(m, use.Importer) * PriceOf(m, row.Importer));
            found.Add(sources.Name, sources.KeyOf(row), "share", row.Share * usd);
        }

        foreach (Production row in _package.Production.Where(p => p.Year.Value <= _result.Year && p.Year.Value >= _result.Year - 2 && chain.Contains(p.Material)))
        {
            found.Add(production.Name, production.KeyOf(row), "quantity_per_year", (row.QuantityPerYear ?? 0) * PriceOf(row.Material, row.Region));
        }

        Plants(found, chain, near: true, _ => true);
        Demands(found, chain, _ => true);
        foreach (PurchaseRow row in _plan.Purchases.Where(p => chain.Contains(p.Material))) { found.Add("supplies", row.Supply.Value, "quantity_per_year", -row.QuantityPerYear * PriceOf(row.Material, row.Region)); }
        return found;
    }

    /// <summary>What an importer takes of a material from abroad, by the flows of the modelled year.</summary>
    private double Taken(MaterialId material, string importer) => _result.Links.Where(l => l.Kind == "trade" && l.SourceMaterial == material && l.TargetCountry == importer && l.SourceCountry != importer).Sum(l => l.QuantityUnitsPerYear);

    private WeighedFigures Stopped(DisruptionRow stop)
    {
        var found = new WeighedFigures(_package, year: _result.Year);
        double low = stop.LossLowUsd ?? 0, high = stop.LossHighUsd ?? 0;
        string market = stop.Material.Value;
        found.Add("market_terms", market, "demand_elasticity", -high);
        found.Add("market_terms", market, "choke_price_ratio", low);
        found.Add("market_terms", market, "supply_elasticity", -high / 2);
        found.Add("market_terms", market, "spare_capacity_share", -high / 2);
        TableDefinition table = TableList.Named("sector_values")!;
        foreach (SectorValue row in _package.SectorValues.Where(v => _geography.CountryOf(v.Region).Value == stop.Importer)) { found.Add(table.Name, table.KeyOf(row), "value_added_usd_per_year", row.ValueAddedUsdPerYear * (1 - stop.QuantityRatio)); }
        Demands(found, [stop.Material], _ => true);
        Plants(found, [stop.Material], near: true, _ => true);
        return found;
    }

    private WeighedFigures Removed(string country)
    {
        var found = new WeighedFigures(_package, year: _result.Year);
        HashSet<MaterialId> chain = Behind(_result.Removals.Where(r => r.Kind == "country" && r.Removed == country && r.WorstMaterial.Length > 0).Select(r => new MaterialId(r.WorstMaterial)).Distinct());
        Plants(found, chain, near: false, region => _geography.CountryOf(region).Value != country);
        Demands(found, chain, region => _result.AtHome.Contains(_geography.CountryOf(region).Value));
        return found;
    }

    /// <summary>Capacity of plants by what they make, or could make, at its price; and their running costs.</summary>
    private void Plants(WeighedFigures found, HashSet<MaterialId> materials, bool near, Func<RegionId, bool> where)
    {
        foreach (Facility row in _package.Facilities.Where(f => materials.Contains(_main[f.Process]) && where(f.Region)))
        {
            if (!_activity.TryGetValue(row.Id, out ActivityRow? runs)) { continue; }
            double price = PriceOf(_main[row.Process], row.Region);
            bool byYear = _package.FacilityYears.Any(y => y.Facility == row.Id && y.CapacityPerYear is not null);
            if (!near || runs.ActivityPerYear >= Near * runs.CapacityPerYear) { found.Add(byYear ? "facility_years" : "facilities", row.Id.Value, "capacity_per_year", -(near ? runs.ActivityPerYear : runs.CapacityPerYear) * price); }
            if (near) { found.Add("facilities", row.Id.Value, "variable_cost_usd_per_unit", runs.ActivityPerYear * _costs.VariableUsdPerUnit(row)); }
        }
    }

    private void Demands(WeighedFigures found, HashSet<MaterialId> materials, Func<RegionId, bool> where)
    {
        foreach (ServiceRow row in _plan.Unserved.Where(d => materials.Contains(d.Material) && where(d.Region)))
        {
            found.Add("demands", $"{row.Region},{row.Material},{row.Sector}", "quantity_per_year", row.DemandPerYear * PriceOf(row.Material, row.Region));
        }
    }
}
